import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareScores } from './compare-scores.ts';

const run = { seed: 16, numRuns: 60 };
const few = { resamples: 1000 };
const pair = fc.record({
  candidate: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
  baseline: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
  family: fc.integer({ min: 0, max: 11 }).map(String),
});
const pairs = fc.array(pair, { minLength: 6, maxLength: 40 });
const delta = fc.constantFrom(0, 0.05, 0.2);

type Pair = { candidate: number; baseline: number; family: string };
const scoresOf = (list: readonly Pair[]) => ({
  candidate: list.map((one) => one.candidate),
  baseline: list.map((one) => one.baseline),
  families: list.map((one) => one.family),
});

test('whoever swaps the two agents turns the verdict round', () => {
  const turned = { better: 'worse', worse: 'better', inconclusive: 'inconclusive' };
  fc.assert(
    fc.property(pairs, delta, (list, own) => {
      const { candidate, baseline, families } = scoresOf(list);
      const options = { ...few, families, delta: own };
      const one = compareScores(candidate, baseline, options);
      const other = compareScores(baseline, candidate, options);
      expect(other.verdict).toBe(turned[one.verdict]);
      expect(other.difference).toBeCloseTo(-one.difference, 12);
      expect(other.test.p).toBeCloseTo(one.test.p, 9);
      expect([other.wins, other.ties, other.losses]).toEqual([one.losses, one.ties, one.wins]);
    }),
    run,
  );
});

test('a verdict needs the test and the interval, and a larger delta never makes one', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const { candidate, baseline, families } = scoresOf(list);
      const verdicts = [0, 0.1, 0.3].map((own) => {
        const compared = compareScores(candidate, baseline, { ...few, families, delta: own });
        const { interval, test: against, verdict } = compared;
        if (verdict !== 'inconclusive') {
          expect(against.adjusted).toBeLessThanOrEqual(0.05);
          expect(interval.defined && (interval.low > own || interval.high < -own)).toBe(true);
        }
        return verdict;
      });
      const [first, second, third] = verdicts.map((verdict) => verdict !== 'inconclusive');
      expect(Number(first)).toBeGreaterThanOrEqual(Number(second));
      expect(Number(second)).toBeGreaterThanOrEqual(Number(third));
    }),
    run,
  );
});

test('the interval holds the difference, and p is never 0', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const { candidate, baseline, families } = scoresOf(list);
      const {
        interval,
        difference,
        p,
        test: against,
      } = compareScores(candidate, baseline, {
        ...few,
        families,
      });
      expect(Math.min(p, against.p)).toBeGreaterThan(0);
      if (!interval.defined) return;
      expect(interval.low).toBeLessThanOrEqual(difference + 1e-9);
      expect(interval.high).toBeGreaterThanOrEqual(difference - 1e-9);
    }),
    run,
  );
});
