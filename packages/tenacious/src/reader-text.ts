import { englishWords, foreignWords } from './conversation-languages.ts';

/** The sentences of what a reader wrote, with straight apostrophes; lines that quote somebody else are left out. */
export function sentencesOf(text: string): string[] {
  const own = text.replaceAll(/[’‘]/g, "'").replaceAll(/^>.*$/gm, '');
  return own
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const everyday = new Set([
  ...englishWords.split('|'),
  ...[
    'a',
    'i',
    'of',
    'is',
    'so',
    'we',
    'yes',
    'no',
    'please',
    'stop',
    'thanks',
    'again',
    'ask',
    'write',
    'send',
    'talk',
    'need',
    'want',
    'us',
  ],
]);
const foreign = new Set(foreignWords.split('|'));

/** Whether a text is in English, as far as its commonest words show. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => everyday.has(word)).length;
  return known > words.filter((word) => foreign.has(word) && !everyday.has(word)).length;
}
