import type { Issue, Label, LabelSheet } from '@tenacious-bench/schema';
import { lastMoment, startOf } from '../raters/moment.ts';
import type { LabelSheetOptions } from './create-label-sheet.ts';

const dayMs = 86_400_000;

/** When the rater was last asked the same, and what speaks against asking again. */
export function earlierRound({
  rater,
  now,
  round = 1,
  earlier = [],
  gapDays = 7,
  because,
}: LabelSheetOptions): { earlier?: LabelSheet['earlier']; issues: readonly Issue[] } {
  if (!(gapDays >= 0))
    throw new RangeError(`gapDays is ${gapDays}: a second round comes so many days later`);
  if (round === 1) return { issues: [] };
  const own = earlier.filter(({ rater: { id }, round: at }) => id === rater.id && at < round);
  const until = lastOf(own);
  if (until === undefined) {
    const message = `round ${round} asks ${rater.id} again, and there are no labels of theirs from an earlier round`;
    return { issues: [{ code: 'no_earlier_round', path: 'earlier', message }] };
  }
  const days = (startOf(now) - lastMoment(until)) / dayMs;
  if (days < gapDays && because === undefined)
    return { issues: [tooSoon(rater.id, until, gapDays)] };
  return {
    earlier: { until, gapDays, ...(days < gapDays && because !== undefined && { because }) },
    issues: [],
  };
}

function lastOf(labels: readonly Label[]): string | undefined {
  return labels
    .map(({ labelledAt }) => labelledAt)
    .sort((one, other) => lastMoment(one) - lastMoment(other))
    .at(-1);
}

function tooSoon(rater: string, until: string, gapDays: number): Issue {
  const message = `${rater} judged the same until ${until}: after less than ${gapDays} days a second round measures memory; wait, or say why not`;
  return { code: 'too_soon', path: 'now', message };
}
