import { isWordCharacter } from './word-character.ts';

const FIRST_WORD = /^[^\s!-/:-@\u2010-\u206f\u3001-\u303f\uff01-\uff1f]+/;

/** Phrases in lower case by their first word, the longer ones first. */
export type StartingPhrases = ReadonlyMap<string, readonly string[]>;

/**
 * Phrases that a line may start with, from a list that `|` separates. One pattern of them all would
 * take milliseconds to compile before the first line is read.
 */
export function startingPhrases(list: string): StartingPhrases {
  const byWord = new Map<string, string[]>();
  for (const phrase of list.split('|').sort((one, other) => other.length - one.length)) {
    const first = firstWord(phrase);
    const phrases = byWord.get(first);
    if (phrases) phrases.push(phrase);
    else byWord.set(first, [phrase]);
  }
  return byWord;
}

/** The length of the longest phrase that a line in lower case starts with, 0 if there is none. */
export function startingPhraseLength(line: string, phrases: StartingPhrases): number {
  const isHere = (phrase: string) => line.startsWith(phrase) && endsWord(line, phrase.length);
  return phrases.get(firstWord(line))?.find(isHere)?.length ?? 0;
}

function firstWord(line: string): string {
  return FIRST_WORD.exec(line)?.[0] ?? '';
}

function endsWord(line: string, index: number): boolean {
  return index >= line.length || !isWordCharacter(line.charCodeAt(index));
}
