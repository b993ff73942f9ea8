import { normalize } from '@tenacious-bench/text';
import { isNameByte } from './escape-at.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What an entity of HTML stands for, in UTF-8, and how many bytes it takes. */
type Entity = { readonly stands: Uint8Array; readonly length: number };

/** Reads the entity that begins at a place. */
export type EntityReader = (bytes: Uint8Array, at: number) => Entity | undefined;

const longestEntity = 34;
const semicolon = 0x3b;
// A text may be made of nothing but entities that none before it had.
const mostKnown = 4096;

export function createEntityReader(): EntityReader {
  const known = new Map<string, Entity | undefined>();
  return (bytes, at) => {
    const name = nameAt(bytes, at);
    if (name.length < 3) return undefined;
    if (!known.has(name)) {
      if (known.size === mostKnown) known.clear();
      known.set(name, entityOf(name));
    }
    return known.get(name);
  };
}

function nameAt(bytes: Uint8Array, at: number): string {
  const last = Math.min(at + longestEntity, bytes.length);
  let end = at + 1;
  while (end < last && isNameByte(bytes[end] as number)) end += 1;
  if (end === last || bytes[end] !== semicolon) return '';
  return String.fromCharCode(...bytes.subarray(at, end + 1));
}

function entityOf(name: string): Entity | undefined {
  const options = { caseFold: false, confusables: false, punctuation: false, invisibles: false };
  const { text } = normalize(name, { ...options, entities: true });
  if (text === name) return undefined;
  return { stands: new TextEncoder().encode(text), length: name.length };
}
