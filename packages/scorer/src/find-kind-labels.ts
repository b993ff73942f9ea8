import type { Claim, Fact, Topic } from '@tenacious-bench/schema';
import { type KindNames, kindsOfName } from './commitment-kinds.ts';
import type { CommitmentLanguage } from './commitment-language.ts';
import { contradictedName } from './name-claim.ts';
import type { Reading } from './reading.ts';
import { clauseAt, wordingsOf } from './reading-index.ts';
import { isTold } from './told.ts';

type Unjudged = Omit<Reading, 'claims'>;

/** Finds where a message tells of another kind than the facts do: "your Go roles" of a company that seeks Python. */
export function findKindLabels(
  reading: Unjudged,
  languages: readonly CommitmentLanguage[],
): Claim[] {
  const { facts } = reading.situation;
  if (facts === 'unknown') return [];
  return reading.vocabulary.topics.flatMap((topic) => {
    const named = wordingsOf(reading, `topic:${topic.id}`);
    if (named.length === 0) return [];
    const known = facts.filter((fact) => fact.topic === topic.id && isNamed(fact, topic));
    const names = languages.find(({ commitment }) => commitment.by === topic.by)?.kinds;
    if (known.length === 0 || names === undefined) return [];
    const told = new Set(known.flatMap((fact) => kindsOfName(nameOf(fact, topic), names)));
    return named.flatMap(({ first }) => claimAt(first, { topic, known, told, names }, reading));
  });
}

function isNamed({ values }: Fact, { by = '' }: Topic): boolean {
  return typeof values[by] === 'string';
}

function nameOf({ values }: Fact, { by = '' }: Topic): string {
  return String(values[by]);
}

type Told = {
  readonly topic: Topic;
  readonly known: readonly Fact[];
  readonly told: ReadonlySet<string>;
  readonly names: KindNames;
};

// Only the word right before what is counted: "Go roles", never "a plan for the roles".
function claimAt(at: number, { topic, known, told, names }: Told, reading: Unjudged): Claim[] {
  const before = reading.words[at - 1];
  const noun = reading.words[at];
  const clause = clauseAt(reading, at);
  if (before === undefined || noun === undefined || clause === undefined) return [];
  if (isInLabel(at - 1, clause.sentence, reading)) return [];
  if (noun.breakBefore !== 'none' || !isTold(noun) || clause.polarity === 'negated') return [];
  if (clause.modality !== 'asserted' && clause.modality !== 'hedged') return [];
  const kinds = kindsOfName(before.text, names);
  if (told.size === 0 || kinds.length === 0 || kinds.some((kind) => told.has(kind))) return [];
  const [first] = known as [Fact];
  const span = { start: before.span.start, end: noun.span.end };
  const said = known.map((fact) => String(fact.values[topic.by ?? ''])).join(', ');
  const instead = `the facts know of ${said}`;
  return [contradictedName({ topic, fact: first, span, clause, instead }, reading.text)];
}

// "The Head of Data role" is a post of that name.
function isInLabel(at: number, sentence: number, { index }: Unjudged): boolean {
  const named = index.wordingsIn.get(sentence) ?? [];
  return named.some(({ rule, first, end }) => rule.startsWith('label:') && first <= at && at < end);
}
