import {
  type Issue,
  type JsonlRow,
  type Parsed,
  readJsonl,
  type Split,
} from '@tenacious-bench/schema';
import { comparableJson, differingColumns } from '../rows/comparable-row.ts';
import { type ParquetRow, readParquet } from '../rows/read-parquet.ts';
import type { FrozenFile, FrozenTree } from '../tree/frozen-tree.ts';
import type { Gate } from './gate.ts';

/**
 * The files of a split hold the same rows in the same order: what everyone loads as Parquet is what every other gate
 * has read as lines of JSON.
 */
export const formatsGate: Gate = {
  name: 'formats',
  async check({ tree, manifest }) {
    const issues: Issue[] = [];
    for (const split of manifest.splits) {
      if (split.state === 'open') issues.push(...(await splitIssues(split, tree)));
    }
    return issues;
  },
};

async function splitIssues({ name, files: paths }: Split, tree: FrozenTree): Promise<Issue[]> {
  const files = paths.flatMap((path) => tree.files.find((file) => file.path === path) ?? []);
  const lines = files.filter(({ path }) => path.endsWith('.jsonl'));
  const tables = files.filter(({ path }) => path.endsWith('.parquet'));
  const others = files.filter((file) => !lines.includes(file) && !tables.includes(file));
  return [
    ...others.map(({ path }) => notCompared(path)),
    ...(tables.length === 0 ? [] : await compare(name, { lines, tables })),
  ];
}

function notCompared(path: string): Issue {
  const message = 'is neither Parquet nor lines of JSON, so nobody knows which rows it holds';
  return { code: 'not_compared', path, message };
}

type Formats = { readonly lines: readonly FrozenFile[]; readonly tables: readonly FrozenFile[] };

// The first difference is the only one told: after a row that is missing, every other differs.
async function compare(split: string, { lines, tables }: Formats): Promise<readonly Issue[]> {
  const table = tableRows(tables);
  let row = 0;
  for await (const { file, line } of linesOf(lines)) {
    row += 1;
    const { value: other } = await table.next();
    if (!other) return [differs(split, `row ${row} of ${split} is in no Parquet file`)];
    if (!line.ok || !other.ok) return [line, other].flatMap((one) => (one.ok ? [] : one.issues));
    const { jsonColumns, row: found } = other.value;
    const columns = differingColumns(comparableJson(line.value, jsonColumns), found);
    const [column] = columns;
    if (column === undefined) continue;
    const message = `row ${row} of ${split} has another value in Parquet, in ${columns.length} of its columns`;
    return [{ ...differs(column, message), file, line: line.line }];
  }
  const { value: more } = await table.next();
  if (!more) return [];
  return more.ok ? [differs(split, `row ${row + 1} of ${split} is in Parquet alone`)] : more.issues;
}

function differs(path: string, message: string): Issue {
  return { code: 'formats_differ', path, message };
}

async function* tableRows(
  files: readonly FrozenFile[],
): AsyncGenerator<Parsed<ParquetRow>, void, undefined> {
  for (const file of files) yield* readParquet(file);
}

async function* linesOf(
  files: readonly FrozenFile[],
): AsyncGenerator<{ readonly file: string; readonly line: JsonlRow<unknown> }> {
  const room = new Uint8Array(256 * 1024);
  for (const file of files) {
    for await (const line of readJsonl(file.open({ room }), { file: file.path }))
      yield { file: file.path, line };
  }
}
