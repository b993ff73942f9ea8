import { normalize } from '@tenacious-bench/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomsOf } from './atoms.ts';
import { indexPhrases } from './phrase-index.ts';

const phrases = [
  'top talent~',
  'skyrocket~',
  'just ... follow~ up',
  'our # employees',
  '10x~',
  'world-class',
];
const find = indexPhrases(phrases.map((phrase) => ({ phrase, gap: 3, key: phrase })));
const options = { seed: 20260504, numRuns: 300 };

const pieces = fc.constantFrom(
  ...'top talents sky rocket s k y 5 0 0 10 x our employees just follow up t0p t4lent $ @ - . , ! \n \u0301 \u200b \u0435 4 é | + the'.split(
    / /,
  ),
  ' ',
  '\n\n',
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const spacedTexts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' '));

function search(text: string) {
  return find(atomsOf(normalize(text).text));
}

test('every match is a place of the text, in order of its beginning', () => {
  fc.assert(
    fc.property(fc.oneof(texts, spacedTexts), (text) => {
      const { text: normalized } = normalize(text);
      for (const { start, end } of search(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(normalized.length);
        expect(normalized.slice(start, end).trim()).toBe(normalized.slice(start, end));
      }
    }),
    options,
  );
});

test('what comes before and after in other paragraphs takes no match away', () => {
  fc.assert(
    fc.property(spacedTexts, spacedTexts, (before, after) => {
      const text = `${before}.\n\n\n\nA skyrocket of top talent.\n\n\n\n${after}`;
      const found = search(text).map(({ phrase }) => phrase);
      expect(found).toEqual(expect.arrayContaining(['skyrocket~', 'top talent~']));
    }),
    options,
  );
});

test('a phrase is found in any mixture of case and separators', () => {
  const separators = fc.constantFrom(' ', '-', '\n', '—', '_', '  ', ' - ');
  fc.assert(
    fc.property(separators, fc.boolean(), (separator, isUpper) => {
      const text = `Our top${separator}talents.`;
      expect(search(isUpper ? text.toUpperCase() : text)).toHaveLength(1);
    }),
    options,
  );
});

test.each(['top ', 't o p ', 'just ', 't0p-', '$', '5!|', 'sky.', 'top talent ', 'a b ', '10 x '])(
  'a long text of %j is read to its end in linear time',
  (unit) => {
    const matches = search(
      `${unit.repeat(50_000)}top talent, our 5 employees, skyrocket, follow up`,
    );
    expect(matches.length).toBeGreaterThan(0);
  },
);
