import type { Issue } from '@tenacious-bench/schema';
import type { LeakPair, SplitRow } from './row-ties.ts';

/** What is wrong with rows and with what names them: an id that two rows have, or that none has. */
export function repairIssues(
  rows: readonly SplitRow[],
  {
    leaks,
    fixedRows,
  }: { readonly leaks: readonly LeakPair[]; readonly fixedRows: readonly string[] },
): Issue[] {
  const firstWith = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [place, { id }] of rows.entries()) {
    const first = firstWith.get(id);
    if (first === undefined) firstWith.set(id, place);
    else issues.push(repeated(`rows[${place}].id`, first));
  }
  const named = [
    ...leaks.flatMap(({ one, other }, place) => [
      { id: one, path: `leaks[${place}].one` },
      { id: other, path: `leaks[${place}].other` },
    ]),
    ...fixedRows.map((id, place) => ({ id, path: `fixed.rows[${place}]` })),
  ];
  return [...issues, ...named.filter(({ id }) => !firstWith.has(id)).map(unknown)];
}

function repeated(path: string, first: number): Issue {
  const message = `has the id of rows[${first}]: a move would not say which of them it means`;
  return { code: 'duplicate_id', path, message };
}

function unknown({ id, path }: { readonly id: string; readonly path: string }): Issue {
  return { code: 'unknown_row', path, message: `no row has the id ${JSON.stringify(id)}` };
}
