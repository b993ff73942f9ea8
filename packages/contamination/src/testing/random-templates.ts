import fc from 'fast-check';
import type { Row } from '../rows/row.ts';
import { noTemplates, type Templates, templatesOf } from '../templates/templates.ts';
import { tokenWords } from '../words/token-words.ts';

/** Makes templates for tasks out of some runs of their words: none, or so long and so often. */
export const randomTemplates: fc.Arbitrary<(tasks: readonly Row[]) => Templates> = fc.oneof(
  fc.constant(() => noTemplates),
  fc
    .record({ n: fc.integer({ min: 1, max: 4 }), every: fc.integer({ min: 1, max: 9 }) })
    .map(({ n, every }) => (tasks: readonly Row[]) => {
      const texts = tasks.flatMap((row) => row.texts.map(({ text }) => tokenWords(text)));
      const runs = texts.flatMap((words) =>
        [...words.keys()]
          .filter((at) => at % every === 0)
          .map((at) => words.slice(at, at + n + (at % 3)).join(' ')),
      );
      const known = [...new Set(runs)].map((words) => ({ words, tasks: 3, reference: 5 }));
      return templatesOf(known, { source: 'lock', n });
    }),
);
