import type { Result } from '@tenacious-bench/schema';
import {
  clusteredStandardError,
  clusteredWilsonInterval,
  type Rater,
  type StratifiedRate,
  type Stratum,
  stratifiedRate,
  stratifiedShare,
} from '@tenacious-bench/stats';
import type { ShadowStratum } from './shadow-strata.ts';

/** A share with its interval, or why there is none. */
type Share =
  | { readonly defined: true; readonly value: number; readonly low: number; readonly high: number }
  | { readonly defined: false; readonly reason: string };

/** Of the right messages the share that is stopped, and of the stopped ones the share that is right. */
export type BlockShares = { readonly rate: Share; readonly ofStopped: Share };

type Options = { readonly rater?: Rater; readonly confidence?: number };

/** From labels of all messages. */
export function fromAll(
  labels: ReadonlyMap<Result, boolean>,
  { confidence = 0.95 }: Options,
): BlockShares {
  const all = [...labels].map(([{ family, decision }, isRight]) => ({
    family,
    isRight,
    isStopped: decision !== 'send',
  }));
  const shareOf = (rows: readonly { family: string; isHit: boolean }[], none: string): Share => {
    if (rows.length === 0) return { defined: false, reason: none };
    const { value, low, high } = clusteredWilsonInterval(
      rows.map(({ isHit }) => (isHit ? 1 : 0)),
      rows.map(({ family }) => family),
      { confidence },
    );
    return { defined: true, value, low, high };
  };
  const right = all.filter(({ isRight }) => isRight);
  const stopped = all.filter(({ isStopped }) => isStopped);
  return {
    rate: shareOf(
      right.map((one) => ({ ...one, isHit: one.isStopped })),
      'no message is labelled right',
    ),
    ofStopped: shareOf(
      stopped.map((one) => ({ ...one, isHit: one.isRight })),
      'no message would be stopped',
    ),
  };
}

/** From labels of some messages of each kind. */
export function fromStrata(
  strata: readonly ShadowStratum[],
  labels: ReadonlyMap<Result, boolean>,
  options: Options,
): BlockShares {
  const stopped = strata.filter(({ isStopped }) => isStopped);
  const sent = strata.filter(({ isStopped }) => !isStopped);
  const counts = (some: readonly ShadowStratum[]) => some.map((one) => countsOf(one, labels));
  const { confidence = 0.95, rater } = options;
  const settings = { confidence, ...(rater && { rater }) };
  const share = stratifiedShare(counts(stopped), counts(sent), settings);
  const value = share.defined ? share.value : 0;
  const effects = {
    share: designEffect(strata, labels, (isStopped) => (isStopped ? 1 - value : -value)),
    stopped: designEffect(stopped, labels, () => 1),
  };
  return {
    rate: ends(
      stratifiedShare(counts(stopped), counts(sent), { ...settings, designEffect: effects.share }),
    ),
    ofStopped: ends(
      stratifiedRate(counts(stopped), { ...settings, designEffect: effects.stopped }),
    ),
  };
}

function countsOf({ messages }: ShadowStratum, labels: ReadonlyMap<Result, boolean>): Stratum {
  const known = messages.flatMap((message) => labels.get(message) ?? []);
  const positive = known.filter(Boolean).length;
  return { size: messages.length, labelled: known.length, positive };
}

// Kin are alike in what the gate does to them, and in what is left of their labels once the rate of their stratum is taken away.
function designEffect(
  strata: readonly ShadowStratum[],
  labels: ReadonlyMap<Result, boolean>,
  slope: (isStopped: boolean) => number,
): { labels: number; items: number } {
  const rows = strata.flatMap((stratum) => {
    const { size, labelled, positive } = countsOf(stratum, labels);
    const [rate, side] = [positive / labelled, slope(stratum.isStopped)];
    return stratum.messages.map((message) => {
      const label = labels.get(message);
      const left = label === undefined ? undefined : (label ? 1 : 0) - rate;
      return { family: message.family, mean: side * rate, left, weight: (side * size) / labelled };
    });
  });
  const labelled = rows.flatMap(({ family, left, weight }) =>
    left === undefined ? [] : [{ family, value: weight * left }],
  );
  return {
    labels: inflation(labelled),
    items: inflation(rows.map(({ family, mean }) => ({ family, value: mean }))),
  };
}

function inflation(rows: readonly { readonly family: string; readonly value: number }[]): number {
  if (rows.length < 2) return 1;
  const error = clusteredStandardError(
    rows.map(({ value }) => value),
    rows.map(({ family }) => family),
  );
  if (!error.defined || !(error.naive > 0)) return 1;
  return Math.max(1, (error.value / error.naive) ** 2);
}

function ends(rate: StratifiedRate): Share {
  if (!rate.defined) return rate;
  const { value, low, high } = rate;
  return { defined: true, value, low, high };
}
