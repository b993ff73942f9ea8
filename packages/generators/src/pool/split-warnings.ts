import type { SplitGroup } from './split-groups.ts';
import type { SideReport, StratumReport } from './split-report.ts';
import { type SplitShares, smallestShare } from './split-shares.ts';

/** What a reader of a split has to know: where groups or strata leave no good choice. */
export function splitWarnings({
  sides: reports,
  strata,
  shares,
  groups,
}: {
  readonly sides: readonly SideReport[];
  readonly strata: readonly StratumReport[];
  readonly shares: SplitShares;
  readonly groups: readonly SplitGroup[];
}): string[] {
  const asked = reports.filter(({ split }) => shares[split] > 0);
  return [
    ...asked.filter(({ tasks }) => tasks === 0).map(({ split }) => `${split} is empty`),
    ...asked.flatMap(({ split, wanted }) => {
      const larger = groups.filter(({ tasks }) => tasks.length > Math.max(1, wanted));
      return larger.length === 0 ? [] : [tooLarge(larger, `${split} should have ${wanted} tasks`)];
    }),
    ...smallStrata(strata, shares),
  ];
}

function tooLarge(groups: readonly SplitGroup[], wish: string): string {
  const [largest] = [...groups].sort((one, other) => other.tasks.length - one.tasks.length);
  const more = groups.length === 1 ? '' : `, and ${groups.length - 1} more groups are larger too`;
  return `${wish}, and ${largest?.tasks.length} tasks are kin of ${largest?.kin.tasks[0]}${more}`;
}

function smallStrata(strata: readonly StratumReport[], shares: SplitShares): string[] {
  const least = smallestShare(shares);
  const small = strata.filter(({ tasks }) => tasks * least < 1).map(({ stratum }) => stratum);
  if (small.length === 0) return [];
  const shown = small.slice(0, 5).join(', ');
  const more = small.length > 5 ? `, and ${small.length - 5} more` : '';
  return [`too few tasks to be on every side: ${shown}${more}`];
}
