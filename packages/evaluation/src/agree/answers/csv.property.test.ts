import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, withoutApostrophe } from './format-csv.ts';
import { readCsv } from './read-csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[=+\-@'",;\t\r\n a]{0,6}$/),
);
const seeded = { seed: 20260504, numRuns: 500 };

test('every table is read back as it was, under headings without separators', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
      const read = readCsv(formatCsv([['one', 'two', 'three'], ...rows]));
      if (!read.ok) throw new Error('it was written by ourselves');
      const [, ...cells] = read.value;
      // A text that begins with an apostrophe and a sign of a formula loses the apostrophe, as if we had put it there.
      expect(cells.map((row) => row.map(withoutApostrophe))).toEqual(
        rows.map((row) => row.map((text) => withoutApostrophe(text))),
      );
    }),
    seeded,
  );
});

test('no cell is a formula', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const read = readCsv(
        formatCsv([
          ['a', 'b'],
          [text, 'x'],
        ]),
      );
      expect(read.ok && read.value[1]?.[0]).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
    seeded,
  );
});
