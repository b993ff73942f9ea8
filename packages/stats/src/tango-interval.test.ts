import { expect, test } from 'vitest';
import { tangoInterval } from './tango-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

test('airways of 21 children: the interval of Fagerland, Lydersen and Laake (2014)', () => {
  const { low, high } = tangoInterval(1, 7, 21);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['-0.517', '-0.026']);
});

// References: the likelihood maximised and the score inverted by SciPy, without Tango's formulas.
test.each([
  { gained: 1, lost: 7, pairs: 21, low: -0.51723228, high: -0.02600303 },
  { gained: 16, lost: 1, pairs: 57, low: 0.14196284, high: 0.39542074 },
  { gained: 11, lost: 3, pairs: 57, low: 0.0131298, high: 0.27339281 },
  { gained: 86, lost: 150, pairs: 1600, low: -0.05899803, high: -0.02136156 },
  { gained: 8, lost: 0, pairs: 8, low: 0.35118488, high: 1 },
  { gained: 0, lost: 0, pairs: 30, low: -0.11351339, high: 0.11351339 },
])('$gained gained, $lost lost of $pairs: [$low, $high]', ({ gained, lost, pairs, low, high }) => {
  const interval = tangoInterval(gained, lost, pairs);
  expect(interval.low).toBeCloseTo(low, 7);
  expect(interval.high).toBeCloseTo(high, 7);
});

test('without a discordant task it is what Wilson says of none among so many', () => {
  expect(tangoInterval(0, 0, 40).high).toBeCloseTo(wilsonInterval(0, 40).high, 12);
});

test.each([
  { name: 'no pairs', misuse: () => tangoInterval(0, 0, 0) },
  { name: 'more discordant tasks than tasks', misuse: () => tangoInterval(3, 2, 4) },
  { name: 'half a task', misuse: () => tangoInterval(1.5, 2, 4) },
  { name: 'a confidence of 95', misuse: () => tangoInterval(1, 2, 4, { confidence: 95 }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
