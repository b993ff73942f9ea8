import type { Claim, Fact, FactValue, Topic } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import { indexSpans } from './index-spans.ts';
import type { TextReader } from './known-words.ts';
import { contradictedName } from './name-claim.ts';
import type { Reading } from './reading.ts';
import { clauseAt, wordingsOf } from './reading-index.ts';
import { isTold } from './told.ts';
import type { WordingMatch } from './wordings.ts';
import { wordsOf } from './words.ts';

type Unjudged = Omit<Reading, 'claims'>;

/** Finds the names of a kind, such as rounds and titles, and compares them with those that the facts give. */
export function findLabels(reading: Unjudged): Claim[] {
  const { facts } = reading.situation;
  if (facts === 'unknown') return [];
  return reading.vocabulary.topics.flatMap((topic) =>
    (topic.labels ?? []).flatMap((label) => {
      const named = wordingsOf(reading, `label:${topic.id}.${label.field}`);
      if (named.length === 0) return [];
      const known = facts.filter((fact) => fact.topic === topic.id && label.field in fact.values);
      if (known.length === 0) return [];
      const others = facts.flatMap(({ values }) =>
        (label.alsoIn ?? []).map((name) => values[name]),
      );
      return longest(named).flatMap((match) =>
        claimOf(
          {
            topic,
            field: label.field,
            known,
            others,
            besides: label.besides?.split(' ') ?? [],
            same: label.same ?? [],
          },
          match,
          reading,
        ),
      );
    }),
  );
}

// "Series A" inside "Series A extension" is the same label.
function longest(matches: readonly WordingMatch[]): WordingMatch[] {
  const spanOf = ({ first, end }: WordingMatch) => ({ start: first, end });
  // A match is within a longer one where that holds the word before it as well, or the word behind it.
  const all = indexSpans(matches.map(spanOf));
  return matches.filter(
    ({ first, end }) =>
      !all.hold({ start: first - 1, end }) && !all.hold({ start: first, end: end + 1 }),
  );
}

type Known = {
  readonly topic: Topic;
  readonly field: string;
  readonly known: readonly Fact[];
  readonly others: readonly (FactValue | undefined)[];
  readonly besides: readonly string[];
  readonly same: readonly string[];
};

function claimOf(
  { topic, field, known, others, besides, same }: Known,
  match: WordingMatch,
  reading: Unjudged,
): Claim[] {
  const { words, text } = reading;
  const clause = clauseAt(reading, match.first);
  const word = words[match.first];
  if (clause === undefined || word === undefined || !isTold(word)) return [];
  if (clause.modality !== 'asserted' || clause.polarity === 'negated') return [];
  const said = words
    .slice(match.first, match.end)
    .filter(({ text: word }) => !isFunctionWord(word) || word.length === 1)
    .filter(({ text: word }) => !besides.includes(word));
  const values = [...known.map(({ values: own }) => own[field]), ...others];
  const names = namesOf(said, same);
  const isKnown = values.some((value) =>
    names.some((name) => holdsAll(String(value ?? ''), name, reading.readText)),
  );
  if (isKnown) return [];
  const [first] = known as [Fact];
  const span = { start: word.span.start, end: words[match.end - 1]?.span.end ?? word.span.end };
  const instead = `the fact says ${String(first.values[field])}`;
  return [contradictedName({ topic, fact: first, span, clause, instead }, text)];
}

type Stemmed = { readonly text: string; readonly stem: string };

/** What was said, and the same in other words: `cto = chief technology officer`. */
function namesOf(said: readonly Stemmed[], same: readonly string[]): (readonly Stemmed[])[] {
  const written = said.map(({ text }) => text).join(' ');
  const others = same.flatMap((line) => {
    const forms = line.split(' = ');
    return forms.includes(written) ? forms.filter((form) => form !== written) : [];
  });
  return [said, ...others.map((form) => wordsOf(form))];
}

function holdsAll(
  value: string,
  said: readonly { readonly stem: string }[],
  readText: TextReader,
): boolean {
  const stems = new Set(readText(value).map(({ stem }) => stem));
  return said.every(({ stem }) => stems.has(stem));
}
