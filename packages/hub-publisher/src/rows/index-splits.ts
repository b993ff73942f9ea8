import { hash } from 'node:crypto';
import { canonicalJson, type Issue, type Manifest, readJsonl } from '@tenacious-bench/schema';
import type { FrozenFile, FrozenTree } from '../tree/frozen-tree.ts';
import type { ParseRow } from './parse-row.ts';

/** What has to be known of a row to tell whether it changed, or stands in two splits. */
export type RowMark = {
  /** Of the whole row. */
  readonly digest: string;
  /** Of what it says, whatever its name, its split and its origin. */
  readonly content: string;
  readonly family: string | undefined;
  /** The split that the row itself claims. */
  readonly claims: string | undefined;
};

/** The rows of one open split by id, and whatever is wrong with them. */
export type SplitIndex = {
  readonly split: string;
  readonly rows: ReadonlyMap<string, RowMark>;
  readonly issues: readonly Issue[];
};

/**
 * Reads the rows of every open split out of the very bytes that will be published, a row at a time.
 *
 * A split is read from its JSON Lines; a file of another format beside them holds the same rows.
 */
export async function indexSplits(
  { tree, manifest }: { readonly tree: FrozenTree; readonly manifest: Manifest },
  parse: ParseRow,
): Promise<SplitIndex[]> {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  const indexes: SplitIndex[] = [];
  for (const split of manifest.splits) {
    if (split.state !== 'open') continue;
    const paths = split.files.filter((path) => path.endsWith('.jsonl'));
    indexes.push(
      await indexSplit(split.name, {
        parse,
        files: paths.flatMap((path) => files.get(path) ?? []),
      }),
    );
  }
  return indexes;
}

async function indexSplit(
  split: string,
  { files, parse }: { files: readonly FrozenFile[]; parse: ParseRow },
): Promise<SplitIndex> {
  const rows = new Map<string, RowMark>();
  const issues: Issue[] = [];
  const once = createPool();
  const room = new Uint8Array(256 * 1024);
  if (files.length === 0) {
    const message = `no .jsonl file of the split ${split} is in the release, so its rows cannot be checked`;
    issues.push({ code: 'no_rows', path: split, message });
  }
  for (const file of files) {
    for await (const row of readJsonl(file.open({ room }), { parse, file: file.path })) {
      if (!row.ok) issues.push(...row.issues);
      else addRow(row.value, { rows, issues, once, file: file.path, line: row.line });
    }
  }
  return { split, rows, issues };
}

type Collected = {
  /** One and the same text for equal texts: most rows share theirs with others. */
  readonly once: (text: string | undefined) => string | undefined;
  readonly rows: Map<string, RowMark>;
  readonly issues: Issue[];
  readonly file: string;
  readonly line: number;
};

function addRow(value: unknown, { rows, issues, once, file, line }: Collected): void {
  const fields: Readonly<Record<string, unknown>> = { ...Object(value) };
  const { id, split, provenance, ...rest } = fields;
  if (typeof id !== 'string') {
    issues.push({ code: 'no_id', path: 'id', message: 'a row needs an id', file, line });
  } else if (rows.has(id)) {
    issues.push({ code: 'duplicate_id', path: 'id', message: 'an earlier row has it', file, line });
  } else {
    const content = canonicalJson(rest);
    rows.set(id, {
      // No line of canonical JSON has a line end in it, so that no two rows are the same text.
      digest: hashOf(`${content}\n${canonicalJson({ id, split, provenance })}`),
      content: hashOf(content),
      family: once(textOf(fields.family)),
      claims: once(textOf(split)),
    });
  }
}

// As a string of bytes, which takes a third of what an object around them would.
function hashOf(text: string): string {
  return hash('sha256', text, 'binary');
}

function createPool(): Collected['once'] {
  const known = new Map<string, string>();
  return (text) => {
    if (text === undefined) return undefined;
    const same = known.get(text) ?? text;
    known.set(same, same);
    return same;
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
