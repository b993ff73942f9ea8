import { indexTasks } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import { scanShard } from '../scan/scan-shard.ts';
import { shardOf } from '../scan/shard-of.ts';
import { createTemplateFinder } from '../templates/template-finder.ts';
import type { Templates } from '../templates/templates.ts';
import type { StopSignal } from '../vectors/embedder.ts';
import { lexicalSearch } from '../vectors/lexical-search.ts';
import type { LeakPair } from './row-ties.ts';

export type LeakPairOptions = {
  /** Words in a row that two rows must share to be compared. @default 8 */
  readonly n?: number;
  /** What is template. @default what many of these rows share */
  readonly templates?: Templates;
  readonly signal?: StopSignal;
};

/**
 * Compares every row with every other by the check that compares tasks with reference rows, and returns the pairs that
 * are leaks, each once. A row is no leak of itself.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const text = 'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.';
 * await findLeakPairs([row('a', text), row('b', 'A quiet harbour.'), row('c', `Note: ${text}`)]) // => [{ one: 'a', other: 'c' }]
 * ```
 */
export async function findLeakPairs(
  rows: readonly Row[],
  { n = 8, templates = sharedTemplates(rows), signal }: LeakPairOptions = {},
): Promise<LeakPair[]> {
  if (rows.length === 0) return [];
  const index = indexTasks(rows, { n, templates });
  const semantic = await lexicalSearch(index, { ...(signal && { signal }) });
  const shard = shardOf('rows', rows);
  // All of them: a pair that is left out would stay on two sides.
  const options = { semantic, most: rows.length * 2, ...(signal && { signal }) };
  const { found } = await scanShard(index, shard, options);
  const idOf = new Map(index.tasks.map(({ digest, row }) => [digest, row.id]));
  const pairs = found.flatMap(({ task, matches }) =>
    matches
      .filter(({ verdict }) => verdict === 'leak')
      .map(({ reference }) => [idOf.get(task) ?? '', reference.id].sort()),
  );
  return distinct(pairs.filter(([one, other]) => one !== other));
}

function sharedTemplates(rows: readonly Row[]): Templates {
  const finder = createTemplateFinder(rows);
  for (const row of rows) finder.add(row);
  return finder.find();
}

function distinct(pairs: readonly string[][]): LeakPair[] {
  const once = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...once]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, [one = '', other = '']]) => ({ one, other }));
}
