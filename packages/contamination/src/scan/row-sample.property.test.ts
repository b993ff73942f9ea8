import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { createRowSample } from './row-sample.ts';

const places = fc.uniqueArray(fc.record({ file: fc.constantFrom('a', 'b'), row: fc.nat(500) }), {
  selector: ({ file, row }) => `${file} ${row}`,
  maxLength: 60,
});
const size = fc.integer({ min: 1, max: 12 });

function sampled(rows: readonly Row[], options: { size: number; seed: number }): readonly Row[] {
  const sample = createRowSample(options.size, options.seed);
  for (const row of rows) sample.add(row);
  return sample.rows();
}

function rowAt({ file, row }: { file: string; row: number }): Row {
  return { id: `${file}-${row}`, file, row: row + 1, texts: [] };
}

test('the order in which rows come decides nothing', () => {
  fc.assert(
    fc.property(places, size, fc.nat(), (all, most, seed) => {
      const rows = all.map(rowAt);
      const options = { size: most, seed };
      expect(sampled([...rows].reverse(), options)).toEqual(sampled(rows, options));
    }),
    { seed: 20261120 },
  );
});

test('there are as many as wanted, or all', () => {
  fc.assert(
    fc.property(places, size, (all, most) => {
      const rows = sampled(all.map(rowAt), { size: most, seed: 1 });
      expect(new Set(rows).size).toBe(Math.min(most, all.length));
    }),
    { seed: 20261120 },
  );
});

test('every row is as likely as any other', () => {
  const rows = Array.from({ length: 40 }, (_, row) => rowAt({ file: 'a', row }));
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 400; seed++) {
    for (const { id } of sampled(rows, { size: 10, seed })) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  // A hundred are expected of each, and 8.7 is the standard deviation.
  expect(Math.min(...counts.values())).toBeGreaterThan(60);
  expect(Math.max(...counts.values())).toBeLessThan(140);
  expect(counts.size).toBe(40);
});
