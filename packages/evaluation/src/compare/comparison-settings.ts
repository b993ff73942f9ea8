/** How a comparison decides. All of it is written into the report. */
export type ComparisonSettings = {
  /** Chance of a wrong BETTER or WORSE. @default 0.05 */
  readonly alpha?: number;
  /** Chance of finding a difference that is there, for plans. @default 0.8 */
  readonly power?: number;
  /** The share of tries without a value above which nothing is decided. @default 0.05 */
  readonly maxErrorShare?: number;
  /** Random subsets and resamples. @default 10000 */
  readonly resamples?: number;
  /** @default 0 */
  readonly seed?: number | string;
};

/** Fills in the defaults of settings and refuses those that make no sense. */
export function settleComparison({
  alpha = 0.05,
  power = 0.8,
  maxErrorShare = 0.05,
  resamples = 10_000,
  seed = 0,
}: ComparisonSettings): Required<ComparisonSettings> {
  requireShare('alpha', alpha, { most: 0.5 });
  requireShare('power', power, { most: 0.999 });
  if (power <= alpha)
    throw new RangeError(`power is ${power}, not above alpha ${alpha}: any sample would do`);
  if (!(maxErrorShare >= 0 && maxErrorShare <= 1))
    throw new RangeError(`maxErrorShare is ${maxErrorShare}: it takes a share from 0 to 1`);
  if (!Number.isInteger(resamples) || resamples < 1000)
    throw new RangeError(
      `resamples is ${resamples}: fewer than 1000 leave the ends of an interval to chance`,
    );
  return { alpha, power, maxErrorShare, resamples, seed };
}

/** Refuses a difference to be exceeded that is no number from 0. */
export function requireDelta(metric: string, delta: number): void {
  if (!(delta >= 0 && delta < Number.POSITIVE_INFINITY))
    throw new RangeError(
      `delta of ${metric} is ${delta}: it is the difference to be exceeded, a number from 0`,
    );
}

function requireShare(name: string, value: number, { most }: { readonly most: number }): void {
  if (!(value > 0 && value <= most))
    throw new RangeError(`${name} is ${value}: it must lie above 0 and up to ${most}`);
}
