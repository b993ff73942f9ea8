import type { Issue, Parsed, Split } from '@tenacious-bench/schema';
import type { OpenSplitInput, ReleaseInput, SealedSplitInput } from './release-input.ts';
import { type CanonicalRow, canonicalRows } from './rows/canonical-rows.ts';
import { type ColumnShape, columnsOf } from './rows/column-shape.ts';
import type { ShardLimits } from './rows/shard-rows.ts';
import { splitFiles } from './rows/split-files.ts';
import { jsonPaths } from './rows/write-parquet.ts';
import type { TreeFile } from './tree-file.ts';

/** The splits as the manifest names them, with their files. */
export type ReleaseSplits = {
  readonly splits: readonly Split[];
  readonly columns: ReadonlyMap<string, ColumnShape>;
  readonly files: readonly TreeFile[];
};

type ReadSplit = OpenSplitInput & { readonly canonical: readonly CanonicalRow[] };

/** Writes the rows of open splits and carries the files of sealed ones. */
export function releaseSplits(
  input: ReleaseInput,
  { jsonColumns, ...limits }: ShardLimits & { readonly jsonColumns: readonly string[] },
): Parsed<ReleaseSplits> {
  const read = readSplits(input);
  if (!read.ok) return read;
  // One table: a reader who loads two splits has to find the same columns in both.
  const rows = read.value.flatMap(({ canonical }) => canonical.map(({ row }) => row));
  const columns = columnsOf(rows, new Set(jsonColumns));
  const issues = columnIssues(columns, { rows, jsonColumns });
  if (issues.length > 0) return { ok: false, issues };
  const facts = { canary: input.canary, version: input.version };
  const written = read.value.map(({ name, canonical }) => {
    const files = splitFiles({ name, rows: canonical }, columns, { facts, limits });
    return { name, rows: canonical, files: [...files.parquet, ...files.jsonl] };
  });
  const open = written.map(({ name, rows, files }) => ({
    state: 'open' as const,
    name,
    rows: rows.length,
    families: familyCount(rows),
    files: files.map(({ path }) => path),
  }));
  const sealed = input.splits.filter((split) => split.state === 'sealed');
  const files = [...written, ...sealed].flatMap((split) => split.files);
  return { ok: true, value: { splits: [...open, ...sealed.map(sealedSplit)], columns, files } };
}

function columnIssues(
  columns: ReadonlyMap<string, ColumnShape>,
  { rows, jsonColumns }: { rows: readonly unknown[]; jsonColumns: readonly string[] },
): readonly Issue[] {
  const paths = jsonPaths(columns);
  const unknown = jsonColumns
    .filter((path) => !paths.includes(path))
    .map((path) => ({ code: 'unknown_column', path, message: 'no column has this path' }));
  if (columns.size > 0 || rows.length === 0) return unknown;
  const message = 'no row has a field: a table needs a column';
  return [...unknown, { code: 'no_column', path: 'splits', message }];
}

function readSplits({ splits }: ReleaseInput): Parsed<ReadSplit[]> {
  const open = splits.filter((split) => split.state === 'open');
  const read = open.map((split) => canonicalRows(split.rows, `splits.${split.name}.rows`));
  const issues: Issue[] = read.flatMap((rows) => (rows.ok ? [] : rows.issues));
  if (issues.length > 0) return { ok: false, issues };
  const value = open.flatMap((split, index) => {
    const rows = read[index];
    return rows?.ok ? [{ ...split, canonical: rows.value }] : [];
  });
  return { ok: true, value };
}

function sealedSplit({ state, name, rows, families, files, commitment }: SealedSplitInput): Split {
  return { state, name, rows, families, files: files.map(({ path }) => path), commitment };
}

/** A row without a family is its own. */
function familyCount(rows: readonly CanonicalRow[]): number {
  const families = rows.map(({ row }, index) =>
    typeof row.family === 'string' ? `family ${row.family}` : index,
  );
  return new Set(families).size;
}
