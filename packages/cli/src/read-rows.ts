import { formatIssue, type Issue, type Parser, readJsonl } from '@tenacious-bench/schema';
import { UnusableInput, type World } from './world.ts';

/** How many bad rows are listed before the rest is only counted. */
const listed = 20;

/** How the rows of a file are told apart, and whether there have to be any. */
export type RowReading<T> = { readonly idOf?: (row: T) => string; readonly mayBeEmpty?: boolean };

/**
 * Hands out the rows of a JSONL file as they are read, up to the first bad one: that makes the whole file unusable, but the
 * rest is read too, so that every bad row is named.
 */
export async function* readRows<T>(
  path: string,
  parse: Parser<T>,
  { idOf, mayBeEmpty = false }: RowReading<T>,
  world: World,
): AsyncGenerator<T, void, undefined> {
  const issues: Issue[] = [];
  let isEmpty = true;
  const options = { parse, file: path, ...(idOf && { idOf }) };
  for await (const row of readJsonl(world.read(path), options)) {
    isEmpty = false;
    if (!row.ok) issues.push(...row.issues);
    else if (issues.length === 0) yield row.value;
  }
  if (issues.length > 0) throw badRows(path, issues);
  if (isEmpty && !mayBeEmpty) throw new UnusableInput(`${path} holds no row`);
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
