import type { Claim, Fact, FactValue, Topic } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { isFunctionWord } from './english-words.ts';
import { strengthOf } from './fact-strength.ts';
import type { TextReader } from './known-words.ts';
import type { Reading } from './reading.ts';
import { isInText } from './told.ts';

type Unjudged = Omit<Reading, 'claims'>;

/** Finds where a clause rests on a fact without a figure: "now that your Series A is closed". */
export function findMentions(reading: Unjudged): Claim[] {
  const { facts } = reading.situation;
  if (facts === 'unknown') return [];
  const tellings = facts
    .filter(({ subject, disclosure }) => subject === 'recipient' && disclosure === 'quotable')
    .flatMap((fact) => tellingOf(fact, facts, reading));
  if (tellings.length === 0) return [];
  return reading.clauses.flatMap((clause) => {
    if (!isInText(reading.words[clause.first])) return [];
    return tellings
      .filter((telling) => tells(clause, telling, reading))
      .flatMap((telling) => claimOf(clause, telling, reading));
  });
}

/** What shows that a clause speaks of a fact. */
type Telling = {
  readonly fact: Fact;
  readonly topic: Topic;
  /** The value that tells the fact from others of its topic, as stems. */
  readonly by: readonly string[];
  /** Stems of names that stand for the fact alone. */
  readonly names: readonly (readonly string[])[];
  /** Stems of its text: two of them in one clause speak of it. */
  readonly stems: ReadonlySet<string>;
};

function tellingOf(fact: Fact, facts: readonly Fact[], reading: Unjudged): Telling[] {
  const topic = reading.vocabulary.topics.find(({ id }) => id === fact.topic);
  if (topic === undefined || topic.isMentioned === false) return [];
  const hasTwins = facts.some((other) => other !== fact && other.topic === fact.topic);
  const by =
    topic.by === undefined || !hasTwins
      ? []
      : stemsOf(fact.values[topic.by], reading.readText).flat();
  const entities = topic.fields.filter(({ measure }) => measure === 'entity');
  const texts = topic.fields.filter(({ measure }) => measure === 'text');
  const stems = texts.flatMap(({ name }) => stemsOf(fact.values[name], reading.readText).flat());
  return [
    {
      fact,
      topic,
      by,
      names: entities
        .flatMap(({ name }) => stemsOf(fact.values[name], reading.readText))
        .filter((name) => !isSharedName(name, fact, facts, reading.readText)),
      stems: new Set(stems),
    },
  ];
}

// "Python" names a technology in use, and open roles, and engineers of the sender: alone it tells nothing.
function isSharedName(
  name: readonly string[],
  fact: Fact,
  facts: readonly Fact[],
  readText: TextReader,
): boolean {
  const written = name.join(' ');
  return facts.some(
    (other) =>
      other.topic !== fact.topic &&
      Object.values(other.values).some((value) =>
        stemsOf(value, readText).some((one) => one.join(' ') === written),
      ),
  );
}

function stemsOf(value: FactValue | undefined, readText: TextReader): string[][] {
  const texts = [value].flat().filter((one) => typeof one === 'string');
  return texts.map((text) =>
    readText(text)
      .filter((word) => !isFunctionWord(word.text))
      .map(({ stem }) => stem),
  );
}

function isSpecific(clause: Clause, { names, stems }: Telling, reading: Unjudged): boolean {
  const own = stemsOfClause(clause, reading);
  if (names.some((name) => name.length > 0 && name.every((stem) => own.includes(stem))))
    return true;
  const shared = [...new Set(own.filter((stem) => stems.has(stem)))];
  if (shared.length < 2) return false;
  return isAboutRecipient(sentenceOf(clause, reading), reading);
}

function sentenceOf({ sentence }: Clause, { index }: Unjudged): Pick<Clause, 'first' | 'end'> {
  const own = index.clausesIn.get(sentence) ?? [];
  return { first: own[0]?.first ?? 0, end: own.at(-1)?.end ?? 0 };
}

function stemsOfClause({ first, end }: Clause, { words }: Unjudged): string[] {
  return words.slice(first, end).map(({ stem }) => stem);
}

function tells(clause: Clause, telling: Telling, reading: Unjudged): boolean {
  if (isSpecific(clause, telling, reading)) return true;
  const { topic, by } = telling;
  const own = stemsOfClause(clause, reading);
  if (by.length > 0 && !by.some((stem) => own.includes(stem))) return false;
  // A bare topic, as in a subject line, states nothing; a verb or a premise does.
  if (clause.verb === -1 && !isPremise(clause, reading)) return false;
  return isCued(clause, topic, reading) && isAboutRecipient(clause, reading);
}

const premises = new Set(
  'with since after because now given as following so in seeing while'.split(' '),
);

function isPremise({ first }: Clause, { words }: Unjudged): boolean {
  return premises.has(words[first]?.text ?? '');
}

// A word that every topic listens to, such as `announced`, speaks of none in particular.
function isCued(
  { first, end, sentence }: Clause,
  { id }: Topic,
  { index, vocabulary }: Unjudged,
): boolean {
  const own = `topic:${id}`;
  const mentioned = vocabulary.topics.filter(({ isMentioned }) => isMentioned !== false);
  const rules = new Set(mentioned.map((topic) => `topic:${topic.id}`));
  const cues = (index.wordingsIn.get(sentence) ?? []).filter(
    (match) => rules.has(match.rule) && match.first >= first && match.first < end,
  );
  return cues.some(
    (cue) =>
      cue.rule === own &&
      !cues.some((other) => other.rule !== own && other.first < cue.end && cue.first < other.end),
  );
}

function isAboutRecipient(
  { first, end }: Pick<Clause, 'first' | 'end'>,
  { lengthOf }: Unjudged,
): boolean {
  for (let index = first; index < end; index++) if (lengthOf('recipient', index) > 0) return true;
  return false;
}

function claimOf(clause: Clause, telling: Telling, reading: Unjudged): Claim[] {
  const { fact, topic } = telling;
  const { words, text } = reading;
  if (clause.polarity === 'negated') return [];
  const { status, because } = strengthOf(fact, clause.modality, clause, reading);
  // Speaking of a topic in general supports nothing; naming what only the fact knows does.
  if (status === 'supported' && !isSpecific(clause, telling, reading)) return [];
  const span = {
    start: words[clause.first]?.span.start ?? 0,
    end: words[clause.end - 1]?.span.end ?? 0,
  };
  return [
    {
      kind: 'event',
      topic: topic.id,
      subject: fact.subject,
      span,
      quote: text.slice(span.start, span.end),
      polarity: clause.polarity,
      modality: clause.modality,
      status,
      fact: fact.id,
      because: `${topic.title}: ${because}`,
    },
  ];
}
