import { mcnemarTest } from '@tenacious-bench/stats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairedDelta } from './paired-delta.ts';

const outcomes = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 60 });
const options = { resamples: 200 };

test('on pass and fail the test is the exact McNemar test', () => {
  fc.assert(
    fc.property(outcomes, (pairs) => {
      const [candidate, baseline] = [0, 1].map((side) => pairs.map((pair) => Number(pair[side])));
      const { p, wins, losses } = pairedDelta(candidate ?? [], baseline ?? [], options);
      expect(p).toBeCloseTo(mcnemarTest(wins, losses).p, 12);
    }),
    { numRuns: 60 },
  );
});

test('turned round, everything but the sign stays', () => {
  fc.assert(
    fc.property(outcomes, (pairs) => {
      const [candidate = [], baseline = []] = [0, 1].map((side) =>
        pairs.map((pair) => Number(pair[side])),
      );
      const one = pairedDelta(candidate, baseline, options);
      const other = pairedDelta(baseline, candidate, options);
      expect(other.estimate).toBeCloseTo(-one.estimate, 12);
      expect([other.wins, other.losses, other.p]).toEqual([one.losses, one.wins, one.p]);
      expect([one.verdict, other.verdict].sort().join()).toMatch(
        /^(better,worse|inconclusive,inconclusive)$/,
      );
    }),
    { numRuns: 60 },
  );
});
