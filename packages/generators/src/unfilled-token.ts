import { findUnfilled } from '@tenacious-bench/scorer';

/** A place that a template left open, and where in a value it stands. */
export type UnfilledToken = { readonly path: string; readonly token: string };

/**
 * The first place in any text of a value that a template left open: a task with one would ask for a message to nobody.
 *
 * @example
 * ```ts
 * findUnfilledToken({ facts: [{ values: { name: '[First Name]' } }] }) // => { path: 'facts[0].values.name', token: '[First Name]' }
 * findUnfilledToken({ title: 'Six Go roles' }) // => undefined
 * ```
 */
export function findUnfilledToken(value: unknown, path = ''): UnfilledToken | undefined {
  if (typeof value === 'string') return tokenIn(value, path);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = findUnfilledToken(member, pathTo(name, path, Array.isArray(value)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function tokenIn(text: string, path: string): UnfilledToken | undefined {
  const [span] = findUnfilled(text);
  return span && { path, token: text.slice(span.start, span.end) };
}

function pathTo(name: string, path: string, isIndex: boolean): string {
  if (isIndex) return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
}
