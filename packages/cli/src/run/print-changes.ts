import type { ChangedResult, ResultChanges } from '@tenacious-bench/evaluation';
import type { Result } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import type { World } from '../world.ts';

/** Prints how many tries have another result now, and the first of those that passed or failed before. */
export function printChanges(
  { statuses, grades, added, removed }: ResultChanges,
  { show }: { show: number },
  world: World,
): void {
  world.print('');
  world.print(
    statuses.length === 0
      ? 'against the earlier results: no status changed'
      : `against the earlier results: ${statusLine(statuses)}`,
  );
  if (grades.length > 0)
    world.print(
      `the same status and another grade or other rules: ${counted(grades.length, 'try', 'tries')}`,
    );
  for (const change of statuses.slice(0, show)) world.print(printable(`  ${changeLine(change)}`));
  if (statuses.length > show)
    world.print(`  … ${statuses.length - show} more; --show ${statuses.length} shows all`);
  if (added.length > 0)
    world.print(`${counted(added.length, 'try', 'tries')} had no result before`);
  if (removed.length > 0)
    world.print(`${counted(removed.length, 'try', 'tries')} had a result before and none now`);
}

function statusLine(statuses: readonly ChangedResult[]): string {
  const kinds = statuses.map(({ before, now }) => `${before.status} → ${now.status}`);
  const counts = [...new Set(kinds)].sort().map((kind) => {
    return `${kinds.filter((one) => one === kind).length} ${kind}`;
  });
  return `${counted(statuses.length, 'status', 'statuses')} changed (${counts.join(', ')})`;
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
