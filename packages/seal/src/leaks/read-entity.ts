import { normalize } from '@tenacious-bench/text';

/** Reads the entity of HTML that begins at a place: what it stands for, and how many bytes it takes. */
export type EntityReader = (
  bytes: Uint8Array,
  at: number,
) => { readonly text: string; readonly length: number } | undefined;

const longestEntity = 34;

export function createEntityReader(): EntityReader {
  const known = new Map<string, string>();
  const options = { caseFold: false, confusables: false, punctuation: false, invisibles: false };
  return (bytes, at) => {
    const length = bytes.subarray(at, at + longestEntity).indexOf(0x3b) + 1;
    if (length < 3) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at, at + length));
    const text = known.get(name) ?? normalize(name, { ...options, entities: true }).text;
    known.set(name, text);
    return text === name ? undefined : { text, length };
  };
}
