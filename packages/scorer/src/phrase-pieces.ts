import type { Atom } from './atoms.ts';
import {
  type Automaton,
  firstState,
  stateAfterAtom,
  stateAfterLetters,
} from './phrase-automaton.ts';
import { lettersOfSign, mayBeSign } from './phrase-stand-ins.ts';

/** A known word in a text, perhaps in several pieces or with signs: `rock-star`, `b e n c h`, `$ynergy`. */
export type WordPlace = {
  readonly word: number;
  /** The indexes of its first and its last atom. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
};

type Run = {
  readonly atoms: readonly Atom[];
  readonly first: number;
  readonly start: number;
  readonly found: WordPlace[];
};

const widestJoint = 3;
/** Where letters go on like that for longer, they are a sentence and no word. */
const longestSpelling = 12;
/** A hyphen or Markdown marks with or without spaces. */
const joint = /^[-*_~`]*\s*[-*_~`]*$/;
/** A comma, a colon or a quotation mark stands between words and never inside one. */
const separating = new Set([...',:;"()'].map((sign) => sign.charCodeAt(0)));

/** Adds the known words that begin with the atom at an index and are more than it, given the state after it. */
export function addPieces(
  found: WordPlace[],
  automaton: Automaton,
  atoms: readonly Atom[],
  first: number,
  state: number,
): void {
  const atom = atoms[first] as Atom;
  if (mayBeSign(codeBefore(atom))) addSigned(found, automaton, atoms, first);
  if (automaton.goesOn[state] === 0) return;
  goOn(automaton, { atoms, first, start: atom.start, found }, first, state);
}

/** `$ynergy`: the sign before an atom is its first letter. */
function addSigned(
  found: WordPlace[],
  automaton: Automaton,
  atoms: readonly Atom[],
  first: number,
): void {
  const atom = atoms[first] as Atom;
  const run = { atoms, first, start: atom.start - 1, found };
  for (const letter of lettersOfSign(codeBefore(atom))) {
    const state = stateAfterLetters(automaton, firstState, letter);
    if (state !== 0) visit(automaton, run, first, stateAfterAtom(automaton, state, atom));
  }
}

/** Takes a state after the atom at `last`: a complete word is noted, an incomplete one is continued. */
function visit(automaton: Automaton, run: Run, last: number, state: number): void {
  if (state === 0) return;
  const word = automaton.complete[state] as number;
  if (word !== 0 && !isPartOfSpelling(run, last) && !isArithmetic(run, last))
    addWord(run, word, last, (run.atoms[last] as Atom).end);
  if (automaton.goesOn[state] !== 0) goOn(automaton, run, last, state);
}

function addWord({ first, start, found }: Run, word: number, last: number, end: number): void {
  found.push({ word, first, last, start, end });
}

function goOn(automaton: Automaton, run: Run, last: number, state: number): void {
  const here = run.atoms[last] as Atom;
  const next = run.atoms[last + 1];
  if (mayBeSign(codeAfter(here))) goOnWithSigns(automaton, run, last, state);
  if (next === undefined || !areJoined(here, next)) return;
  visit(automaton, run, last + 1, stateAfterAtom(automaton, state, next));
}

function goOnWithSigns(automaton: Automaton, run: Run, last: number, state: number): void {
  const here = run.atoms[last] as Atom;
  const next = run.atoms[last + 1];
  for (const letters of signReadings(here)) {
    const after = stateAfterLetters(automaton, state, letters);
    if (after === 0) continue;
    const word = automaton.complete[after] as number;
    const end = here.end + letters.length;
    if (next !== undefined && next.start === end)
      visit(automaton, run, last + 1, stateAfterAtom(automaton, after, next));
    else if (word !== 0) addWord(run, word, last, end);
  }
}

/** What the one or two signs after an atom may stand for. */
function signReadings(here: Atom): readonly string[] {
  const first = [...lettersOfSign(codeAfter(here))];
  const second = [...lettersOfSign(here.source.charCodeAt(here.end + 1))];
  return [...first, ...first.flatMap((one) => second.map((other) => one + other))];
}

/** Whether what stands between two atoms could stand inside a word: a hyphen, a dot, spaces, a line break. */
function areJoined(here: Atom, next: Atom): boolean {
  const distance = next.start - here.end;
  if (distance === 1) return !separating.has(codeAfter(here));
  if (distance > widestJoint) return false;
  // Letters that are spelled out may have anything between: `b . e . n . c . h`.
  if (isSingle(here) && isSingle(next)) return true;
  return joint.test(here.source.slice(here.end, next.start));
}

function isSingle({ start, end }: Atom): boolean {
  return end - start === 1;
}

/**
 * In `b e n c h m a r k` and `w o r k b e n c h` the letters go on, with the same between them. Where they go on for
 * longer than any word, a whole sentence is spelled out.
 */
function isPartOfSpelling({ atoms, first }: Run, last: number): boolean {
  if (last === first || !isSpelled(atoms, first, last)) return false;
  const before = atoms[first - 1]?.text ?? '';
  const isAfterArticle = before === 'a' || before === 'i';
  const goesOn =
    (!isAfterArticle && isSpelled(atoms, first - 1, last)) || isSpelled(atoms, first, last + 1);
  if (!goesOn) return false;
  let [from, to] = [first, last];
  while (to - from < longestSpelling && isSpelled(atoms, from - 1, from + 1)) from--;
  while (to - from < longestSpelling && isSpelled(atoms, to - 1, to + 1)) to++;
  return to - from < longestSpelling;
}

/** Whether the atoms from one to another are single letters with the same between them. */
function isSpelled(atoms: readonly Atom[], from: number, to: number): boolean {
  const separator = separatorAfter(atoms, from);
  for (let index = from; index <= to; index++) {
    const atom = atoms[index];
    if (atom === undefined || !isSingle(atom)) return false;
    if (index < to && separatorAfter(atoms, index) !== separator) return false;
  }
  return true;
}

function separatorAfter(atoms: readonly Atom[], index: number): string {
  const { source = '', end = 0 } = atoms[index] ?? {};
  return source.slice(end, atoms[index + 1]?.start ?? end);
}

/** `10 x 4` and `10 x $400` are sums, `3.10.x` is a version. */
function isArithmetic({ atoms, first }: Run, last: number): boolean {
  const here = atoms[last] as Atom;
  const next = atoms[last + 1];
  if (here.text !== 'x' || atoms[first]?.makeup !== 'digits') return false;
  if (/[./]/.test(separatorAfter(atoms, last - 1))) return true;
  return next !== undefined && next.start - here.end <= 2 && /^\d/.test(next.text);
}

function codeBefore({ source, start }: Atom): number {
  return start > 0 ? source.charCodeAt(start - 1) : 0;
}

function codeAfter({ source, end }: Atom): number {
  return end < source.length ? source.charCodeAt(end) : 0;
}
