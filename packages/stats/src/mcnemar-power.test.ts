import { expect, test } from 'vitest';
import { mcnemarTest } from './mcnemar.ts';
import { mcnemarPower } from './mcnemar-power.ts';
import { createRandom } from './random.ts';

test.each([
  { gain: 0.25, loss: 0.05, power: 0.7716796850120935 },
  { gain: 0.15, loss: 0.05, power: 0.2876684532690204 },
])('57 pairs at $gain / $loss: power $power', ({ gain, loss, power }) => {
  expect(mcnemarPower({ gain, loss }, 57)).toBeCloseTo(power, 12);
});

test('simulated experiments reject as often as the formula says', () => {
  const random = createRandom('mcnemar power');
  let rejected = 0;
  for (let experiment = 0; experiment < 4000; experiment++) {
    const draws = Array.from({ length: 57 }, random.float);
    const gained = draws.filter((draw) => draw < 0.25).length;
    const lost = draws.filter((draw) => draw >= 0.95).length;
    if (mcnemarTest(gained, lost).p <= 0.05) rejected++;
  }
  expect(rejected / 4000).toBeCloseTo(mcnemarPower({ gain: 0.25, loss: 0.05 }, 57), 1);
});

test('without a difference the test rejects at most alpha; without disagreement never', () => {
  expect(mcnemarPower({ gain: 0.2, loss: 0.2 }, 57)).toBeLessThan(0.05);
  expect(mcnemarPower({ gain: 0, loss: 0 }, 57)).toBe(0);
  expect(mcnemarPower({ gain: 1, loss: 0 }, 57)).toBeCloseTo(1, 12);
});

test.each([
  { name: 'rates above 1 together', misuse: () => mcnemarPower({ gain: 0.7, loss: 0.6 }, 57) },
  { name: 'no pairs', misuse: () => mcnemarPower({ gain: 0.2, loss: 0.1 }, 0) },
  { name: 'alpha 5', misuse: () => mcnemarPower({ gain: 0.2, loss: 0.1 }, 57, { alpha: 5 }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
