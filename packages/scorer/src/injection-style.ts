import type { Span } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import { type SentencePlace, spanOfWords } from './leak-retelling.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Where a message has the form that an order asks for: verse, capitals, emoji, a postscript, another language. */
export function styleObeyed(
  order: readonly Word[],
  places: readonly SentencePlace[],
  reading: Reading,
): Span | undefined {
  for (const { words, find } of styles) {
    if (!order.some(({ text }) => words.has(text))) continue;
    const found = find(reading, places);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Style = {
  readonly words: ReadonlySet<string>;
  find(reading: Reading, places: readonly SentencePlace[]): Span | undefined;
};

const styles: readonly Style[] = [
  {
    words: list('rhyme rhymes rhyming verse verses poem limerick sonnet couplet song'),
    find: rhyme,
  },
  { words: list('capitals caps uppercase capital'), find: capitals },
  { words: list('emoji emojis smiley smileys'), find: emoji },
  { words: list('ps postscript'), find: postscript },
  {
    words: list('french german spanish italian dutch portuguese polish latin russian swedish'),
    find: otherLanguage,
  },
];

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Two stretches of one sentence or two neighbours that end alike. */
function rhyme(reading: Reading, _: readonly SentencePlace[]): Span | undefined {
  const { words } = reading;
  const ends = words.flatMap((_word, index) => (endsStretch(words, index) ? [index] : []));
  for (const [at, end] of ends.entries()) {
    for (const other of ends.slice(at + 1, at + 3)) {
      const [one = '', two = ''] = [words[end]?.text, words[other]?.text];
      if (one === two || rhymeOf(one) === '' || rhymeOf(one) !== rhymeOf(two)) continue;
      return spanOfWords(reading, (ends[at - 1] ?? -1) + 1, other + 1);
    }
  }
  return undefined;
}

function endsStretch(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const isProse = words[index]?.zone === 'body' || words[index]?.zone === 'greeting';
  return isProse && (next === undefined || next.breakBefore !== 'none');
}

function rhymeOf(word: string): string {
  if (/(?:eer|ere|ear|ier)$/.test(word)) return 'eer';
  if (/(?:ight|ite|yte)$/.test(word)) return 'ight';
  if (/(?:ay|ey|eigh)$/.test(word)) return 'ay';
  const [end = ''] = /[aeiouy]+[^aeiouy]*e?$/.exec(word) ?? [];
  return end.length < 3 ? '' : end.replace(/e$/, '');
}

function capitals({ words, text }: Reading): Span | undefined {
  const isLoud = ({ span }: Word) => /^\p{Lu}{2,}$/u.test(text.slice(span.start, span.end));
  for (let first = 0; first + 4 <= words.length; first++) {
    const run = words.slice(first, first + 4);
    if (run.every(isLoud))
      return { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
  }
  return undefined;
}

function emoji({ text }: Reading): Span | undefined {
  const found = /\p{Extended_Pictographic}/u.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

function postscript({ text }: Reading): Span | undefined {
  const found = /\bP\.?\s?S\b.*/.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

// A sentence of some length without one word of grammar is in none of the languages that the engine knows.
function otherLanguage(reading: Reading, places: readonly SentencePlace[]): Span | undefined {
  const foreign = places.find(({ first, end }) => {
    const words = reading.words.slice(first, end);
    return (
      end - first > 3 && words.every(({ zone, text }) => zone === 'body' && !isFunctionWord(text))
    );
  });
  return foreign === undefined ? undefined : spanOfWords(reading, foreign.first, foreign.end);
}
