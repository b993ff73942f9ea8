import type { Issue } from './issue.ts';
import type { JsonlSource } from './jsonl-blocks.ts';
import { type JsonlRow, type ReadJsonlOptions, readJsonl } from './read-jsonl.ts';

export type CollectJsonlOptions<T> = ReadJsonlOptions<T> & {
  /**
   * How many issues to keep. The rest is only counted, so that a file of nothing but errors cannot fill the memory.
   *
   * @default Infinity
   */
  readonly maxIssues?: number;
};

export type CollectedJsonl<T> = {
  readonly rows: readonly { readonly line: number; readonly value: T }[];
  readonly issues: readonly Issue[];
  readonly summary: {
    readonly rows: number;
    readonly badLines: number;
    /** All issues, also those that were not kept. */
    readonly issues: number;
    readonly omittedIssues: number;
  };
};

/**
 * Reads all of a JSON Lines source: every good row, every issue of every bad line, and how many there are of each.
 *
 * @example
 * ```ts
 * const { rows, issues, summary } = await collectJsonl('{"id":"a"}\nid: b\n', { file: 'tasks.jsonl' });
 * rows // => [{ line: 1, value: { id: 'a' } }]
 * issues.map(formatIssue) // => ['tasks.jsonl:2: not JSON, from column 1 [invalid_json]']
 * summary // => { rows: 1, badLines: 1, issues: 1, omittedIssues: 0 }
 * ```
 */
export async function collectJsonl<T = unknown>(
  source: JsonlSource,
  options: CollectJsonlOptions<T> = {},
): Promise<CollectedJsonl<T>> {
  const { maxIssues = Number.POSITIVE_INFINITY } = options;
  if (!(maxIssues >= 0)) {
    throw new RangeError(`maxIssues is ${maxIssues}: expected 0 or more, or no issue can be kept`);
  }
  const collection: Collection<T> = { rows: [], issues: [], badLines: 0, issueCount: 0 };
  for await (const row of readJsonl(source, options)) add(collection, row, maxIssues);
  return summarised(collection);
}

type Collection<T> = {
  readonly rows: { readonly line: number; readonly value: T }[];
  readonly issues: Issue[];
  badLines: number;
  issueCount: number;
};

function add<T>(collection: Collection<T>, row: JsonlRow<T>, maxIssues: number): void {
  if (row.ok) {
    collection.rows.push({ line: row.line, value: row.value });
    return;
  }
  collection.badLines += 1;
  collection.issueCount += row.issues.length;
  for (const issue of row.issues) {
    if (collection.issues.length < maxIssues) collection.issues.push(issue);
  }
}

function summarised<T>({ rows, issues, badLines, issueCount }: Collection<T>): CollectedJsonl<T> {
  const omittedIssues = issueCount - issues.length;
  return {
    rows,
    issues,
    summary: { rows: rows.length, badLines, issues: issueCount, omittedIssues },
  };
}
