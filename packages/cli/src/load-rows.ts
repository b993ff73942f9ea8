import { formatIssue, type Issue, type Parser, readJsonl } from '@tenacious-bench/schema';
import { UnusableInput, type World } from './world.ts';

/** How many bad rows are listed before the rest is only counted. */
const listed = 20;

/** Reads every row of a JSONL file; one bad row makes the whole file unusable, and every bad row is named. */
export async function loadRows<T>(
  path: string,
  parse: Parser<T>,
  { idOf, mayBeEmpty = false }: { idOf?: (row: T) => string; mayBeEmpty?: boolean },
  world: World,
): Promise<T[]> {
  const rows: T[] = [];
  const issues: Issue[] = [];
  for await (const row of readJsonl(world.read(path), {
    parse,
    file: path,
    ...(idOf && { idOf }),
  })) {
    if (row.ok) rows.push(row.value);
    else issues.push(...row.issues);
  }
  if (issues.length > 0) throw badRows(path, issues);
  if (rows.length === 0 && !mayBeEmpty) throw new UnusableInput(`${path} holds no row`);
  return rows;
}

function badRows(path: string, issues: readonly Issue[]): UnusableInput {
  const more = issues.length > listed ? [`… and ${issues.length - listed} more`] : [];
  return new UnusableInput(
    `${path} has ${issues.length} invalid fields or rows; correct them and run again`,
    {
      details: [...issues.slice(0, listed).map(formatIssue), ...more],
    },
  );
}
