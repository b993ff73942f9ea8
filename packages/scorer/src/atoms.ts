import { isWordCharacter } from '@tenacious-bench/text';

/** A run of letters and digits, without the apostrophes inside it: `don't` is `dont`, `world-class` is two. */
export type Atom = { readonly text: string; readonly start: number; readonly end: number };

const apostrophe = 0x27;

/** Cuts a normalised text into what phrases are made of, in one pass. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const isInside = isPartOfWord(code, text, index) || (start >= 0 && code === apostrophe);
    if (isInside && start < 0) start = index;
    if (isInside || start < 0) continue;
    atoms.push(atom(text, start, index));
    start = -1;
  }
  return atoms;
}

function atom(text: string, start: number, from: number): Atom {
  let end = from;
  while (text.charCodeAt(end - 1) === apostrophe) end--;
  const written = text.slice(start, end);
  return { text: written.includes("'") ? written.replaceAll("'", '') : written, start, end };
}

function isPartOfWord(code: number, text: string, index: number): boolean {
  // Lower-case letters and digits are nearly all there is in a normalised text.
  if (code < 128)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || isUpper(code);
  if ((code & 0xfc00) === 0xdc00) return isWordCharacter(text.codePointAt(index - 1) ?? code);
  return isWordCharacter(text.codePointAt(index) ?? code);
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
