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
import { resultId } from '../kill-switch/observation.ts';
import { type ShadowStratum, shadowStrata } from './shadow-strata.ts';

/** Where a message was drawn from. */
export type ShadowPick = { readonly stratum: string; readonly of: number };

/** What labels there are, and how the labelled messages were picked. */
export type LabelOptions = {
  /** Whether a message is right; undefined where nobody says so. */
  readonly labelOf?: (result: Result) => boolean | undefined;
  /**
   * What `drawShadowSample` drew, by id (agent/task/trial): only these labels count, and all of them are needed. `random`
   * where the labelled messages were picked at random in another way. Messages that were overridden are neither.
   */
  readonly picked?: ReadonlyMap<string, ShadowPick> | 'random';
  /** Of whoever labelled, where it is known how often they err. */
  readonly rater?: Rater;
  /** @default 0.95 */
  readonly confidence?: number;
};

type Share =
  | { readonly defined: true; readonly value: number; readonly low: number; readonly high: number }
  | { readonly defined: false; readonly reason: string };

/** How often a gate would stop what it should not. */
export type FalseBlocks = {
  /** Of the right messages, the share that would be stopped. */
  readonly rate: Share;
  /** Of the stopped messages, the share that is right. */
  readonly ofStopped: Share;
  readonly labelled: { readonly stopped: number; readonly sent: number };
  readonly basis: 'all' | 'sample' | 'random' | 'none';
};

/** Estimates both from labels, or says what is missing. */
export function falseBlocksOf(messages: readonly Result[], options: LabelOptions): FalseBlocks {
  const { labelOf = () => undefined, picked } = options;
  const isPicked = ({ agent, task, trial }: Result) =>
    typeof picked !== 'object' || picked.has(resultId({ agent, task, trial }));
  const labels = new Map<Result, boolean>();
  for (const message of messages) {
    const label = isPicked(message) ? labelOf(message) : undefined;
    if (label !== undefined) labels.set(message, label);
  }
  const stopped = [...labels.keys()].filter(({ decision }) => decision !== 'send').length;
  const labelled = { stopped, sent: labels.size - stopped };
  const isAll = labels.size === messages.length && messages.length > 0;
  const basis = basisOf(labels.size, isAll, picked);
  const strata = shadowStrata(messages, { byRule: typeof picked === 'object' });
  const reason = reasonAgainst(messages, { labels, isAll, strata, picked });
  if (reason !== undefined) {
    const none = { defined: false, reason } as const;
    return { rate: none, ofStopped: none, labelled, basis };
  }
  const shares =
    isAll && options.rater === undefined
      ? fromAll(labels, options)
      : fromStrata(shadowStrata(messages, { byRule: typeof picked === 'object' }), labels, options);
  return { ...shares, labelled, basis };
}

function basisOf(
  labelled: number,
  isAll: boolean,
  picked: LabelOptions['picked'],
): FalseBlocks['basis'] {
  if (isAll) return 'all';
  if (labelled === 0 || picked === undefined) return 'none';
  return picked === 'random' ? 'random' : 'sample';
}

function reasonAgainst(
  messages: readonly Result[],
  {
    labels,
    isAll,
    strata,
    picked,
  }: {
    readonly labels: ReadonlyMap<Result, boolean>;
    readonly isAll: boolean;
    readonly strata: readonly ShadowStratum[];
    readonly picked: LabelOptions['picked'];
  },
): string | undefined {
  if (messages.length === 0) return 'no message was judged';
  if (labels.size === 0) return 'no message is labelled';
  if (isAll || picked === 'random') return undefined;
  if (picked === undefined)
    return `${labels.size} of ${messages.length} messages are labelled, and nobody says how they were picked`;
  if (!isDrawnFrom(strata, picked))
    return 'the messages are not those that the sample was drawn from, or they were judged otherwise';
  const missing = picked.size - labels.size;
  if (missing === 0) return undefined;
  return `${missing} of the ${picked.size} messages that were drawn are not labelled yet`;
}

// A message that came later could not have been drawn, and one that is judged otherwise had another chance to be.
function isDrawnFrom(
  strata: readonly ShadowStratum[],
  picked: ReadonlyMap<string, ShadowPick>,
): boolean {
  const found = strata.flatMap(({ name, messages }) =>
    messages.flatMap((message) => {
      const pick = picked.get(resultId(message));
      return pick === undefined ? [] : [pick.stratum === name && pick.of === messages.length];
    }),
  );
  return found.length === picked.size && found.every(Boolean);
}

type Shares = Pick<FalseBlocks, 'rate' | 'ofStopped'>;

function fromAll(
  labels: ReadonlyMap<Result, boolean>,
  { confidence = 0.95 }: LabelOptions,
): Shares {
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

function fromStrata(
  strata: readonly ShadowStratum[],
  labels: ReadonlyMap<Result, boolean>,
  options: LabelOptions,
): Shares {
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
