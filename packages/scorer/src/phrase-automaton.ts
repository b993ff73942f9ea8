import type { Atom } from './atoms.ts';
import { standInsFor } from './phrase-stand-ins.ts';

/** A machine that reads words letter by letter and knows when one of its own is complete. */
export type Automaton = {
  /** How many words it knows. */
  readonly words: number;
  readonly width: number;
  /** The column of every ASCII code unit; 0 for those that no word holds. */
  readonly columns: Uint16Array;
  /** The columns of all others. */
  readonly others: ReadonlyMap<number, number>;
  /** `width` numbers per state: the state after each letter, 0 where no word goes on. */
  readonly next: Uint32Array;
  /** The word that is complete in a state, counted from 1; 0 for none. */
  readonly complete: Uint32Array;
  /** 1 where a word goes on. */
  readonly goesOn: Uint8Array;
};

const apostrophe = 0x27;

/** Where every word begins. */
export const firstState = 1;

/** Builds the machine of some words; the first of them is word 1. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const columns = new Uint16Array(128);
  const others = new Map<number, number>();
  const width = numberLetters(words, columns, others);
  const most = 2 + words.reduce((sum, { length }) => sum + length, 0);
  const next = new Uint32Array(most * width);
  const complete = new Uint32Array(most);
  const goesOn = new Uint8Array(most);
  const automaton = { words: words.length, width, columns, others, next, complete, goesOn };
  let last = firstState;
  for (const [index, word] of words.entries()) {
    last = addWord(automaton, word, last);
    complete[endOf(automaton, word)] = index + 1;
  }
  return {
    ...automaton,
    next: next.slice(0, (last + 1) * width),
    complete: complete.slice(0, last + 1),
    goesOn: goesOn.slice(0, last + 1),
  };
}

function numberLetters(
  words: readonly string[],
  columns: Uint16Array,
  others: Map<number, number>,
): number {
  let width = 1;
  for (const word of words) {
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      if (code < 128 ? columns[code] !== 0 : others.has(code)) continue;
      if (code < 128) columns[code] = width++;
      else others.set(code, width++);
    }
  }
  return width;
}

function addWord({ next, goesOn, ...letters }: Automaton, word: string, used: number): number {
  let state = firstState;
  let last = used;
  for (let index = 0; index < word.length; index++) {
    const place = state * letters.width + columnOf(letters, word.charCodeAt(index));
    goesOn[state] = 1;
    if (next[place] === 0) next[place] = ++last;
    state = next[place] as number;
  }
  return last;
}

function endOf(automaton: Automaton, word: string): number {
  let state = firstState;
  for (let index = 0; index < word.length; index++)
    state = stateAfter(automaton, state, word.charCodeAt(index));
  return state;
}

/** The state after one more code unit, 0 when no word goes on like that. */
function stateAfter(automaton: Automaton, state: number, code: number): number {
  return automaton.next[state * automaton.width + columnOf(automaton, code)] as number;
}

function columnOf({ columns, others }: Pick<Automaton, 'columns' | 'others'>, code: number) {
  return code < 128 ? (columns[code] as number) : (others.get(code) ?? 0);
}

/**
 * The state after a whole atom. An ordinary word is read as it is, and most fail within three letters; only one that
 * holds digits or foreign letters is tried with what those may stand for.
 */
export function stateAfterAtom(automaton: Automaton, from: number, atom: Atom): number {
  const { next, columns, width } = automaton;
  const { source, end } = atom;
  let state = from;
  for (let index = atom.start; index < end && state !== 0; index++) {
    const code = source.charCodeAt(index);
    if (code === apostrophe) continue;
    const column = code < 128 ? (columns[code] as number) : columnOf(automaton, code);
    state = next[state * width + column] as number;
  }
  if (state !== 0 || atom.makeup === 'letters') return state;
  // A bare number is a number; only among letters is it a letter.
  if (atom.makeup === 'digits' && from === firstState) return 0;
  return stateAfterDisguise(automaton, from, atom.text);
}

/** Tries everything that the characters may stand for; the machine cuts off what leads nowhere. */
function stateAfterDisguise(automaton: Automaton, state: number, text: string): number {
  if (text === '') return state;
  const character = String.fromCodePoint(text.codePointAt(0) as number);
  const rest = text.slice(character.length);
  let unfinished = 0;
  for (const reading of [character, ...standInsFor(character)]) {
    const after = stateAfterLetters(automaton, state, reading);
    const end = after === 0 ? 0 : stateAfterDisguise(automaton, after, rest);
    if (automaton.complete[end] !== 0) return end;
    if (end !== 0) unfinished = end;
  }
  return unfinished;
}

/** The state after letters that are read as they are. */
export function stateAfterLetters(automaton: Automaton, from: number, letters: string): number {
  let state = from;
  for (let index = 0; index < letters.length && state !== 0; index++)
    state = stateAfter(automaton, state, letters.charCodeAt(index));
  return state;
}
