import type { Claim, Fact, Topic } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import type { Clause } from './clauses.ts';
import { isFunctionWord, negations } from './english-words.ts';
import { isReadersOwn } from './readers-own.ts';
import type { Reading } from './reading.ts';
import { clauseAt, wordingsOf } from './reading-index.ts';
import { recipientStems } from './recipient-words.ts';
import { isAboutSender, namesUnit } from './statement.ts';
import { isTold } from './told.ts';
import type { WordingMatch } from './wordings.ts';
import { wordsOf } from './words.ts';

type Unjudged = Omit<Reading, 'claims'>;

/** Finds the wordings that claim something of a topic by themselves: they need a fact that knows what they say. */
export function findAssertions(reading: Unjudged): Claim[] {
  const { facts } = reading.situation;
  if (facts === 'unknown') return [];
  return reading.vocabulary.topics.flatMap((topic) => {
    if (topic.assertions === undefined) return [];
    const own = wordingsOf(reading, `claim:${topic.id}`);
    if (own.length === 0) return [];
    const innocent = new Set(
      own.filter(({ isException }) => isException).map((match) => sentenceOf(match, reading)),
    );
    return own
      .filter((match) => !match.isException && !innocent.has(sentenceOf(match, reading)))
      .flatMap((match) => claimOf(topic, match, facts, reading));
  });
}

function sentenceOf({ first }: WordingMatch, { words }: Unjudged): number {
  return words[first]?.sentence ?? -1;
}

function claimOf(
  topic: Topic,
  match: WordingMatch,
  facts: readonly Fact[],
  reading: Unjudged,
): Claim[] {
  const { words, text } = reading;
  const clause = clauseAt(reading, match.first);
  const word = words[match.first];
  if (clause === undefined || !isTold(word)) return [];
  if (isDenied(topic, match, clause, reading)) return [];
  if (!['asserted', 'hedged'].includes(clause.modality)) return [];
  // "One of our clients would tell you the same": whatever they would do, there has to be one.
  const isOwned = reading.lengthOf('sender', match.first) > 0;
  const carrier = carrierOf(clause, match, reading);
  if (carrier.modality === 'hedged' && carrier.tense !== 'past' && !isOwned) return [];
  if (topic.subject === 'recipient' && isReadersOwn(match, reading)) return [];
  if (topic.subject === 'sender' && isReadersNews(match, clause, reading)) return [];
  // "It was our Python people who kept a parcel service alive" is told over two clauses.
  const { end } = clauseAt(reading, match.end - 1) ?? clause;
  const told = { first: clause.first, end };
  const fact = facts.find(
    (one) => (one.subject === topic.subject || namesSender(one)) && covers(one, told, reading),
  );
  const span = {
    start: word.span.start,
    end: words[match.end - 1]?.span.end ?? word.span.end,
  };
  return [
    {
      kind: 'entity',
      topic: topic.id,
      subject: topic.subject,
      span,
      quote: text.slice(span.start, span.end),
      polarity: clause.polarity,
      modality: clause.modality,
      ...(fact === undefined
        ? { status: 'unsupported', because: `${topic.title}: no fact knows of it` }
        : {
            status: 'supported',
            fact: fact.id,
            because: `${topic.title}: as fact ${fact.id} says`,
          }),
    },
  ];
}

/** So much of a word is what it shares with its kin: "certified" takes up "certification". */
const beginning = 5;

// "Now that the contracts are audited", "two reopened hotels": what the reader's facts and mails tell is no praise of
// the sender.
function isReadersNews(match: WordingMatch, clause: Clause, reading: Unjudged): boolean {
  const { first, end } = match;
  if (isAboutSender(clause, reading) || namesUnit(clause, reading)) return false;
  const told = [...recipientStems({ facts: reading.situation.facts, thread: [] })];
  const telling = reading.words
    .slice(first, Math.min(end, clause.end))
    .filter(({ text, stem }) => !isFunctionWord(text) && !reading.familiar.has(stem));
  // A single word may be what the reader asked for: "are you certified?"
  if (telling.length > 1 && isReadersOwn(match, reading)) return true;
  return (
    telling.length > 0 &&
    telling.every(({ stem }) => told.some((one) => one.startsWith(stem.slice(0, beginning))))
  );
}

// "Two seniors leaving your group can't have helped" denies the help and not that they left.
function isDenied(
  { subject }: Topic,
  { end }: WordingMatch,
  clause: Clause,
  { words }: Unjudged,
): boolean {
  if (clause.polarity !== 'negated') return false;
  if (words.slice(clause.first, end).some(({ text }) => negations.has(text))) return true;
  if (subject === 'recipient') return false;
  // "They took two of our people and never looked back"
  const behind = words.slice(end, clause.end).map(({ text }) => text);
  const joint = behind.indexOf('and');
  return joint === -1 || behind.findIndex((text) => negations.has(text)) < joint;
}

const relatives = new Set(['who', 'that', 'which']);

// "A bank or a clinic would need other things": two subjects, and one verb for both; "I could put you in touch with a
// grocer who has used us": what is told of him is no offer.
function carrierOf(clause: Clause, { end }: WordingMatch, reading: Unjudged): Clause {
  const last = clauseAt(reading, end - 1);
  if (clause.verb === -1 && last?.introducedBy === 'or') return last;
  return last !== undefined && relatives.has(last.introducedBy) ? last : clause;
}

// "CTO of Pinnock, a client of ours since 2025": what a fact about somebody says of the sender.
function namesSender({ values }: Fact): boolean {
  return /\b(?:ours|our|us)\b/.test(Object.values(values).join(' '));
}

/** A fact carries a clause when nothing specific in the clause is unknown and the two share a word, or two everyday ones. */
function covers(
  { values }: Fact,
  { first, end }: Pick<Clause, 'first' | 'end'>,
  { words, known, familiar }: Unjudged,
) {
  const telling = words
    .slice(first, end)
    .filter(({ text }) => text.length > 2 && !isFunctionWord(text));
  const specific = telling.filter(({ stem }) => !familiar.has(stem));
  if (!specific.every(({ stem }) => known.has(stem))) return false;
  const text = normalize(Object.values(values).join(' ')).text;
  const told = new Set(wordsOf(text).map(({ stem }) => stem));
  if (specific.length > 0) return specific.some(({ stem }) => told.has(stem));
  return new Set(telling.flatMap(({ stem }) => (told.has(stem) ? [stem] : []))).size > 1;
}
