/** A text or a number of a document, and where it stands. */
export type LeakPlace = {
  readonly path: string;
  readonly key: string;
  readonly value: string | number;
};

/** Everything in a document that could hold an original: every text, every number and every name of a field. */
export function leakPlaces(document: unknown): LeakPlace[] {
  const places: LeakPlace[] = [];
  const pending: { value: unknown; path: string; key: string }[] = [
    { value: document, path: '', key: '' },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path, key } = next;
    if (typeof value === 'string' || typeof value === 'number') places.push({ path, key, value });
    if (typeof value !== 'object' || value === null) continue;
    for (const [index, [name, member]] of Object.entries(value).entries()) {
      const step = stepTo(name, { index, isList: Array.isArray(value), path });
      if (!Array.isArray(value)) places.push({ path: step, key: '', value: name });
      pending.push({ value: member, path: step, key: Array.isArray(value) ? key : name });
    }
  }
  return places.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

type Step = { readonly index: number; readonly isList: boolean; readonly path: string };

// The name of a field may be an original itself, and a path is printed: below facts and turns only its number is.
function stepTo(name: string, { index, isList, path }: Step): string {
  if (isList) return `${path}[${name}]`;
  const isFree = path.endsWith('.values') || path.endsWith('.cell');
  const step = isFree ? `#${index + 1}` : name;
  return path === '' ? step : `${path}.${step}`;
}
