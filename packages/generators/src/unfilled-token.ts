import { findUnfilled } from '@tenacious-bench/scorer';

/** A place that a template left open, and where in a document it stands. */
export type UnfilledToken = { readonly path: string; readonly token: string };

/**
 * The first place in a document that a template left open, such as `[First Name]` or `{{company}}`: a task with one
 * would ask for a message to nobody.
 *
 * @example
 * ```ts
 * const facts = [{ values: { company: '{{company}}' } }];
 * unfilledToken({ facts }) // => { path: 'facts[0].values.company', token: '{{company}}' }
 * unfilledToken({ facts: [] }) // => undefined
 * ```
 */
export function unfilledToken(document: unknown): UnfilledToken | undefined {
  if (typeof document === 'string') return inText(document);
  if (typeof document !== 'object' || document === null) return undefined;
  const isList = Array.isArray(document);
  for (const [name, member] of Object.entries(document)) {
    const found = unfilledToken(member);
    if (found !== undefined)
      return { ...found, path: joined(isList ? `[${name}]` : name, found.path) };
  }
  return undefined;
}

function inText(text: string): UnfilledToken | undefined {
  const [span] = findUnfilled(text);
  return span && { path: '', token: text.slice(span.start, span.end) };
}

function joined(step: string, rest: string): string {
  return rest === '' || rest.startsWith('[') ? `${step}${rest}` : `${step}.${rest}`;
}
