import type { Atom } from './atoms.ts';
import { type Automaton, firstState, stateAfterAtom } from './phrase-automaton.ts';
import { addPieces, type WordPlace } from './phrase-pieces.ts';

/** A text in the words that phrases hold. */
export type PhraseText = {
  readonly atoms: readonly Atom[];
  /** Every known word that it holds. */
  readonly places: readonly WordPlace[];
  /** One bit for each of them; plain numbers, because a typed array costs more to make. */
  readonly present: readonly number[];
};
const bits = 4;
const lastBit = 15;

/** Reads every word of the text once; most are none that a phrase holds. */
export function readText(atoms: readonly Atom[], automaton: Automaton): PhraseText {
  const places: WordPlace[] = [];
  const present: number[] = new Array((automaton.words >>> bits) + 1).fill(0);
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    const state = stateAfterAtom(automaton, firstState, atom);
    if (automaton.complete[state] !== 0) places.push(wholeWord(automaton, atom, index, state));
    addPieces(places, automaton, atoms, index, state);
  }
  for (const { word } of places) addTo(present, word);
  return { atoms, places, present };
}

function wholeWord(
  { complete }: Automaton,
  { start, end }: Atom,
  last: number,
  state: number,
): WordPlace {
  return { word: complete[state] as number, first: last, last, start, end };
}

function addTo(present: number[], word: number): void {
  present[word >>> bits] = (present[word >>> bits] as number) | (1 << (word & lastBit));
}

/** Whether the text holds one of some words anywhere. */
export function holdsAnyOf({ present }: PhraseText, words: readonly number[]): boolean {
  for (const word of words)
    if (((present[word >>> bits] as number) & (1 << (word & lastBit))) !== 0) return true;
  return false;
}

/** The known words that begin at an atom. */
export function wordsFrom({ places }: PhraseText, at: number): readonly WordPlace[] {
  const start = firstPlaceAt(places, at);
  let end = start;
  while (places[end]?.first === at) end++;
  return places.slice(start, end);
}

/** Where the words that begin at an atom begin among all, which are in order. */
function firstPlaceAt(places: readonly WordPlace[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as WordPlace).first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
