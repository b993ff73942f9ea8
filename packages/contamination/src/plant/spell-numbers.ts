import type { Passage } from './passage.ts';
import { rewriteWords } from './rewrite-words.ts';

/** Writes the whole numbers of a passage as English words. */
export function spellNumbers(passage: Passage): string | undefined {
  if (!passage.words.some(({ text }) => isWhole(text))) return undefined;
  return rewriteWords(
    passage,
    ({ gap, word }) => gap + (isWhole(word) ? inWords(Number(word)) : word),
  );
}

/** "0472" is a code and no number. */
function isWhole(word: string): boolean {
  return /^(?:0|[1-9]\d{0,5})$/.test(word);
}

function inWords(number: number): string {
  if (number < 20) return small[number] as string;
  if (number < 100) return joined(tens[Math.floor(number / 10)] as string, number % 10, '-');
  const [unit, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  return joined(`${inWords(Math.floor(number / unit))} ${name}`, number % unit, ' ');
}

function joined(head: string, rest: number, separator: string): string {
  return rest === 0 ? head : head + separator + inWords(rest);
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
