/** What makes a signature; only signatures made alike can be compared. */
export type SignatureOptions = {
  /** Words in a run. A text of fewer words is one run. @default 5 */
  readonly n?: number;
  /** Numbers in a signature. @default 128 */
  readonly permutations?: number;
  /** @default 1 */
  readonly seed?: number | string;
};

export type MinHashOptions = SignatureOptions & {
  /** The least share of their different word runs that two texts have in common (Jaccard). @default 0.8 */
  readonly threshold?: number;
  /**
   * How often a pair at half the threshold may be compared in vain: more finds more pairs at the threshold and takes
   * longer. @default 0.2
   */
  readonly idleCandidates?: number;
};

export type MinHashSettings = {
  readonly n: number;
  readonly permutations: number;
  readonly seed: number | string;
  readonly threshold: number;
  readonly idleCandidates: number;
};

/** Fills in the defaults and refuses what cannot be meant. */
export function minHashSettings({
  n = 5,
  permutations = 128,
  seed = 1,
  threshold = 0.8,
  idleCandidates = 0.2,
}: MinHashOptions): MinHashSettings {
  assertCount('n', n, 'runs of words have at least one word');
  assertCount('permutations', permutations, 'a signature has at least one number');
  assertShare('threshold', threshold);
  assertShare('idleCandidates', idleCandidates);
  return { n, permutations, seed, threshold, idleCandidates };
}

/** Refuses what is no whole number of at least 1. */
export function assertCount(name: string, value: number, consequence: string): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(`${name} is ${value}: ${consequence}`);
}

function assertShare(name: string, value: number): void {
  if (value > 0 && value <= 1) return;
  throw new RangeError(`${name} is ${value}: it is a share above 0 and at most 1`);
}
