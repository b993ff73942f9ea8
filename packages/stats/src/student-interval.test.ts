import { expect, test } from 'vitest';
import { studentInterval } from './student-interval.ts';

test('the interval of scipy.stats.t.interval', () => {
  const values = [
    0.712, -0.667, 0.225, -0.07, -0.036, 0.035, -0.506, 0.03, -0.16, 1.097, 0.168, -0.006, 0.016,
    -0.1,
  ];
  expect(studentInterval(values)).toMatchObject({
    low: expect.closeTo(-0.2002536439126239, 12),
    high: expect.closeTo(0.30568221534119533, 12),
  });
});

test('constant values show no spread', () => {
  expect(studentInterval([3, 3, 3])).toEqual({
    defined: false,
    reason: 'All 3 values are 3; they show no spread.',
  });
});

test('one value is refused', () => {
  expect(() => studentInterval([1])).toThrow(RangeError);
});
