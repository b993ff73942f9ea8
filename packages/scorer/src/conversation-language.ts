import type { Span } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import { spanOfWords } from './leak-retelling.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** The commonest words of the policy's languages and of others. */
export type LanguageWords = {
  readonly common: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
};

/** Where a body is written in a language that the policy does not cover, if most of it is. */
export function otherLanguage(reading: Reading, languages: LanguageWords): Span | undefined {
  const { words } = reading;
  if (!isForeign(countWords(languages, reading))) return undefined;
  const first = words.findIndex(isOwnBody);
  return spanOfWords(reading, first, words.findLastIndex(isOwnBody) + 1);
}

function isOwnBody({ zone, voice }: Word): boolean {
  return (zone === 'body' || zone === 'greeting') && voice === 'own';
}

type Count = {
  all: number;
  /** In letters that the policy's languages do not have. */
  strange: number;
  foreign: number;
  /** Grammar of the policy's languages. */
  common: number;
  /** Words that the facts or the trade know in these languages, grammar included. */
  familiar: number;
};

function countWords(
  { common, foreign }: LanguageWords,
  { words, known, familiar }: Reading,
): Readonly<Count> {
  const count: Count = { all: 0, strange: 0, foreign: 0, common: 0, familiar: 0 };
  for (const word of words) {
    if (!isOwnBody(word)) continue;
    const { text, stem } = word;
    const isCommon = isFunctionWord(text) || common.has(text);
    count.all++;
    if (isForeignScript(text)) count.strange++;
    if (foreign.has(text)) count.foreign++;
    if (isCommon) count.common++;
    if (isCommon || familiar.has(stem) || known.has(stem)) count.familiar++;
  }
  return count;
}

// A name or a title may be foreign; three words of grammar and hardly any others are a language.
const fewestForeign = 3;
// For languages whose words nobody listed: from some length on, none does without its own grammar.
const fewest = 8;
const smallestShare = 0.1;
const smallestFamiliar = 0.35;

function isForeign({ all, strange, foreign, common, familiar }: Readonly<Count>): boolean {
  if (strange * 2 > all) return true;
  if (foreign >= fewestForeign && foreign > common) return true;
  return all >= fewest && common < smallestShare * all && familiar < smallestFamiliar * all;
}

// Beyond Latin and its accents; capitals in mathematical bold are Latin by now.
function isForeignScript(text: string): boolean {
  return text.charCodeAt(0) > 0x2ff && /^(?!\p{Script=Latin})\p{L}/u.test(text);
}
