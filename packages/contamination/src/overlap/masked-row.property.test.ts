import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomSides } from '../testing/random-rows.ts';
import { randomTemplates } from '../testing/random-templates.ts';
import { tokenWords } from '../words/token-words.ts';
import { maskedRow } from './masked-row.ts';

const numRuns = 300;

test('a word is template where some template run of words goes over it, and nowhere else', () => {
  fc.assert(
    fc.property(randomSides, randomTemplates, ({ tasks, reference }, make) => {
      const templates = make(tasks);
      for (const row of reference) {
        const { words, isOwn, ownPositions, own, size } = maskedRow(row, templates);
        const expected = row.texts.flatMap(({ text }, number) => {
          const read = tokenWords(text);
          const flags = read.map((_, at) => !isMasked(read, at, templates));
          return number === 0 ? flags : [false, ...flags];
        });
        expect([...isOwn].map((flag) => flag === 1)).toEqual(expected);
        expect(ownPositions).toEqual(expected.flatMap((flag, at) => (flag ? [at] : [])));
        expect(own).toBe(ownPositions.length);
        expect(size).toBe(words.filter((word) => word !== '').length);
      }
    }),
    { seed: 20261120, numRuns },
  );
});

test('a word stands where its place says', () => {
  fc.assert(
    fc.property(randomSides, randomTemplates, ({ tasks, reference }, make) => {
      for (const row of reference) {
        const { words, places, textStarts } = maskedRow(row, make(tasks));
        expect(textStarts).toHaveLength(row.texts.length);
        for (const [at, { text, start, end }] of places.entries()) {
          const under = row.texts[text]?.text.slice(start, end) ?? '';
          expect(tokenWords(under)).toEqual(words[at] === '' ? [] : [words[at]]);
        }
      }
    }),
    { seed: 20261120, numRuns },
  );
});

function isMasked(
  words: readonly string[],
  at: number,
  { n, ngrams }: { n: number; ngrams: ReadonlySet<string> },
): boolean {
  if (words.length < n) return ngrams.has(words.join(' '));
  const starts = Array.from({ length: n }, (_, before) => at - before);
  return starts.some(
    (start) =>
      start >= 0 &&
      ngrams.has(words.slice(start, start + n).join(' ')) &&
      start + n <= words.length,
  );
}
