import { expect, test } from 'vitest';
import { capacityFact } from './capacity-fact.ts';

const go = { stack: 'Go', available: 5, committed: 3, senior: 2, startDays: 14 };
const observation = { observedAt: '2026-05-12' };

test.each([
  ['everybody is free', { committed: 0 }],
  ['everybody is promised', { committed: 5 }],
  ['more are promised than there are', { committed: 7 }],
  ['all are senior', { senior: 5 }],
  ['the start is today', { startDays: 0 }],
  ['nobody is there', { available: 0, committed: 0, senior: 0 }],
])('%s', (_situation, change) => {
  const capacity = { ...go, ...change };
  expect(capacityFact(capacity, observation).values).toEqual(capacity);
});

test.each([
  ['senior is 6 of 5 available', { senior: 6 }],
  ['available is 2.5', { available: 2.5, senior: 1 }],
  ['committed is -1', { committed: -1 }],
  ['startDays is NaN', { startDays: Number.NaN }],
])('%s is refused', (message, change) => {
  expect(() => capacityFact({ ...go, ...change }, observation)).toThrow(message);
});
