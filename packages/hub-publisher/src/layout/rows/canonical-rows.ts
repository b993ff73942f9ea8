import { canonicalJson, type Issue, type Parsed } from '@tenacious-bench/schema';
import { clashesInCase, isColumnName, isObject } from './column-shape.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

/** A row as every file of the release holds it, and its line of JSON. */
export type CanonicalRow = { readonly row: JsonObject; readonly line: string };

/**
 * Brings rows to the one form that all their files share, in the order in which they were given.
 *
 * The rows are read back from their canonical JSON, so that a Unicode form or the sign of a zero cannot make the
 * Parquet file differ from the lines beside it.
 */
export function canonicalRows(rows: readonly unknown[], path: string): Parsed<CanonicalRow[]> {
  const read = rows.map((row, index) => canonicalRow(row, `${path}[${index}]`));
  const issues = read.flatMap((row) => (row.ok ? [] : row.issues));
  if (issues.length > 0) return { ok: false, issues };
  const value = read.flatMap((row) => (row.ok ? [row.value] : []));
  const named = nameIssues(value, path);
  return named.length > 0 ? { ok: false, issues: named } : { ok: true, value };
}

function canonicalRow(input: unknown, path: string): Parsed<CanonicalRow> {
  const line = canonicalLine(input);
  if (line === undefined) {
    return refuse('not_json', path, 'JSON cannot hold this row without loss');
  }
  if (/\\ud[89a-f]/.test(line) && hasLoneSurrogate(JSON.parse(line))) {
    return refuse(
      'malformed_text',
      path,
      'half of a surrogate pair: Parquet cannot hold this text',
    );
  }
  const row: JsonValue = JSON.parse(line);
  return isObject(row)
    ? { ok: true, value: { row, line } }
    : refuse('invalid_type', path, 'a row is a JSON object');
}

// The cause may quote the row, and a row may be one that nobody should see: only its place is told.
function canonicalLine(input: unknown): string | undefined {
  try {
    return canonicalJson(input);
  } catch {
    return undefined;
  }
}

function hasLoneSurrogate(value: JsonValue): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some((member) => member.some(hasLoneSurrogate));
}

function nameIssues(rows: readonly CanonicalRow[], path: string): readonly Issue[] {
  const names = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))];
  const issues = names
    .filter((name) => !isColumnName(name))
    .map(() => issue('column_name', path, 'a field has a name that no column can have'));
  if (clashesInCase(names)) {
    issues.push(
      issue('column_name', path, 'two fields differ in case alone: SQL reads one column'),
    );
  }
  return issues;
}

function refuse(code: string, path: string, message: string): Parsed<never> {
  return { ok: false, issues: [issue(code, path, message)] };
}

function issue(code: string, path: string, message: string): Issue {
  return { code, path, message };
}
