import {
  createParser,
  documentSchemas,
  type Parsed,
  parseTask,
  taskId,
} from '@tenacious-bench/schema';

/** Checks one row of an open split. */
export type ParseRow = (value: unknown) => Parsed<unknown>;

const rowKinds = [
  'task',
  'preference-pair',
  'preference-triple',
  'output',
  'verdict',
  'label',
] as const;
const parsers: ReadonlyMap<string, ParseRow> = new Map(
  rowKinds.map((kind) => [kind, createParser(documentSchemas[kind], kind)]),
);

/**
 * Checks a row by the kind that its `schema` names; a task must have the id that its content gives it.
 *
 * @example
 * ```ts
 * parseRow({ schema: 'tenacious-bench/task@9.0' }).issues[0].code // => 'unsupported_version'
 * parseRow({ text: 'Hi' }).issues[0].code // => 'unknown_document'
 * ```
 */
export function parseRow(value: unknown): Parsed<unknown> {
  const kind = kindOf(value);
  if (kind === 'task') return parseAddressedTask(value);
  const parse = parsers.get(kind);
  if (parse !== undefined) return parse(value);
  const message = `expected a row of one of these kinds: ${rowKinds.join(', ')}`;
  return { ok: false, issues: [{ code: 'unknown_document', path: 'schema', message }] };
}

function kindOf(value: unknown): string {
  const tag = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
  return /^tenacious-bench\/([a-z-]+)@/.exec(String(tag))?.[1] ?? '';
}

function parseAddressedTask(value: unknown): Parsed<unknown> {
  const parsed = parseTask(value);
  if (!parsed.ok || parsed.value.id === taskId(parsed.value)) return parsed;
  const message = 'the content of this task has another id: it was changed, or its id was';
  return { ok: false, issues: [{ code: 'id_mismatch', path: 'id', message }] };
}
