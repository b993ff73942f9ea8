import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tangoInterval } from './tango-interval.ts';

const outcomes = fc
  .tuple(fc.nat({ max: 80 }), fc.nat({ max: 80 }), fc.nat({ max: 80 }))
  .filter(([gained, lost, alike]) => gained + lost + alike > 0)
  .map(([gained, lost, alike]) => ({ gained, lost, pairs: gained + lost + alike }));

test('it holds the difference observed, between -1 and 1, and turns round with the two', () => {
  fc.assert(
    fc.property(outcomes, ({ gained, lost, pairs }) => {
      const { low, high } = tangoInterval(gained, lost, pairs);
      const difference = (gained - lost) / pairs;
      expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
      const turned = tangoInterval(lost, gained, pairs);
      expect([turned.low, turned.high]).toEqual([0 - high, 0 - low]);
    }),
  );
});

test('it leaves 0 out exactly where the discordant tasks are z standard errors apart', () => {
  fc.assert(
    fc.property(outcomes, ({ gained, lost, pairs }) => {
      fc.pre(gained + lost > 0);
      const { low, high } = tangoInterval(gained, lost, pairs);
      const z = Math.abs(gained - lost) / Math.sqrt(gained + lost);
      expect(low > 1e-12 || high < -1e-12).toBe(z > 1.959963984540054);
    }),
  );
});

test('more confidence is never narrower', () => {
  fc.assert(
    fc.property(outcomes, ({ gained, lost, pairs }) => {
      const narrow = tangoInterval(gained, lost, pairs, { confidence: 0.9 });
      const wide = tangoInterval(gained, lost, pairs, { confidence: 0.99 });
      expect(wide.low <= narrow.low && narrow.high <= wide.high).toBe(true);
    }),
  );
});
