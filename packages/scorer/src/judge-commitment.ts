import type { Commitment, Fact, Vocabulary } from '@tenacious-bench/schema';
import { type CountQuantity, normalize } from '@tenacious-bench/text';
import { type ClaimContext, cuePosition, hasCue } from './claim-context.ts';
import type { Judgement } from './judgement.ts';
import { isUnit } from './unit.ts';

// `your nine Go engineers` are the reader's own.
const belongsToReader = /\b(?:your|their|his|her|its)(?: own)? $/;

/** Judges a count as a promise of the sender's, where the vocabulary says that it is one. */
export function judgeCommitment({
  quantity,
  sentence,
  before,
  vocabulary,
  situation: { facts },
}: ClaimContext): Judgement | undefined {
  if (quantity.kind !== 'count') return undefined;
  const commitment = vocabulary.commitments.find(
    ({ unit, cues, reportCues = [] }) =>
      isUnit(quantity.head, unit, vocabulary) &&
      (cues === undefined || hasCue(sentence, cues)) &&
      !hasCue(sentence, reportCues) &&
      !belongsToReader.test(before),
  );
  if (commitment === undefined) return undefined;
  const known = facts === 'unknown' ? [] : facts.filter(({ topic }) => topic === commitment.topic);
  const limit = limitFor(commitment, known, quantity, sentence);
  const common = {
    kind: 'commitment',
    topic: commitment.topic,
    subject: subjectOf(commitment, vocabulary),
  } as const;
  if (limit === undefined) {
    return {
      ...common,
      status: 'unsupported',
      because: `${quantity.quote} promised; no fact says how much is free`,
    };
  }
  const free = freeOf(commitment, limit);
  const isCovered = quantity.high <= free;
  return {
    ...common,
    status: isCovered ? 'supported' : 'contradicted',
    fact: limit.id,
    because: `${quantity.quote} promised; ${free} free (${describe(commitment, limit)})`,
  };
}

// The kind named beside the count decides; then one named in the sentence; then whatever has most to give.
function limitFor(
  commitment: Commitment,
  known: readonly Fact[],
  { noun }: CountQuantity,
  sentence: string,
): Fact | undefined {
  const named = (text: string) =>
    known.find((fact) => cuePosition(text, kindOf(commitment, fact)) !== -1);
  const most = known.toSorted((a, b) => freeOf(commitment, b) - freeOf(commitment, a))[0];
  return named(normalize(noun).text) ?? named(sentence) ?? most;
}

function kindOf({ by }: Commitment, { values }: Fact): string {
  const kind = by === undefined ? undefined : values[by];
  return typeof kind === 'string' && kind !== '' ? normalize(kind).text : '\u0000';
}

function freeOf({ limit, minus = [] }: Commitment, { values }: Fact): number {
  const number = (name: string) => (typeof values[name] === 'number' ? values[name] : 0);
  return minus.reduce((free, name) => free - number(name), number(limit));
}

function describe({ limit, minus = [], by }: Commitment, { values }: Fact): string {
  const shown = [by, limit, ...minus].filter((name) => name !== undefined && name in values);
  return shown.map((name) => `${name} ${String(values[name as string])}`).join(', ');
}

function subjectOf({ topic }: Commitment, { topics }: Vocabulary): string {
  return topics.find(({ id }) => id === topic)?.subject ?? 'sender';
}
