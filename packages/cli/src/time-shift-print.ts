import { type TimeShift, timeShiftLevels } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints how many tasks have each level, and of the lowest ones what keeps them there. */
export function printTimeShifts(
  timeShifts: readonly TimeShift[],
  { show }: { readonly show: number },
  world: World,
): void {
  const lowestFirst = timeShifts.toSorted(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
  const count = (level: TimeShift['level']) =>
    String(timeShifts.filter((one) => one.level === level).length);
  const rows = levels.map((level) => [level, count(level), meanings[level]]);
  for (const line of formatTable(['dates are', 'tasks', ''], rows)) world.print(line);
  world.print('');
  for (const { task, level, issues } of lowestFirst.slice(0, show)) {
    world.print(`${printable(task)}: ${level}`);
    for (const { code, message } of issues.slice(0, 5))
      world.print(`  ${code}: ${printable(message)}`);
    if (issues.length > 5) world.print(`  … and ${issues.length - 5} more`);
  }
  if (lowestFirst.length > show) world.print(`… and ${lowestFirst.length - show} more tasks`);
}

const levels: readonly TimeShift['level'][] = ['refuted', ...timeShiftLevels];

const meanings: Readonly<Record<TimeShift['level'], string>> = {
  refuted: 'something contradicts them',
  asserted: 'claimed, and something is missing',
  consistent: 'order, quotes, mentions and validity hold',
  corroborated: 'somebody else dated the same',
  anchored: 'a time stamp over the task verifies',
};
