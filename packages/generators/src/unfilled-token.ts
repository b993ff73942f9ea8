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
  // Nearly every document ends here, without a path that nobody asks for.
  return mayHold(document) ? found(document) : undefined;
}

// What a token begins with, or is known by: tested without looking where it stands.
const trace = /[[{<%«$]|XXXX|NAME|__|[A-Z]_[A-Z]/;

function mayHold(document: unknown): boolean {
  if (typeof document === 'string') return trace.test(document);
  if (typeof document !== 'object' || document === null) return false;
  return Object.values(document).some(mayHold);
}

function found(document: unknown): UnfilledToken | undefined {
  if (typeof document === 'string') {
    const [span] = findUnfilled(document);
    return span && { path: '', token: document.slice(span.start, span.end) };
  }
  if (typeof document !== 'object' || document === null) return undefined;
  for (const [name, member] of Object.entries(document)) {
    const inside = found(member);
    if (inside !== undefined)
      return { ...inside, path: joined(Array.isArray(document) ? `[${name}]` : name, inside.path) };
  }
  return undefined;
}

function joined(step: string, rest: string): string {
  return rest === '' || rest.startsWith('[') ? `${step}${rest}` : `${step}.${rest}`;
}
