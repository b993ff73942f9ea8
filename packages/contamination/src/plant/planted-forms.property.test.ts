import { createRandom } from '@tenacious-bench/stats';
import { findWords } from '@tenacious-bench/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';
import { plantLeaks } from './plant-leaks.ts';
import { rewriteWords } from './rewrite-words.ts';

const run = { seed: 20_261_120, numRuns: 60 };
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 12 })), { minLength: 1 })
  .map((parts) => parts.join(' '));
const host = {
  id: 'r',
  file: 'f',
  row: 1,
  texts: [{ field: 'body', text: 'A quiet harbour. No boats.' }],
};
const wordsOf = (read = '') => findWords(read).map((word) => word.text);

test('any text is planted in every form that it can take, its words in order where they stay', () => {
  fc.assert(
    fc.property(text, fc.integer(), (own, seed) => {
      const task = { id: 'a', texts: [{ field: 'input', text: own }] };
      const { planted } = plantLeaks([task], [host], { seed, perForm: 1, minimumWords: 1 });
      const textOf = (form: string) => planted.find((row) => row.form === form)?.texts[0]?.text;
      if (wordsOf(own).length === 0) {
        expect(planted).toEqual([]);
        return;
      }
      expect(textOf('verbatim')).toBe(own);
      expect(textOf('own_paragraph')).toContain(own);
      expect(textOf('embedded')).toContain(own.trimEnd());
      expect(wordsOf(textOf('short_lines'))).toEqual(wordsOf(own));
      expect(wordsOf(textOf('edited'))).not.toEqual(wordsOf(own));
    }),
    run,
  );
});

test('a text whose words and gaps are left alone is the text', () => {
  fc.assert(
    fc.property(text, (own) => {
      const { words } = passageOf([{ field: 'input', text: own }]);
      expect(rewriteWords({ text: own, words }, ({ gap, word }) => gap + word)).toBe(own);
    }),
    run,
  );
});

test('the runs of a passage hold its words in order, own and template in turn', () => {
  fc.assert(
    fc.property(text, fc.integer(), (own, seed) => {
      const random = createRandom(seed);
      const ends = [random.integer(own.length + 1), random.integer(own.length + 1)];
      const template = [{ start: Math.min(...ends), end: Math.max(...ends) }];
      const { runs, words } = passageOf([{ field: 'input', text: own, template }]);
      expect(runs.flatMap((part) => wordsOf(part.text))).toEqual(words.map((word) => word.text));
      expect(runs.every((part, index) => part.isOwn !== runs[index - 1]?.isOwn)).toBe(true);
    }),
    run,
  );
});
