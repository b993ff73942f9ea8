import fc from 'fast-check';
import type { Row } from '../rows/row.ts';

const plain = ['a', 'b', 'We', 'quote', 'no', 'price', '42', 'bench'];
const hard = ['é', 'Привет', 'ＦＵＬＬ', 'ﬁve', '陈', '👋', 'don’t', 'x-y', '\u200dzero'];

/** Few words, so that runs of them repeat within a text, between texts and at overlapping places. */
const vocabulary = fc.constantFrom(
  plain.slice(0, 1),
  plain.slice(0, 2),
  plain,
  [...plain, ...hard],
  Array.from({ length: 60 }, (_, word) => `w${word}`),
);

/**
 * Tasks and reference rows of a few words. Some texts of the reference are put together out of pieces of the tasks, as a
 * copy with edits would be.
 */
export const randomSides: fc.Arbitrary<{ tasks: Row[]; reference: Row[] }> = vocabulary.chain(
  (words) => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '\n')), {
        maxLength: 40,
      })
      .map((pieces) => pieces.flat().join(''));
    const texts = fc.array(text, { maxLength: 3 });
    return fc.array(texts, { minLength: 1, maxLength: 5 }).chain((tasks) => {
      const piece = fc
        .tuple(fc.constantFrom(...tasks.flat(), ''), fc.nat(20), fc.nat(120))
        .map(([source, start, length]) => source.slice(start, start + length));
      const patched = fc.array(fc.oneof(piece, text), { maxLength: 3 }).map((p) => p.join(' '));
      const copied = fc.oneof(
        fc.array(patched, { maxLength: 3 }),
        fc.constantFrom(...tasks),
        fc.constantFrom(...tasks).map((all) => [all.join(' ')]),
        fc.constantFrom(...tasks).map((all) => all.join(' ').split(' ')),
      );
      return fc.array(fc.oneof(texts, copied), { maxLength: 8 }).map((reference) => ({
        tasks: tasks.map((contents, place) => rowOf('task', contents, place)),
        reference: reference.map((contents, place) => rowOf('row', contents, place)),
      }));
    });
  },
);

function rowOf(side: string, contents: readonly string[], place: number): Row {
  return {
    id: `${side}-${place}`,
    file: `${side}s.jsonl`,
    row: place + 1,
    texts: contents.map((text, number) => ({ field: `text-${number}`, text })),
  };
}
