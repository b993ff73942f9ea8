import { formatIssue, type Issue, type Parser, readJsonl } from '@tenacious-bench/schema';
import { alikeLines } from './alike-lines.ts';
import { counted } from './counted.ts';
import { UnusableInput, type World } from './world.ts';

/** How the rows of a file are told apart, and whether there have to be any. */
export type RowReading<T> = { readonly idOf?: (row: T) => string; readonly mayBeEmpty?: boolean };

/**
 * Hands out the rows of a JSONL file as they are read, up to the first bad one: that makes the whole file unusable, but the
 * rest is read too, so that every kind of mistake is named.
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
  const count = counted(issues.length, 'invalid field or row', 'invalid fields or rows');
  return new UnusableInput(`${path} has ${count}; correct them and run again`, {
    details: alikeLines(issues, formatIssue),
  });
}
