import { describe, expect, test } from 'vitest';
import { saysOptOut } from './reader-opt-out.ts';

describe('a wish not to be written to again', () => {
  test.each([
    'STOP',
    'unsubscribe',
    'I want to opt out.',
    'Please remove me from your list.',
    'Take us off, please.',
    'Take my address out of your tool.',
    'Stop writing to us.',
    'Please don’t contact me.',
    "Don't write to me again.",
    'No more mails, please.',
    'I no longer wish to receive these.',
    "I'd rather not hear from you.",
    'Leave us alone.',
    'Two engineers are free? Fine. Lose my number.',
  ])('%s', (text) => {
    expect(saysOptOut(text)).toBe(true);
  });

  test.each([
    "Please don't write before June.",
    "Don't call me, mail me instead.",
    'Not now. Ask me in the autumn.',
    'No budget this year, sorry.',
    'Would the engineers leave after three months?',
    'Does it stop when we hire?',
    'Is a mail enough, or do we need a contract?',
    '> unsubscribe here\nWe would like to talk.',
  ])('is not: %s', (text) => {
    expect(saysOptOut(text)).toBe(false);
  });
});

test.each(['do not write ', 'take me ', 'stop. ', '. ', '\n', "don't want to "])(
  'is read in linear time where %j repeats',
  (text) => {
    expect(saysOptOut(text.repeat(50_000))).toBe(text === 'stop. ');
  },
);
