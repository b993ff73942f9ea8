import { englishWords, foreignWords } from './conversation-languages.ts';

/** What a reader wrote without the lines that quote somebody else, with straight apostrophes. */
export function ownText(text: string): string {
  return text.replaceAll(/[’‘]/g, "'").replaceAll(/^>.*$/gm, '');
}

/** The sentences of what a reader wrote. */
export function sentencesOf(text: string): string[] {
  return ownText(text)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The same in lower case, for patterns that need not look at it. */
export function lowerSentencesOf(text: string): string[] {
  return sentencesOf(text.toLowerCase());
}

// Common words that the list leaves out because some other language has them too.
const alsoCommon =
  'a|i|of|is|so|we|yes|no|please|stop|thanks|again|ask|write|send|talk|need|want|us';
const everyday = new Set([...englishWords.split('|'), ...alsoCommon.split('|')]);
const foreign = new Set(foreignWords.split('|'));

/** Whether a text is in English, as far as its commonest words show. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => everyday.has(word)).length;
  return known > words.filter((word) => foreign.has(word) && !everyday.has(word)).length;
}
