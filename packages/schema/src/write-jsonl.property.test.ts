import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { collectJsonl } from './collect-jsonl.ts';
import { formatJsonl, writeJsonl } from './write-jsonl.ts';

const run = { seed: 20260504, numRuns: 300 };
const rows = fc.array(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }));

describe('writing JSON Lines', () => {
  test('and reading them gives the rows back, one on each line', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 50 }), async (values, size) => {
        const bytes = Buffer.from(formatJsonl(values));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const { rows, issues } = await collectJsonl(chunks);
        const expected = values.map((value, index) => ({
          line: index + 1,
          value: JSON.parse(canonicalJson(value)),
        }));
        expect(rows).toEqual(expected);
        expect(issues).toEqual([]);
      }),
      run,
    );
  });

  test('gives the same bytes for the rows it gave, and again', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const text = formatJsonl(values);
        const { rows } = await collectJsonl(text);
        expect(formatJsonl(rows.map(({ value }) => value))).toBe(text);
        expect((await all(writeJsonl(values))).join('')).toBe(text);
      }),
      run,
    );
  });
});

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
