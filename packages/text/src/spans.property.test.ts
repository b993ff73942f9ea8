import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { findSentences } from './find-sentences.ts';
import { findWords } from './find-words.ts';
import { findZones } from './find-zones.ts';
import { messageText } from './message-text.ts';
import { normalize } from './normalize.ts';
import type { Span } from './span.ts';
import { isWordBoundary } from './word-character.ts';
import { wordNgrams } from './word-ngrams.ts';

/** Hangul fillers are letters that show nothing. */
const VISIBLE_WORD_CHARACTER = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

const settings = { seed: 20261120, numRuns: 1500 };

const PIECES = [
  ...[
    'Hi Ana,',
    'Best,',
    'Yabi',
    '-- ',
    '> no',
    'On 4 May 2026, 10:15, Ana wrote:',
    'PS: x',
    'e.g.',
  ],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '`', '```', '- ', '1. ', '…', '.', '?!', '。', '、'],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\u2028',
    '\t',
    'word',
    "don't",
    '3.5',
    'Series A',
    'northlight.example',
  ],
  ...['陈', 'ไ', 'e\u0301', '\u200f', '\u200d', '👩\u200d💻', '\ud83d', '\ude00', '\0', '_', '-'],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
);

function expectOrdered(spans: readonly Span[], length: number): void {
  let previousEnd = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(previousEnd);
    expect(end).toBeGreaterThan(start);
    previousEnd = end;
  }
  expect(previousEnd).toBeLessThanOrEqual(length);
}

function outside(text: string, spans: readonly Span[]): string {
  const starts = [...spans.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(spans[index - 1]?.end ?? 0, start)).join('');
}

describe('words', () => {
  test('are in order and slice to their text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = findWords(text);
        expectOrdered(words, text.length);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(countWords(text)).toBe(words.length);
      }),
      settings,
    );
  });

  test('leave no visible letter or digit out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(outside(text, findWords(text))).not.toMatch(VISIBLE_WORD_CHARACTER);
      }),
      settings,
    );
  });

  test('do not split a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of findWords(text)) {
          expect((text.codePointAt(start - 1) ?? 0) > 0xffff).toBe(false);
          expect((text.codePointAt(end - 1) ?? 0) > 0xffff).toBe(false);
        }
      }),
      settings,
    );
  });

  test('of a normalised text lead back to the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalized = normalize(text, { confusables: false });
        for (const word of findWords(normalized.text)) {
          const { start, end } = normalized.toOriginal(word.start, word.end);
          const again = normalize(text.slice(start, end), { confusables: false });
          expect(again.text).toContain(word.text);
        }
      }),
      settings,
    );
  });

  test('n-grams are in order and count down with n', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, n) => {
        const words = findWords(text);
        const ngrams = wordNgrams(words, n);
        expect(ngrams.length).toBe(Math.max(0, words.length - n + 1));
        for (const { start, end } of ngrams) expect(end).toBeGreaterThan(start);
      }),
      settings,
    );
  });
});

test('word boundaries: words of letters alone begin and end at one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, text: word } of findWords(text)) {
        if (/^[a-z]+$/i.test(word)) expect(isWordBoundary(text, start)).toBe(true);
      }
    }),
    settings,
  );
});

test('sentences are in order and leave out nothing but white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = findSentences(text);
      expectOrdered(sentences, text.length);
      expect(outside(text, sentences).trim()).toBe('');
      for (const { start, end } of sentences) {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }),
    settings,
  );
});

describe('zones', () => {
  const anyMessage = fc.record({ subject: anyText, body: anyText }, { requiredKeys: ['body'] });

  test('blocks are in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const text = messageText(message);
        const spans = findZones(message).blocks.map(({ span }) => span);
        expectOrdered(spans, text.length);
        expect(outside(text, spans).trim()).toBe('');
      }),
      settings,
    );
  });

  test('inline zones of one kind are in order', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { inlines } = findZones(message);
        for (const kind of ['quotation', 'link', 'code']) {
          const spans = inlines.filter(({ zone }) => zone === kind).map(({ span }) => span);
          expectOrdered(spans, messageText(message).length);
        }
      }),
      settings,
    );
  });

  test('a message without subject has the zones of its body alone', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(findZones({ subject: undefined, body })).toEqual(findZones({ body }));
      }),
      { ...settings, numRuns: 200 },
    );
  });
});
