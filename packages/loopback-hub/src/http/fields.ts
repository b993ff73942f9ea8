import { HubError } from './hub-error.ts';
import type { HubRequest } from './hub-request.ts';

/** The fields of a JSON object that somebody sent; each is checked when it is asked for. */
export type Fields = {
  text(name: string): string;
  optionalText(name: string): string | undefined;
  optionalNumber(name: string): number | undefined;
  isSet(name: string): boolean;
  /** The objects of a list; none where there is no list. */
  list(name: string): readonly Fields[];
  texts(name: string): readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
};

/** Reads the body of a request as a JSON object. */
export async function readJson(request: HubRequest): Promise<Fields> {
  const text = (await request.bytes()).toString('utf8');
  return fieldsOf(parseJson(text === '' ? '{}' : text));
}

/** Reads a value as a JSON object. */
export function fieldsOf(value: unknown): Fields {
  if (!isRecord(value)) throw new HubError(400, 'the body must be a JSON object');
  const optionalText = (name: string) => optional(value, name, isText);
  return {
    value,
    optionalText,
    text(name) {
      const text = optionalText(name);
      if (text === undefined) throw new HubError(400, `"${name}" is required`);
      return text;
    },
    optionalNumber: (name) => optional(value, name, isNumber),
    isSet: (name) => value[name] === true,
    list: (name) => (optional(value, name, Array.isArray) ?? []).map(fieldsOf),
    texts: (name) => (optional(value, name, Array.isArray) ?? []).filter(isText),
  };
}

/** Parses JSON that somebody sent. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HubError(400, 'the body is not JSON');
  }
}

function optional<Wanted>(
  value: Readonly<Record<string, unknown>>,
  name: string,
  isWanted: (field: unknown) => field is Wanted,
): Wanted | undefined {
  const field = value[name];
  if (field === undefined || field === null) return undefined;
  if (isWanted(field)) return field;
  throw new HubError(
    400,
    `"${name}" must not be ${Array.isArray(field) ? 'a list' : typeof field}`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
