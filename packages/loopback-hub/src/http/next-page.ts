import type { HubRequest } from './hub-request.ts';

/** The header that leads to the next page; none on the last one. */
export function nextPage(
  hubUrl: string,
  { path, query }: Pick<HubRequest, 'path' | 'query'>,
  next: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  if (next === undefined) return {};
  const changed = new URLSearchParams([...query, ...Object.entries(next)]);
  for (const [name, value] of Object.entries(next)) changed.set(name, value);
  return { Link: `<${hubUrl}${path}?${changed}>; rel="next"` };
}

/** A number of the query between 1 and `most`. */
export function pageSize(
  { query }: Pick<HubRequest, 'query'>,
  { usual, most }: { readonly usual: number; readonly most: number },
): number {
  const asked = Number(query.get('limit') ?? usual);
  return Number.isSafeInteger(asked) && asked > 0 ? Math.min(asked, most) : usual;
}
