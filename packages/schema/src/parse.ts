import type * as z from 'zod';
import { checkVersion } from './check-version.ts';
import type { DocumentName } from './document.ts';
import type { Issue, Parsed } from './issue.ts';

/** Checks an unknown value and returns it, unchanged, with its type; or says everything that is wrong. */
export type Parser<T> = (input: unknown) => Parsed<T>;

/**
 * Makes the parser of a schema, with this package's reading of unknown fields.
 *
 * A field that the version does not know is an error, because a mistyped optional field would otherwise be
 * ignored and change a verdict in silence. Two exceptions are kept and never interpreted: fields named `x-…`,
 * and any unknown field of a document that declares a later minor version than this package knows.
 *
 * @example
 * ```ts
 * const parseSpan = createParser(spanSchema);
 * parseSpan({ start: 0, end: 4 }) // => { ok: true, value: { start: 0, end: 4 } }
 * parseSpan({ start: 0, end: 4, length: 4 }).issues[0].code // => 'unknown_field'
 * parseSpan({ start: 0, end: 4, 'x-length': 4 }).ok // => true
 * ```
 */
export function createParser<Schema extends z.ZodType>(
  schema: Schema,
  document?: DocumentName,
): Parser<z.infer<Schema>> {
  return (input) => {
    if (document === undefined) return check(schema, input, false);
    const version = checkVersion(input, document);
    return version.ok ? check(schema, input, version.value === 'later') : version;
  };
}

function check<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  tolerateAll: boolean,
): Parsed<z.infer<Schema>> {
  const first = schema.safeParse(input);
  if (first.success) return { ok: true, value: first.data };
  const extras = first.error.issues.flatMap((issue) => toleratedKeys(issue, tolerateAll));
  const issues = first.error.issues.flatMap((issue) => toIssues(issue, tolerateAll));
  if (issues.length > 0) return { ok: false, issues };
  // Only tolerated fields stood in the way. Refinements did not run yet, so check once more without them.
  const rest = schema.safeParse(without(input, extras));
  if (rest.success) return { ok: true, value: input as z.infer<Schema> };
  return { ok: false, issues: rest.error.issues.flatMap((issue) => toIssues(issue, tolerateAll)) };
}

type ZodIssue = z.core.$ZodIssue;
type Extra = { readonly path: readonly PropertyKey[]; readonly key: string };

function toleratedKeys(issue: ZodIssue, tolerateAll: boolean): Extra[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys
    .filter((key) => tolerateAll || key.startsWith('x-'))
    .map((key) => ({ path: issue.path, key }));
}

function toIssues(issue: ZodIssue, tolerateAll: boolean): Issue[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ code: codeOf(issue), path: formatPath(issue.path), message: issue.message }];
  }
  return issue.keys
    .filter((key) => !tolerateAll && !key.startsWith('x-'))
    .map((key) => ({
      code: 'unknown_field',
      path: formatPath([...issue.path, key]),
      message: 'unknown field: correct its name, remove it, or start it with x- to carry it along',
    }));
}

// A refinement of ours names its own code; zod calls them all `custom`.
function codeOf(issue: ZodIssue): string {
  return issue.code === 'custom' && issue.params?.code ? String(issue.params.code) : issue.code;
}

function without(input: unknown, extras: readonly Extra[]): unknown {
  return extras.reduce((value, { path, key }) => withoutField(value, path, key), input);
}

// Copies only what lies on the way, so that a deep value inside a tolerated field costs nothing.
function withoutField(
  value: unknown,
  [step, ...rest]: readonly PropertyKey[],
  key: string,
): unknown {
  const owner = value as Record<PropertyKey, unknown>;
  if (step === undefined) {
    const { [key]: _, ...kept } = owner;
    return kept;
  }
  const inner = withoutField(owner[step], rest, key);
  if (Array.isArray(value)) return value.with(Number(step), inner);
  return { ...owner, [step]: inner };
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
