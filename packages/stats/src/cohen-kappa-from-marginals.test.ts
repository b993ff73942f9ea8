import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappaFromMarginals, cohenKappaFromTable } from './index.ts';

test.each([
  { first: [25, 25], second: [30, 20], disagreements: 15, value: 0.4 },
  { first: [123, 2], second: [120, 5], disagreements: 7, value: -0.023391812865497 },
  { first: [20, 10], second: [21, 9], disagreements: 3, value: 10 / 13 },
  { first: [20, 10], second: [21, 9], disagreements: 5, value: 8 / 13 },
])(
  '$first and $second, $disagreements apart: $value',
  ({ first, second, disagreements, value }) => {
    const kappa = cohenKappaFromMarginals(first, second, disagreements);
    expect(kappa.defined && kappa.value).toBeCloseTo(value, 12);
  },
);

test('it is the kappa of the table', () => {
  const counts = fc.integer({ min: 0, max: 20 });
  const tables = fc.array(fc.array(counts, { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(tables, (table) => {
      const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
      const columns = [0, 1, 2].map((at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
      const apart = table.flatMap((row, at) => row.filter((_, other) => other !== at));
      const disagreements = apart.reduce((sum, count) => sum + count, 0);
      const [whole, known] = [
        cohenKappaFromTable(table),
        cohenKappaFromMarginals(rows, columns, disagreements),
      ];
      expect(known.defined).toBe(whole.defined);
      if (known.defined && whole.defined) expect(known.value).toBeCloseTo(whole.value, 10);
    }),
  );
});

test.each([
  { first: [3, 1], second: [3, 2], disagreements: 1 },
  { first: [3, 1], second: [3, 1], disagreements: 5 },
  { first: [3, 1], second: [4], disagreements: 1 },
  { first: [3, -1], second: [1, 1], disagreements: 1 },
])('what is no table is refused: $first, $second, $disagreements', (given) => {
  expect(() => cohenKappaFromMarginals(given.first, given.second, given.disagreements)).toThrow(
    RangeError,
  );
});
