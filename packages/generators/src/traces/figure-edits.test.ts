import { describe, expect, test } from 'vitest';
import { figureEdits, scaledAmount, scaledCount } from './figure-edits.ts';
import { editText } from './text-edit.ts';

function scaled(text: string, tenths = 7): string {
  return editText(text, [figureEdits(text, { now: '2026-05-12', tenths })]);
}

describe('amounts keep the form that they are written in', () => {
  test.each<[string, string]>([
    ['$9.2M', '$6.44M'],
    ['9,200,000 USD', '6,440,000 USD'],
    ['€3.2 million', '€2.24 million'],
    ['€3,2 Mio', '€2,24 Mio'],
    ['1.200.000 €', '840.000 €'],
    ['12 000 USD', '8 400 USD'],
    ["CHF 1'200'000", "CHF 840'000"],
    ['$4-6M', '$2.8-4.2M'],
    ['£30-40k', '£21-28k'],
    ['from $3M to $5M', 'from $2.1M to $3.5M'],
    ['$5,600/month', '$3,920/month'],
    ['$45 an hour', '$31.5 an hour'],
    ['$9.20', '$6.44'],
    ['nine million dollars', '6.3 million dollars'],
    ['five thousand dollars a month', '3500 dollars a month'],
    ['$X,XXX a month', '$X,XXX a month'],
  ])('%s', (text, expected) => expect(scaled(text)).toBe(expected));
});

describe('of counts only those that say whose they are', () => {
  test.each<[string, string]>([
    ['4,213 employees', '2,949 employees'],
    ['from two to six roles in 60 days', 'from two to six roles in 60 days'],
    ['240 people', '240 people'],
    ['12%', '12%'],
    ['founded in 2011', 'founded in 2011'],
    ['ISO 27001', 'ISO 27001'],
  ])('%s', (text, expected) => expect(scaled(text)).toBe(expected));
});

test('facts are scaled as their texts are, and sums stay sums', () => {
  expect(scaledAmount(9_200_000, 7)).toBe(6_440_000);
  expect(scaledAmount(3 * 5600, 13)).toBe(3 * scaledAmount(5600, 13));
  expect([scaledCount(4213, 7), scaledCount(240, 7)]).toEqual([2949, 240]);
});
