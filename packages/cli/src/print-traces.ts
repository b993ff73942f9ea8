import { groupByPattern, type TraceResult } from '@tenacious-bench/generators';
import { printable } from '@tenacious-bench/scorer';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints which failures the traces hold, what became of them, and where a name may be left. */
export function printTraces(
  results: readonly TraceResult[],
  { out, tasks, refused }: { out: string; tasks: number; refused: number },
  world: World,
): void {
  const rows = groupByPattern(results).map(({ pattern, members }) => [
    [...pattern.rules, ...pattern.dimensions].map(printable).join(' ') || 'nothing broken',
    pattern.decision,
    String(members.length),
    String(members.filter(({ status }) => status === 'used').length),
    String(members.reduce((sum, member) => sum + member.tasks.length, 0)),
  ]);
  const header = ['pattern', 'decision', 'traces', 'used', 'tasks'];
  for (const line of formatTable(header, rows)) world.print(line);
  world.print('');
  const judged = results.filter(({ status }) => status !== 'passing');
  const kept = judged.filter(({ status }) => status !== 'changed').length;
  world.print(`${kept} of ${judged.length} redacted traces keep their pattern`);
  world.print(
    `${tasks} tasks in ${printable(out)}; ${refused === 1 ? '1 row' : `${refused} rows`} refused`,
  );
  printPossibleNames(results, world);
}

function printPossibleNames(results: readonly TraceResult[], world: World): void {
  const lines = results.flatMap(({ place, possibleNames }) =>
    possibleNames.map(({ path, hint }) => {
      const where = [place.file, place.line, place.path].filter(
        (part) => part !== undefined && part !== '',
      );
      return `${where.join(':')}: ${path}: may name somebody: ${hint}`;
    }),
  );
  if (lines.length === 0) return;
  for (const line of lines) world.printError(printable(line));
  world.printError('Look there, and list what is a name in a file for --redact.');
}
