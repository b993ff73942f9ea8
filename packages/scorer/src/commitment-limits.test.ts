import type { Commitment, Fact } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { compileKinds } from './commitment-kinds.ts';
import { limitsOf } from './commitment-limits.ts';

const commitment: Commitment = {
  topic: 'capacity',
  unit: 'engineer',
  limit: 'available',
  minus: ['committed'],
  by: 'stack',
  grade: { limit: 'senior', words: 'senior' },
  notice: 'startDays',
};

function limitOf(values: Fact['values']) {
  const fact: Fact = {
    id: 'capacity-go',
    topic: 'capacity',
    subject: 'sender',
    values,
    confidence: 'high',
    observedAt: '2026-05-04',
    source: 'roster',
    disclosure: 'quotable',
  };
  return limitsOf(commitment, [fact], compileKinds({ go: 'go golang' }))[0];
}

test.each([
  ['nobody is promised', { available: 4, senior: 2 }, { free: 4, best: 2, others: 2 }],
  [
    'the seniors are promised first',
    { available: 6, committed: 2, senior: 3 },
    { free: 4, best: 1, others: 3 },
  ],
  [
    'and then the others',
    { available: 6, committed: 4, senior: 3 },
    { free: 2, best: 0, others: 2 },
  ],
  [
    'more are promised than there are',
    { available: 1, committed: 3, senior: 1 },
    { free: 0, best: 0, others: 0 },
  ],
  ['nobody says who is senior', { available: 3 }, { free: 3, best: 3, others: 3 }],
])('%s', (_, values, expected) => {
  expect(limitOf({ stack: 'Golang', ...values })).toMatchObject({ kinds: ['go'], ...expected });
});

test('a stack without another name goes by its own', () => {
  expect(limitOf({ stack: 'Zig', available: 1 })?.kinds).toEqual(['Zig']);
});
