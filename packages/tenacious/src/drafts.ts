import type { Draft } from './draft.ts';
import { coldChangeDrafts } from './drafts-cold-change.ts';
import { coldGapDrafts } from './drafts-cold-gap.ts';
import { coldGrowthDrafts } from './drafts-cold-growth.ts';
import { nurtureDrafts } from './drafts-nurture.ts';
import { reEngagementDrafts } from './drafts-re-engagement.ts';
import { warmMailDrafts } from './drafts-warm-mail.ts';
import { warmMessageDrafts } from './drafts-warm-messages.ts';

/**
 * Messages that keep every clause of the policy, over all stages, channels and segments, written to have violations
 * put into them one at a time.
 *
 * @example
 * ```ts
 * drafts.length // => 26
 * drafts[0].id // => 'cold-go-roles'
 * ```
 */
export const drafts: readonly Draft[] = [
  ...coldGrowthDrafts,
  ...coldChangeDrafts,
  ...coldGapDrafts,
  ...warmMailDrafts,
  ...warmMessageDrafts,
  ...reEngagementDrafts,
  ...nurtureDrafts,
];
