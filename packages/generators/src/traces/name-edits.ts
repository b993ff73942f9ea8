import type { NameIndex, NameWord } from './name-index.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import type { TextEdit } from './text-edit.ts';

/** Finds the names of an index in a text, in any spelling that folds to them, and says what goes there instead. */
export function nameEdits(text: string, index: NameIndex): TextEdit[] {
  const tokens = nameTokens(text);
  // A value that is a name and nothing else leaves no doubt.
  const isAlone = tokens.length === 1;
  return tokens.flatMap((token, place) => {
    const split = splitByHyphen(tokens, place, index);
    if (split !== undefined) return [editOf(text, split.span, split.standIn)];
    const found = index.words.get(token.key);
    const isMeant = found !== undefined && isName(found, { text, tokens, place, index });
    if (found !== undefined && (isMeant || (isAlone && found.isWhole)))
      return [editOf(text, token, found.standIn)];
    return found === undefined ? partialEdits(text, token, index) : [];
  });
}

/** A word that was broken at the end of a line, or by a hyphen that hides it. */
function splitByHyphen(tokens: readonly NameToken[], place: number, { words }: NameIndex) {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token === undefined || next === undefined || !/^-\s{0,2}$/.test(next.gap)) return undefined;
  const found = words.get(token.key + next.key);
  if (found === undefined || found.isOrdinary) return undefined;
  return { span: { start: token.start, end: next.end }, standIn: found.standIn };
}

type Surroundings = {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly place: number;
  readonly index: NameIndex;
};

/** Whether a word is the name here: "Hi Will," is one and "will you" is not. */
function isName(word: NameWord, around: Surroundings): boolean {
  if (!word.isOrdinary) return true;
  if (isBesideItsName(word, around)) return true;
  const { text, tokens, place } = around;
  const token = tokens[place];
  if (token === undefined || !/^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  const after = text.slice(token.end);
  if (word.isWhole && !word.isPerson) return !word.isCalendar;
  if (!word.isPerson) return false;
  if (opensSentence(token)) return /^(?:[,!'’]|\s*(?:\n|$))/.test(after);
  return greetings.has(tokens[place - 1]?.key ?? '') || !word.isCalendar;
}

const greetings = new Set(
  'hi hello hey dear hallo thanks thank morning afternoon evening regards best cheers'.split(' '),
);

function isBesideItsName({ names }: NameWord, { tokens, place, index }: Surroundings): boolean {
  const neighbours = [
    { key: tokens[place - 1]?.key, gap: tokens[place]?.gap },
    { key: tokens[place + 1]?.key, gap: tokens[place + 1]?.gap },
  ];
  return neighbours.some(({ key = '', gap = '' }) => {
    const other = index.words.get(key);
    const isClose = /^[\s\-_.&'/+]{0,3}$/.test(gap) && !gap.includes('\n');
    return isClose && other !== undefined && [...other.names].some((name) => names.has(name));
  });
}

function opensSentence({ start, gap }: NameToken): boolean {
  return start === 0 || gap === '' || /[.!?:;\n"([]/.test(gap);
}

/** A name with an ending or in a longer word: `Lunds`, `lund2`, `KelpwrightTeam`. */
function partialEdits(
  text: string,
  token: NameToken,
  { words, joined, stems }: NameIndex,
): TextEdit[] {
  const whole = joined.get(token.key);
  if (whole !== undefined) return [editOf(text, token, whole)];
  const [, before = '', core = '', after = ''] = /^(\p{N}*)(.*?)(s?\p{N}*)$/u.exec(token.key) ?? [];
  const found = words.get(core);
  const standIn = joined.get(core) ?? (found?.isOrdinary === false ? found.standIn : undefined);
  if (
    standIn !== undefined &&
    before.length + core.length + after.length === token.end - token.start
  )
    return [
      editOf(text, { start: token.start + before.length, end: token.end - after.length }, standIn),
    ];
  const replaced = [...stems].reduce(
    (key, [stem, replacement]) => key.replaceAll(stem, replacement.toLowerCase()),
    token.key,
  );
  if (replaced === token.key) return [];
  return [editOf(text, token, replaced.slice(0, 1).toUpperCase() + replaced.slice(1))];
}

function editOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  standIn: string,
): TextEdit {
  return { start, end, text: inCaseOf(text.slice(start, end), standIn) };
}

function inCaseOf(original: string, standIn: string): string {
  if (original === original.toLowerCase() && original !== original.toUpperCase())
    return standIn.toLowerCase();
  const isShouted = original === original.toUpperCase() && original !== original.toLowerCase();
  return isShouted && original.length > 1 ? standIn.toUpperCase() : standIn;
}
