/** An object of unknown data. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named members, and neither a list nor null. */
export function isFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a path of names, or undefined where the path breaks off. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}

/** The text at the end of a path of names, where there is one that is not blank. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The list at the end of a path of names; no list is an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = fieldAt(value, ...path);
  return Array.isArray(found) ? found : [];
}
