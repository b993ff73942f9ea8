import { expect, test } from 'vitest';
import { discordantOddsRatio } from './discordant-odds-ratio.ts';

// References: beta quantiles of SciPy, as odds.
test.each([
  { gained: 16, lost: 1, value: 16, low: 2.485663853795047, high: 670.964257595443 },
  { gained: 11, lost: 3, value: 11 / 3, low: 0.9685981931465161, high: 20.46876960344291 },
  { gained: 5, lost: 5, value: 1, low: 0.23014246893810794, high: 4.345134579523997 },
  { gained: 121, lost: 59, value: 121 / 59, low: 1.4903519977790212, high: 2.849297395477142 },
  { gained: 6, lost: 0, value: Infinity, low: 1.1774247257241777, high: Infinity },
  { gained: 0, lost: 6, value: 0, low: 0, high: 1 / 1.1774247257241777 },
])('$gained against $lost: $value [$low, $high]', ({ gained, lost, value, low, high }) => {
  const odds = discordantOddsRatio(gained, lost);
  if (!odds.defined) throw new Error(odds.reason);
  expect(odds.value).toBe(value);
  expect(odds.low).toBeCloseTo(low, 9);
  if (Number.isFinite(high)) expect(odds.high / high).toBeCloseTo(1, 9);
  else expect(odds.high).toBe(high);
});

test('no discordant task, no odds', () => {
  expect(discordantOddsRatio(0, 0)).toMatchObject({ defined: false });
});

test.each([
  { name: 'half a task', misuse: () => discordantOddsRatio(0.5, 1) },
  { name: 'a negative count', misuse: () => discordantOddsRatio(1, -1) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
