/** The fields of a row that somebody else's program wrote; nothing is known about their values. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object in a field, or one without fields. */
export function fieldsAt(fields: Fields, name: string): Fields {
  return asFields(fields[name]) ?? {};
}

/** The text in a field, where it says something. */
export function textAt(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The texts of a list; other things in it are left out. */
export function textsAt(fields: Fields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The value itself where it is an object with fields. */
export function asFields(value: unknown): Fields | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : undefined;
}
