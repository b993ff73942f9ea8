import { expect, test } from 'vitest';
import { noncentralTCdf } from './noncentral-t.ts';

// scipy.stats.nct
test.each([
  [-3, 1, -2, 0.4751428382663121],
  [-0.5, 33, 0.3, 0.21338440512623602],
  [2, 5, 2.9, 0.19725383275374261],
  [5, 500, 2.9, 0.9808599215619371],
  [40, 1, 20, 0.6171850506146748],
  [40, 33, 45, 0.14551726193280135],
  [2, 33, 0, 0.9731068840587269],
])('noncentralTCdf(%d, %d, %d) is %d', (t, degrees, noncentrality, expected) => {
  expect(noncentralTCdf(t, degrees, noncentrality)).toBeCloseTo(expected, 7);
});

test('an infinite t is refused', () => {
  expect(() => noncentralTCdf(Infinity, 3, 1)).toThrow(RangeError);
});
