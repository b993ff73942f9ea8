import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noTemplates } from '../templates/templates.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { densestChains, widestCopy } from './densest-chains.ts';
import { maskedRow } from './masked-row.ts';

const task = maskedRow(plainRow('task', numberedWords('w', 1, 20)), noTemplates);
const width = widestCopy(task);

const chain = fc
  .record({
    one: fc.nat(15),
    length: fc.integer({ min: 1, max: 5 }),
    start: fc.nat(400),
    wide: fc.nat(9),
  })
  .map(({ one, length, start, wide }) => ({
    runs: [{ one, other: start, length }],
    // One of ten is wider than a copy would be.
    other: { start, end: start + (wide === 0 ? width + 30 : length) },
  }));
const chains = fc.array(chain, { maxLength: 12 });

type Found = {
  readonly runs: readonly { one: number; length: number }[];
  other: { start: number; end: number };
};

test('no stretch has more of the task than the one that is kept', () => {
  fc.assert(
    fc.property(chains, (all) => {
      const best = Math.max(0, ...all.map((first) => covered(stretchFrom(first, all))));
      expect(covered(densestChains(all, task))).toBe(best);
    }),
    { seed: 20261120, numRuns: 2000 },
  );
});

test('what is kept is within the width of a copy, or one passage alone', () => {
  fc.assert(
    fc.property(chains, (all) => {
      const [first, ...others] = densestChains(all, task);
      for (const { other } of others)
        expect(other.end - (first?.other.start ?? 0)).toBeLessThanOrEqual(width);
    }),
    { seed: 20261120, numRuns: 2000 },
  );
});

function stretchFrom(first: Found, all: readonly Found[]): Found[] {
  const from = first.other.start;
  return all.filter(
    (chain) => chain === first || (chain.other.start >= from && chain.other.end <= from + width),
  );
}

function covered(chains: readonly Found[]): number {
  const words = chains.flatMap(({ runs }) =>
    runs.flatMap(({ one, length }) => Array.from({ length }, (_, at) => one + at)),
  );
  return new Set(words).size;
}
