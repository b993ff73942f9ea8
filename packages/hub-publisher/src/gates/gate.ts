import type { Issue } from '@tenacious-bench/schema';
import type { ReleasePlan } from '../plan/plan-release.ts';
import type { PreviousRelease, ReleaseCandidate } from '../plan/release-candidate.ts';
import type { ReleaseMessages } from '../publish/release-messages.ts';
import type { SplitIndex } from '../rows/index-splits.ts';

/** Everything that a gate may look at. */
export type GateSubject = ReleaseCandidate & {
  readonly plan: ReleasePlan;
  readonly previous: PreviousRelease | undefined;
  /** The rows of the open splits. */
  readonly splits: readonly SplitIndex[];
  /** `owner/name`. */
  readonly repository: string;
  readonly messages: ReleaseMessages;
};

/** One thing that has to be right before anything leaves. It returns whatever is not. */
export type Gate = {
  readonly name: string;
  check(subject: GateSubject): readonly Issue[] | Promise<readonly Issue[]>;
};
