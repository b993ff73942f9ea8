import { describe, expect, test } from 'vitest';
import { compareMoments, overlap, readMoment, widen } from './moment.ts';

describe('a date is from its first to its last millisecond', () => {
  test.each([
    ['2026', '2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2025-12', '2025-12-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['2026-05-31', '2026-05-31T00:00:00.000Z', '2026-05-31T23:59:59.999Z'],
    ['0050-03-01', '0050-03-01T00:00:00.000Z', '0050-03-01T23:59:59.999Z'],
    ['2026-05-04T09:00:00Z', '2026-05-04T09:00:00.000Z', '2026-05-04T09:00:00.000Z'],
    ['2026-05-04T09:00Z', '2026-05-04T09:00:00.000Z', '2026-05-04T09:00:00.000Z'],
  ])('%s', (date, first, last) => {
    const { start, end } = readMoment(date);
    expect([start, end].map((time) => new Date(time).toISOString())).toEqual([first, last]);
  });
});

describe('order is told only where it is sure', () => {
  test.each([
    ['2026-05-04', '2026-05-05', 14, 'before'],
    ['2026-05-04', '2026-05-04', 14, 'unclear'],
    ['2026-05-06', '2026-05-05', 14, 'after'],
    ['2026-05', '2026-05-05', 14, 'unclear'],
    ['2026-05-04T09:00:00Z', '2026-05-04T09:00:01Z', 14, 'before'],
    ['2026-05-04', '2026-05-05T13:59:59Z', 14, 'unclear'],
    ['2026-05-04', '2026-05-05T14:00:00Z', 14, 'before'],
    ['2026-05-04', '2026-05-05T00:00:00Z', 0, 'before'],
    ['2026-05-05', '2026-05-04T11:00:00Z', 14, 'unclear'],
    ['2026-05-05', '2026-05-04T09:00:00Z', 14, 'after'],
  ])('%s and %s, %i hours apart at most: %s', (one, other, hours, order) => {
    expect(compareMoments(readMoment(one), readMoment(other), hours)).toBe(order);
  });
});

test.each([
  ['2026-05-04', '2026-05-05', 0, false],
  ['2026-05-04', '2026-05-05', 1, true],
  ['2026-05-04', '2026-05', 0, true],
])('%s and %s within %i hours may be one: %s', (one, other, hours, isOne) => {
  expect(overlap(widen(readMoment(one), hours), readMoment(other))).toBe(isOne);
});
