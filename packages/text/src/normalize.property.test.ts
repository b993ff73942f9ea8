import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NormalizeOptions, normalize } from './normalize.ts';

const settings = { seed: 20261120, numRuns: 2000 };

const COMPATIBILITY_ONLY: NormalizeOptions = {
  caseFold: false,
  confusables: false,
  punctuation: false,
  invisibles: false,
};

/** Characters that combine, expand, vanish, pair up or stand alone in awkward ways. */
const AWKWARD = [
  ...'aeEß İΣς oО0Зс5.,;&*_~`-\n\r\t',
  ...'\u0301\u0323\u0327\u0345\u0344\u20dd\u094d\u09c7\u09be\u0e33\u3099\uff9e\uff76',
  ...'\u1100\u1161\u11a8\u3131\u314f\u3163\uffa1\uffc2\uac00',
  ...'\u200b\u200d\u00ad\ufe0f\u202e\u2066\ufeff\u034f\u{e0041}\0',
  ...'“”‘’«»—–…\u00a0\u3000´ﬁ½ﷺ①Ⅷ\u{1d41b}\u{1f150}\u{1f468}\u{1f469}\u{16d67}\u{16d63}',
  '\ud83d',
  '\ude00',
  '&amp;',
  '&#x301;',
];

const awkwardText = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 1 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const anyText = fc.oneof(awkwardText, anyUnits, fc.string({ unit: 'grapheme' }));

const textAndCuts = fc.tuple(anyText, fc.nat(), fc.nat());

/** Every option that does not look at neighbouring words. */
const contextFree = fc.record({
  caseFold: fc.boolean(),
  confusables: fc.constant(false),
  punctuation: fc.boolean(),
  invisibles: fc.boolean(),
  diacritics: fc.boolean(),
  entities: fc.boolean(),
  emphasis: fc.constant(false),
});

const anyOptions = fc.record({
  caseFold: fc.boolean(),
  confusables: fc.boolean(),
  punctuation: fc.boolean(),
  invisibles: fc.boolean(),
  diacritics: fc.boolean(),
  leetspeak: fc.boolean(),
  entities: fc.boolean(),
  emphasis: fc.boolean(),
});

function sliceOf(length: number, one: number, other: number): [number, number] {
  const start = Math.min(one % length, other % length);
  const end = Math.max(one % length, other % length) + 1;
  return [start, end];
}

describe('compatibility', () => {
  test('clusters add up to native NFKC', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(text, COMPATIBILITY_ONLY).text).toBe(text.normalize('NFKC'));
      }),
      settings,
    );
  });

  test('every character does in every neighbourhood', () => {
    const text = everyCharacter()
      .map((one) => `a${one}\u0301 \u1100${one}\u11a8 ${one}${one} `)
      .join('');
    const isEqual = normalize(text, COMPATIBILITY_ONLY).text === text.normalize('NFKC');
    // Comparing the strings in `expect` would print megabytes.
    expect(isEqual).toBe(true);
  });
});

describe('toOriginal', () => {
  test('gives a non-empty span inside the original that splits no surrogate pair', () => {
    fc.assert(
      fc.property(textAndCuts, anyOptions, ([text, one, other], options) => {
        const normalized = normalize(text, options);
        fc.pre(normalized.text.length > 0);
        const span = normalized.toOriginal(...sliceOf(normalized.text.length, one, other));
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const index of [span.start, span.end]) {
          expect((text.codePointAt(index - 1) ?? 0) > 0xffff).toBe(false);
        }
      }),
      settings,
    );
  });

  test('is monotone in both ends', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const normalized = normalize(text, options);
        let previous = { start: 0, end: 0 };
        for (let index = 0; index < normalized.text.length; index++) {
          const span = normalized.toOriginal(index, index + 1);
          expect(span.start).toBeGreaterThanOrEqual(previous.start);
          expect(span.end).toBeGreaterThanOrEqual(previous.end);
          previous = span;
        }
      }),
      settings,
    );
  });

  test('covers a span with the spans of its characters', () => {
    fc.assert(
      fc.property(textAndCuts, anyOptions, ([text, one, other], options) => {
        const normalized = normalize(text, options);
        fc.pre(normalized.text.length > 0);
        const [start, end] = sliceOf(normalized.text.length, one, other);
        expect(normalized.toOriginal(start, end)).toEqual({
          start: normalized.toOriginal(start, start + 1).start,
          end: normalized.toOriginal(end - 1, end).end,
        });
      }),
      settings,
    );
  });

  test('the original slice normalises to a text that holds the normalised slice', () => {
    fc.assert(
      fc.property(textAndCuts, contextFree, ([text, one, other], options) => {
        const normalized = normalize(text, options);
        fc.pre(normalized.text.length > 0);
        const [start, end] = sliceOf(normalized.text.length, one, other);
        const span = normalized.toOriginal(start, end);
        const again = normalize(text.slice(span.start, span.end), options);
        expect(again.text).toContain(normalized.text.slice(start, end));
      }),
      settings,
    );
  });
});

/** Every character outside surrogates, private use and the far planes, where nothing is assigned. */
function everyCharacter(): string[] {
  const characters: string[] = [];
  for (let code = 0; code < 0x32400; code++) {
    const isApart = code >= 0xd800 && code < 0xf900;
    if (!isApart) characters.push(String.fromCodePoint(code));
  }
  return characters;
}

test('the short way for ordinary text and the long way give the same', () => {
  const western = fc.string({
    unit: fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)),
  });
  const typographic = fc.string({
    unit: fc.constantFrom(...'aB ß´“”‘’–—…•€\u00a0\u3000\u2028\n&*_'),
  });
  fc.assert(
    fc.property(
      fc.oneof(western, typographic),
      fc.record({ caseFold: fc.boolean() }),
      (text, options) => {
        // A zero-width space at the end is removed, and is reason enough for the long way.
        expect(normalize(`${text}\u200b`, options).text).toBe(normalize(text, options).text);
      },
    ),
    settings,
  );
});
