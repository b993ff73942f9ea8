import type { ChangedResult } from '@tenacious-bench/evaluation';
import type { Result } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import type { World } from '../world.ts';
import type { TalliedChanges } from './tally-changes.ts';

/** Prints how many tries have another result now, and the first of those that passed or failed before. */
export function printChanges(
  { statuses, grades, added, removed, examples }: TalliedChanges,
  { show }: { show: number },
  world: World,
): void {
  const changed = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  world.print('');
  world.print(
    changed === 0
      ? 'against the earlier results: no status changed'
      : `against the earlier results: ${statusLine(changed, statuses)}`,
  );
  if (grades > 0)
    world.print(
      `the same status and another grade or other rules: ${counted(grades, 'try', 'tries')}`,
    );
  for (const change of examples.statuses.slice(0, show))
    world.print(printable(`  ${changeLine(change)}`));
  if (changed > show) world.print(`  … ${changed - show} more; --show ${changed} shows all`);
  if (added > 0) world.print(`${counted(added, 'try', 'tries')} had no result before`);
  if (removed > 0)
    world.print(`${counted(removed, 'try', 'tries')} had a result before and none now`);
}

function statusLine(changed: number, statuses: TalliedChanges['statuses']): string {
  const counts = [...statuses]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`);
  return `${counted(changed, 'status', 'statuses')} changed (${counts.join(', ')})`;
}

function changeLine({ before, now }: ChangedResult): string {
  const { agent, task, trial } = now;
  return `${agent} ${task} trial ${trial}: ${whyOf(before)} → ${whyOf(now)}`;
}

function whyOf({ status, reason, rules = [] }: Result): string {
  const why = [
    ...(reason === undefined ? [] : [reason.code]),
    ...(status === 'failed' ? rules : []),
  ];
  return why.length === 0 ? status : `${status} (${why.join(' ')})`;
}
