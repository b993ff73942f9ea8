import { describe, expect, test } from 'vitest';
import { dateEdits } from './date-edits.ts';
import { editText } from './text-edit.ts';

function moved(text: string, weeks = 10, known: string[] = []): string {
  const shift = { days: 7 * weeks, known };
  return editText(text, [dateEdits(text, { now: '2026-05-12', shift })]);
}

describe('ten weeks later', () => {
  test.each<[string, string]>([
    ['18 March', '27 May'],
    ['Mar 18th, 2026', 'May 27th, 2026'],
    ['MARCH 18', 'MAY 27'],
    ['Monday 28 September', 'Monday 7 December'],
    ['2026-03-18', '2026-05-27'],
    ['18/03/2026', '27/05/2026'],
    ['18.3.2026', '27.5.2026'],
    ['10–14 March', '19–23 May'],
    ['20-24 March', '29 May-2 June'],
    ['18 March to 2 April', '27 May to 11 June'],
    ['18 December 2026', '26 February 2027'],
    ['on the 18th', 'on the 27th'],
    ['Q1 2026', 'Q2 2026'],
    ['March 2026', 'May 2026'],
    ['last week', 'last week'],
    ['in 60 days', 'in 60 days'],
    ['a 20-minute call', 'a 20-minute call'],
  ])('%s', (text, expected) => expect(moved(text)).toBe(expected));
});

test('a month goes where the known dates in it go', () => {
  expect(moved('In March you wrote', 10, ['2026-03-02'])).toBe('In May you wrote');
  expect(moved('In March you wrote', 10, ['2026-03-29'])).toBe('In June you wrote');
});

test('back again is where it was', () => {
  for (const text of ['18 March', '2026-03-18', '10–14 March', 'Feb 18th, 2026'])
    expect(moved(moved(text, 10), -10)).toBe(text);
});
