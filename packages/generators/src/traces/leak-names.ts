import { normalize } from '@tenacious-bench/text';
import type { KnownName } from './known-name.ts';
import { isUnspaced } from './name-tokens.ts';
import { calendarWords } from './ordinary-words.ts';

/** A name as the leak check looks for it. */
export type SecretName = {
  /** Words that are nobody else's. */
  readonly telling: readonly string[];
  /** All of its words, for names made of ordinary ones. */
  readonly all: readonly string[];
  /** All of them written as one word, forwards and backwards. */
  readonly joined: readonly string[];
  readonly of: KnownName['of'];
};

/** Splits a name for the check, on its own terms: nothing here is shared with what replaces names. */
export function secretName({ text, of }: KnownName, ordinary: ReadonlySet<string>): SecretName {
  const all = wordsOf(folded(text));
  const telling = all.filter((word) => !ordinary.has(word) && !silent.has(word) && isWordy(word));
  const spoken = all.filter((word) => !silent.has(word));
  const joined = spoken.length > 1 ? [spoken.join(''), spoken.toReversed().join('')] : [];
  return { all: spoken, joined, telling, of };
}

const silent = new Set(
  (
    'ltd limited llc llp lp inc incorporated corp corporation co company gmbh ag kg se sa sas sarl srl spa bv nv ab as ' +
    'asa oy oyj aps plc pte pty kk ug ev ohg sl sro zrt kft doo the and van von der den de del della di da dos du la ' +
    'le el al bin ibn ter ten zu af av y e'
  ).split(' '),
);

function isWordy(word: string): boolean {
  return word.length > 1 || isUnspaced(word);
}

/** The word of the name that a text still holds, in any spelling. */
export function survivingName(text: string, names: readonly SecretName[]): string | undefined {
  const spellings = spellingsOf(text);
  const tokens = new Set(spellings.flatMap(wordsOf));
  for (const name of names) {
    const word = name.telling.find((telling) => isIn(telling, tokens, spellings));
    const whole = name.joined.find((joined) => tokens.has(joined) || isLongIn(joined, spellings));
    if (word !== undefined || whole !== undefined) return word ?? whole;
    if (name.telling.length === 0 && hasOrdinaryName(text, name)) return name.all.join(' ');
  }
  return undefined;
}

function isIn(word: string, tokens: ReadonlySet<string>, spellings: readonly string[]): boolean {
  if (tokens.has(word) || (word.length > 2 && tokens.has(`${word}s`))) return true;
  return isLongIn(word, spellings) || (isUnspaced(word) && isWithin(word, spellings));
}

/** A long word inside another is no coincidence: `TidewellTeam`. */
function isLongIn(word: string, spellings: readonly string[]): boolean {
  return word.length > 5 && isWithin(word, spellings);
}

function isWithin(word: string, spellings: readonly string[]): boolean {
  return spellings.some((spelling) => spelling.includes(word));
}

/** "Grace" and "Data Bank" are words too: they are names where all of them stand together, or one is written as a name. */
function hasOrdinaryName(text: string, { all, of }: SecretName): boolean {
  if (all.length > 1) return ` ${wordsOf(folded(text)).join(' ')} `.includes(` ${all.join(' ')} `);
  const [word = ''] = all;
  if (word === '' || calendarWords.has(word)) return false;
  if (folded(text).trim() === word) return true;
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  const before = of === 'organisation' ? '(?<![\\p{L}\\p{N}])' : '(?<=[\\p{Ll},]\\s)';
  return new RegExp(`${before}${capital}(?![\\p{L}\\p{N}])`, 'u').test(text.normalize('NFKC'));
}

/** The ways in which a text can be read: as it is, with entities, escapes, hyphens or spaces in the way of a word. */
function spellingsOf(text: string): string[] {
  const plain = folded(text);
  const spellings = [
    plain,
    normalize(text, { diacritics: true, entities: true, emphasis: true }).text,
    normalize(text, { diacritics: true, leetspeak: true }).text,
    plain.replaceAll(/-\s*/g, ''),
    plain.replaceAll(/(?<=(?<!\p{L})\p{L})[\s._-](?=\p{L}(?!\p{L}))/gu, ''),
    unescaped(plain),
  ];
  return [...new Set(spellings)];
}

function unescaped(text: string): string {
  try {
    return folded(decodeURIComponent(text));
  } catch {
    return text;
  }
}

function folded(text: string): string {
  return normalize(text, { diacritics: true }).text;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
