/** What an interval needs to know about resampled statistics, besides their quantiles. */
export interface ReplicateSummary {
  readonly least: number;
  readonly most: number;
  readonly deviation: number;
  /** The first value that is not finite, when there is one. */
  readonly broken: number | undefined;
}

/** Summarises resampled statistics in two passes; plain loops, since this is a third of the time. */
export function summariseReplicates(replicates: Float64Array): ReplicateSummary {
  let least = Infinity;
  let most = -Infinity;
  let sum = 0;
  for (let index = 0; index < replicates.length; index++) {
    const replicate = replicates[index] as number;
    if (replicate < least) least = replicate;
    if (replicate > most) most = replicate;
    sum += replicate;
  }
  // A sum can only be finite when every part of it is.
  const broken = Number.isFinite(sum)
    ? undefined
    : replicates.find((replicate) => !Number.isFinite(replicate));
  return { least, most, deviation: deviationFrom(sum / replicates.length, replicates), broken };
}

function deviationFrom(mean: number, replicates: Float64Array): number {
  let squares = 0;
  for (let index = 0; index < replicates.length; index++) {
    const gap = (replicates[index] as number) - mean;
    squares += gap * gap;
  }
  return Math.sqrt(squares / (replicates.length - 1));
}

/** Counts the replicates below a point and those equal to it up to rounding. */
export function countAround(
  replicates: Float64Array,
  point: number,
  tolerance: number,
): { below: number; equal: number } {
  let below = 0;
  let upTo = 0;
  for (let index = 0; index < replicates.length; index++) {
    const replicate = replicates[index] as number;
    // Adding the truth of a comparison has no branch to mispredict.
    below += Number(replicate < point - tolerance);
    upTo += Number(replicate <= point + tolerance);
  }
  return { below, equal: upTo - below };
}
