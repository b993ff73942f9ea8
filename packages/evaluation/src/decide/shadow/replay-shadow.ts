import type { Decision, Result } from '@tenacious-bench/schema';
import { decisions } from '@tenacious-bench/schema/core';
import { clusteredWilsonInterval } from '@tenacious-bench/stats';
import { isJudgedMessage } from '../../results/judged-message.ts';
import { type FalseBlocks, falseBlocksOf, type LabelOptions } from './false-blocks.ts';
import { groupBy } from './group-by.ts';
import { type RuleStops, ruleStops } from './rule-stops.ts';

/** What is known of the messages besides what the gate says. */
export type ShadowOptions = LabelOptions & {
  /** Rules that only advise: they never stop a message. */
  readonly advice?: ReadonlySet<string>;
};

/** How often a gate would have stopped messages of some time. */
export type GateRate = {
  readonly messages: number;
  readonly stopped: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** What a gate would have done to messages of the past. */
export type ShadowReport = {
  readonly gate: GateRate | undefined;
  /** Errors and abstentions, which leave a gate nothing to stop. */
  readonly unjudged: number;
  readonly decisions: readonly { readonly decision: Decision; readonly messages: number }[];
  readonly falseBlocks: FalseBlocks;
  readonly rules: readonly RuleStops[];
  /** By weeks that begin on Mondays, in UTC. */
  readonly weeks: readonly (GateRate & { readonly week: string })[];
  /** Messages without a time stand in no week. */
  readonly undated: number;
};

/**
 * Says what a gate would have stopped among messages that were judged but not held back, and how often it would have stopped
 * a right one, with an interval: from labels of all messages, or of a sample that was drawn at random.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const results = Array.from({ length: 100 }, (_, at) => ({ schema: 'tenacious-bench/result@1.0', task: `t${at}`, agent: 'writer',
 *   trial: 0, family: `t${at}`, policy, status: at < 20 ? 'failed' : 'passed', decision: at < 20 ? 'block' : 'send',
 *   rules: at < 20 ? ['price'] : [], at: '2026-05-04T09:00:00Z' }));
 * const labelOf = ({ task }) => task === 't0' || Number(task.slice(1)) >= 20;
 * const report = replayShadow(results, { labelOf });
 * report.gate.value // => 0.2
 * report.falseBlocks.rate.value // => 0.012345679012
 * report.falseBlocks.rate.high // => 0.066668816
 * replayShadow(results).falseBlocks.rate.defined // => false
 * ```
 */
export function replayShadow(results: Iterable<Result>, options: ShadowOptions = {}): ShadowReport {
  const all = [...results];
  const messages = all.filter(isJudgedMessage);
  const dated = messages.filter(({ at }) => at !== undefined);
  return {
    gate: gateRate(messages, options),
    unjudged: all.length - messages.length,
    decisions: decisions
      .map((decision) => ({
        decision,
        messages: messages.filter((one) => one.decision === decision).length,
      }))
      .filter((one) => one.messages > 0),
    falseBlocks: falseBlocksOf(messages, options),
    rules: ruleStops(messages, options.advice ?? new Set()),
    weeks: weeksOf(dated, options),
    undated: messages.length - dated.length,
  };
}

/** Whether a gate would not have let a message out as it is. */
function isStopped({ decision }: Pick<Result, 'decision'>): boolean {
  return decision !== 'send';
}

function gateRate(
  messages: readonly Result[],
  { confidence = 0.95 }: LabelOptions,
): GateRate | undefined {
  if (messages.length === 0) return undefined;
  const { value, low, high } = clusteredWilsonInterval(
    messages.map((message) => (isStopped(message) ? 1 : 0)),
    messages.map(({ family }) => family),
    { confidence },
  );
  return {
    messages: messages.length,
    stopped: messages.filter(isStopped).length,
    value,
    low,
    high,
  };
}

function weeksOf(dated: readonly Result[], options: LabelOptions): ShadowReport['weeks'] {
  return groupBy(dated, ({ at = '' }) => mondayOf(at)).flatMap(([week, messages]) => {
    const rate = gateRate(messages, options);
    return rate === undefined ? [] : [{ week, ...rate }];
  });
}

function mondayOf(at: string): string {
  const day = new Date(Date.parse(at));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
