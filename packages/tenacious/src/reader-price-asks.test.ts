import { describe, expect, test } from 'vitest';
import { asksPrice, priceAsks } from './reader-price-asks.ts';

describe('what only a person may give', () => {
  test.each<[string, string[]]>([
    [
      'What does the whole thing cost, and what do you take off?',
      ['a discount', 'a price for the whole'],
    ],
    ['Is there a discount for a year?', ['a discount']],
    ['Could you come down a little?', ['a discount']],
    ['Is there any room on the rate?', ['a discount']],
    ['Another firm offers less. Can you match that?', ['a discount']],
    ['Can we pay in three instalments?', ['instalments']],
    ['Could we spread the cost over the year?', ['instalments']],
    ['What would all three phases cost?', ['a price for the whole']],
    ['What is the total?', ['a price for the whole']],
    ['Give me a fixed price for the project.', ['a price for the whole']],
    ['Please send the contract today.', ['a contract']],
    ['Can you draft a statement of work?', ['a contract']],
    ['Where’s the paperwork?', ['a contract']],
  ])('%s', (text, asks) => {
    expect(priceAsks(text)).toEqual(asks);
  });

  test.each([
    'What does a senior engineer cost per month?',
    'Take me off your list.',
    'All three engineers sound fine.',
    'Our contract with the last agency ended badly.',
    'The whole team uses Go.',
    'How do you choose people?',
  ])('is nothing of this: %s', (text) => {
    expect(priceAsks(text)).toEqual([]);
  });
});

test.each([
  ['What does a senior cost?', true],
  ['Do you have rates?', true],
  ['The price was too high.', false],
  ['Who would they be?', false],
])('whether a price is asked for: %s', (text, isAsked) => {
  expect(asksPrice(text)).toBe(isAsked);
});

test.each(['price ', 'send the ', 'all three phases ', 'total of '])(
  'is read in linear time where %j repeats',
  (text) => {
    expect(priceAsks(text.repeat(20_000))).toEqual([]);
  },
);
