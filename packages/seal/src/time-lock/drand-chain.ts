/**
 * A drand network that signs round numbers without chaining them (`bls-unchained-g1-rfc9380`), so that a text can be
 * locked to a round that nobody has signed yet.
 */
export type DrandChain = {
  /** The chain hash, by which a locked file names its network. */
  readonly hash: string;
  /** A point of G2 in hexadecimal. */
  readonly publicKey: string;
  readonly genesisSeconds: number;
  readonly periodSeconds: number;
};

/** What the network publishes when a round's time has come. */
export type Beacon = { readonly round: number; readonly signature: string };

/** The network of the League of Entropy. It is pinned here: whoever could change it could open every seal. */
export const quicknet: DrandChain = {
  hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesisSeconds: 1692803367,
  periodSeconds: 3,
};

/**
 * The first round at or after a moment, which is given in milliseconds since 1970.
 *
 * @example
 * ```ts
 * roundAt(Date.UTC(2027, 0, 1)) // => 35319412
 * ```
 */
export function roundAt(ms: number, chain: DrandChain = quicknet): number {
  const seconds = ms / 1000 - chain.genesisSeconds;
  return Math.max(1, Math.ceil(seconds / chain.periodSeconds) + 1);
}

/**
 * When a round is signed, in milliseconds since 1970.
 *
 * @example
 * ```ts
 * new Date(roundTimeMs(35319412)).toISOString() // => '2027-01-01T00:00:00.000Z'
 * ```
 */
export function roundTimeMs(round: number, chain: DrandChain = quicknet): number {
  return (chain.genesisSeconds + (round - 1) * chain.periodSeconds) * 1000;
}
