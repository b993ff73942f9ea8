import { isWordCharacter } from '@tenacious-bench/text';

/** A run of letters and digits, without the apostrophes inside it: `don't` is `dont`, `world-class` is two. */
export type Atom = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text that it stands in. */
  readonly source: string;
  /** `mixed` holds something besides ASCII letters or digits alone, behind which other letters may hide. */
  readonly makeup: 'letters' | 'digits' | 'mixed';
};

const letter = 1;
const digit = 2;
const mixed = letter | digit;
const apostrophe = 4;
const makeups: readonly Atom['makeup'][] = ['letters', 'letters', 'digits', 'mixed'];

const kinds = new Uint8Array(128);
for (const code of Array(26).keys()) kinds[0x41 + code] = kinds[0x61 + code] = letter;
for (const code of Array(10).keys()) kinds[0x30 + code] = digit;
kinds[0x27] = apostrophe;

/** Cuts a normalised text into what phrases are made of, in one pass. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let index = 0;
  while (index < text.length) {
    let kind = kindAt(text, index);
    const start = index++;
    if (kind === 0 || kind === apostrophe) continue;
    let found = 0;
    for (; kind !== 0; kind = kindAt(text, index++)) found |= kind;
    let end = --index;
    while (text.charCodeAt(end - 1) === 0x27) end--;
    atoms.push(new AtomOfText(text, start, end, makeups[found & mixed] as Atom['makeup']));
  }
  return atoms;
}

/** 0 for what is no part of a word. */
function kindAt(text: string, index: number): number {
  const code = index < text.length ? text.charCodeAt(index) : 0;
  if (code < 128) return kinds[code] as number;
  const at = (code & 0xfc00) === 0xdc00 ? index - 1 : index;
  return isWordCharacter(text.codePointAt(at) ?? code) ? mixed : 0;
}

// A class because only a few of a message's words are ever looked at as strings: cutting them all out costs as much
// as the search for phrases.
class AtomOfText implements Atom {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly makeup: Atom['makeup'];

  constructor(source: string, start: number, end: number, makeup: Atom['makeup']) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.makeup = makeup;
  }

  get text(): string {
    const written = this.source.slice(this.start, this.end);
    return written.includes("'") ? written.replaceAll("'", '') : written;
  }
}
