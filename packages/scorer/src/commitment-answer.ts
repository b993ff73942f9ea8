import type { Claim } from '@tenacious-bench/schema';
import { chooseLimit, limitFor } from './commitment-choice.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { CommitmentLimit } from './commitment-limits.ts';
import type { AskedCommitment } from './commitment-question.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { sentenceAround } from './reading-index.ts';
import type { Stretch } from './statement.ts';

/** A message that answers, and what it promises in words of its own. */
export type Answer = {
  readonly ground: CommitmentGround;
  readonly opening: Stretch;
  readonly promises: readonly Claim[];
};

/** The first sentences of the body behind the greeting. */
export function openingOf({ reading: { words } }: CommitmentGround): Stretch {
  const first = words.findIndex(({ zone }) => zone === 'body');
  const sentence = words[first]?.sentence ?? 0;
  const next = words.findIndex(
    (word, at) => at > first && word.sentence > sentence + longestOpening,
  );
  return { first: Math.max(0, first), end: next < 0 ? words.length : next };
}

const longestOpening = 2;
const limiting = new Set(
  'but only though although however except unless until lead half part some almost nearly partly mostly later not no never cannot unfortunately afraid sorry once'.split(
    ' ',
  ),
);

/** Whether the sentence of a stretch takes something back: "two weeks, but not for all". */
export function isReserved({ first }: Pick<Stretch, 'first'>, ground: CommitmentGround): boolean {
  const { first: from, end } = sentenceAround(ground.reading, first);
  return ground.reading.words.slice(from, end).some(({ text }) => limiting.has(text));
}

/** Whether what comes behind a sentence begins by taking it back. */
export function isReservedBehind(
  { first }: Pick<Stretch, 'first'>,
  { reading }: CommitmentGround,
): boolean {
  return limiting.has(reading.words[sentenceAround(reading, first).end]?.text ?? '');
}

/** Whether a word belongs to a stretch. */
export function isIn(at: number, { first, end }: Stretch): boolean {
  return at >= first && at < end;
}

/** The limit that question and answer speak of: of the kind named there, else of the kind that is needed. */
export function limitSpokenOf(
  asked: Pick<AskedCommitment, 'ground' | 'mentions'>,
  ground: CommitmentGround,
): CommitmentLimit | undefined {
  const [mention] = asked.mentions;
  const kinds = mention?.kinds ?? [];
  if (kinds.length > 0) return chooseLimit({ first: 0, head: 0, kinds }, asked.ground).limit;
  const named = ground.covered[0] ?? asked.ground.covered[0];
  if (named !== undefined) return limitFor(named, ground);
  const needed = new Set(ground.needs.flatMap((need) => need.kinds));
  return ground.limits.find((limit) => limit.kinds.some((kind) => needed.has(kind)));
}

/** The claim that the sentence of an answer promises too much. */
export function overClaim(
  place: Stretch,
  what: string,
  {
    limit,
    breach,
  }: { readonly limit: CommitmentLimit; readonly breach: 'count' | 'kind' | 'start' },
  ground: CommitmentGround,
): Claim {
  const because = `${what}; free: ${limit.shown}`;
  const span = sentenceAround(ground.reading, place.first);
  return commitmentClaim(
    span,
    { status: 'contradicted', breach, because, fact: limit.fact.id },
    ground,
  );
}
