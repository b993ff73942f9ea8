import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonOrder } from './common-order.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });

test('runs are words that both have, in the order of both, and there are no more of them', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const runs = commonOrder(one, other);
      const common = runs.flatMap((run) => one.slice(run.one, run.one + run.length));
      const beside = runs.flatMap((run) => other.slice(run.other, run.other + run.length));
      expect(common).toEqual(beside);
      for (const [at, run] of runs.entries()) {
        const next = runs[at + 1];
        expect(run.one + run.length).toBeLessThanOrEqual(next?.one ?? Infinity);
        expect(run.other + run.length).toBeLessThanOrEqual(next?.other ?? Infinity);
      }
      const longest = subsequences(one).filter((words) => isWithin(words, other));
      expect(common.length).toBe(Math.max(...longest.map((words) => words.length)));
    }),
    { seed: 20261120, numRuns: 300 },
  );
});

function subsequences(words: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const word of words) all.push(...all.map((known) => [...known, word]));
  return all;
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next += 1;
  return next >= words.length;
}
