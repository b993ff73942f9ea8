import type { Manifest } from '@tenacious-bench/schema';
import type { FrozenTree } from '../tree/frozen-tree.ts';

/** A release as it would be published: every file, and what they are made of. */
export type ReleaseCandidate = {
  readonly tree: FrozenTree;
  readonly manifest: Manifest;
  /** The digest of the program that scores, if it is not a part of the policy. */
  readonly scorer?: string | undefined;
};

/** A release that was published before. */
export type PreviousRelease = ReleaseCandidate & {
  /** Its commit on the Hub, on which the next one is to stand. */
  readonly commit: string;
};
