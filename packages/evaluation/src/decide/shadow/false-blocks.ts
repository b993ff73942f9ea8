import type { Result } from '@tenacious-bench/schema';
import type { Rater } from '@tenacious-bench/stats';
import { resultId } from '../kill-switch/observation.ts';
import { type BlockShares, fromAll, fromStrata } from './block-shares.ts';
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

/** How often a gate would stop what it should not. */
export type FalseBlocks = BlockShares & {
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
      : fromStrata(strata, labels, options);
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
  if (isAll) return undefined;
  if (picked === 'random') return unlabelledAmong(strata, labels);
  if (picked === undefined)
    return `${labels.size} of ${messages.length} messages are labelled, and nobody says how they were picked`;
  if (!isDrawnFrom(strata, picked))
    return 'the messages are not those that the sample was drawn from, or they were judged otherwise';
  const missing = picked.size - labels.size;
  if (missing === 0) return unlabelledAmong(strata, labels);
  return `${missing} of the ${picked.size} messages that were drawn are not labelled yet`;
}

function unlabelledAmong(
  strata: readonly ShadowStratum[],
  labels: ReadonlyMap<Result, boolean>,
): string | undefined {
  const bare = strata.find(({ messages }) => !messages.some((message) => labels.has(message)));
  if (bare === undefined) return undefined;
  return `none of the ${bare.messages.length} messages of the kind "${bare.name}" is labelled`;
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
