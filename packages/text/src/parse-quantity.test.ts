import { expect, test } from 'vitest';
import { parseQuantity } from './parse-quantity.ts';

const now = '2026-05-04';

test.each([
  ['from $5,200 a month', 'money'],
  [' 7–14 days ', 'duration'],
  ['11 February', 'date'],
  ['three data engineers', 'count'],
])('%s is one quantity', (text, kind) => {
  expect(parseQuantity(text, { now })?.kind).toBe(kind);
});

test.each(['', 'nothing', 'two weeks or ten days', 'closed 11 February'])(
  '"%s" is not one quantity and nothing else',
  (text) => {
    expect(parseQuantity(text, { now })).toBeNull();
  },
);
