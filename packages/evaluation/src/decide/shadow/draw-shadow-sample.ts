import type { Result } from '@tenacious-bench/schema';
import { createRandom, wilsonInterval } from '@tenacious-bench/stats';
import { isJudgedMessage } from '../../results/judged-message.ts';
import { resultId } from '../kill-switch/observation.ts';
import { shadowStrata } from './shadow-strata.ts';

/** How sure the estimate should be. */
export type SampleOptions = {
  /** From the low to the high end of the interval. @default 0.1 */
  readonly width?: number;
  /** The false-block rate that is expected; 0.5 needs the most labels. @default 0.5 */
  readonly expected?: number;
  /** The share of right messages that is expected: only they tell. @default 0.8 */
  readonly right?: number;
  /** @default 0 */
  readonly seed?: number | string;
  /** @default 0.95 */
  readonly confidence?: number;
};

/** Messages to label. */
export type ShadowSample = {
  /** What the width takes; more than there are messages where they are too few for it. */
  readonly needed: number;
  readonly messages: readonly {
    readonly id: string;
    readonly stratum: string;
    /** How many messages the stratum has. */
    readonly of: number;
    readonly result: Result;
  }[];
};

/** Of every kind of message so many at least, so that none is without a label. */
const least = 5;

/**
 * Draws the messages whose labels tell how often a gate stops a right one: as many as the width of the interval takes, of
 * every decision and rule their share, the same for the same seed in whatever order the messages come.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const results = Array.from({ length: 1000 }, (_, at) => ({ schema: 'tenacious-bench/result@1.0', task: `t${at}`, agent: 'writer',
 *   trial: 0, family: `t${at}`, policy, status: 'passed', decision: at < 100 ? 'block' : 'send', rules: [] }));
 * const { needed, messages } = drawShadowSample(results, { width: 0.1, expected: 0.1 });
 * [needed, messages.length] // => [177, 177]
 * messages[0].stratum // => 'block none'
 * ```
 */
export function drawShadowSample(
  results: Iterable<Result>,
  { width = 0.1, expected = 0.5, right = 0.8, seed = 0, confidence = 0.95 }: SampleOptions = {},
): ShadowSample {
  for (const [name, share] of Object.entries({ width, expected, right }))
    if (!(share > 0 && share < 1))
      throw new RangeError(`${name} is ${share}: it must lie between 0 and 1, or no n would do`);
  const messages = [...results].filter(isJudgedMessage);
  const needed = Math.ceil(labelsFor(width, expected, confidence) / right);
  const random = createRandom(seed);
  const drawn = shadowStrata(messages, { byRule: true }).flatMap((stratum) => {
    const share = Math.round((needed * stratum.messages.length) / messages.length);
    const count = Math.min(stratum.messages.length, Math.max(least, share));
    const sorted = stratum.messages
      .map((result) => ({
        id: resultId(result),
        stratum: stratum.name,
        of: stratum.messages.length,
        result,
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    return random.fork(stratum.name).shuffle(sorted).slice(0, count);
  });
  return { needed, messages: drawn };
}

function labelsFor(width: number, expected: number, confidence: number): number {
  const widthAt = (count: number) => {
    const { low, high } = wilsonInterval(Math.round(expected * count), count, { confidence });
    return high - low;
  };
  let [few, enough] = [1, 2];
  while (widthAt(enough) > width) [few, enough] = [enough, enough * 2];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (widthAt(middle) > width) few = middle;
    else enough = middle;
  }
  return enough;
}
