import { expect, test } from 'vitest';
import { type Estimate, inestimable } from './estimate.ts';

test('a reader has to ask whether there is a value', () => {
  const none: Estimate<{ value: number }> = inestimable('No item was rated.');
  expect(none).toEqual({ defined: false, reason: 'No item was rated.' });
  expect('value' in none).toBe(false);
});
