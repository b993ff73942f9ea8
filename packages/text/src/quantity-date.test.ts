import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04'; // a Monday

function dates(text: string, at = now) {
  return findQuantities(text, { now: at }).filter((quantity) => quantity.kind === 'date');
}

test.each([
  ['2026-02-11', '2026-02-11', '2026-02-11', 'day'],
  ['2026.02.11', '2026-02-11', '2026-02-11', 'day'],
  ['2026-05-04T10:00:00Z', '2026-05-04', '2026-05-04', 'day'],
  ['10.04.2026', '2026-04-10', '2026-04-10', 'day'],
  ['12.05.26', '2026-05-12', '2026-05-12', 'day'],
  ['27/04/2026', '2026-04-27', '2026-04-27', 'day'],
  ['04/27/2026', '2026-04-27', '2026-04-27', 'day'],
  ['11 February 2026', '2026-02-11', '2026-02-11', 'day'],
  ['February 11, 2026', '2026-02-11', '2026-02-11', 'day'],
  ["Feb 11th '26", '2026-02-11', '2026-02-11', 'day'],
  ['3–5 March 2026', '2026-03-03', '2026-03-05', 'day'],
  ['March 3-5, 2026', '2026-03-03', '2026-03-05', 'day'],
  ['from 5 June to 8 July 2026', '2026-06-05', '2026-07-08', 'day'],
  ['29 February 2028', '2028-02-29', '2028-02-29', 'day'],
  ['March 2026', '2026-03-01', '2026-03-31', 'month'],
  ['2026-04', '2026-04-01', '2026-04-30', 'month'],
  ['05/2026', '2026-05-01', '2026-05-31', 'month'],
  ['mid-May 2026', '2026-05-11', '2026-05-20', 'month'],
  ['Q3 2026', '2026-07-01', '2026-09-30', 'quarter'],
  ["Q3'26", '2026-07-01', '2026-09-30', 'quarter'],
  ['3Q26', '2026-07-01', '2026-09-30', 'quarter'],
  ['Q1–Q2 2026', '2026-01-01', '2026-06-30', 'quarter'],
  ['second quarter of 2026', '2026-04-01', '2026-06-30', 'quarter'],
  ['H1 2026', '2026-01-01', '2026-06-30', 'half'],
  ['first half of next year', '2027-01-01', '2027-06-30', 'half'],
  ['spring 2026', '2026-03-01', '2026-05-31', 'season'],
  ['FY27', '2027-01-01', '2027-12-31', 'year'],
  ['2025/26', '2025-01-01', '2026-12-31', 'year'],
  ['from 2019 to 2023', '2019-01-01', '2023-12-31', 'year'],
])('%s is %s to %s', (text, from, to, precision) => {
  expect(dates(text)).toMatchObject([{ quote: text, from, to, precision, isRelative: false }]);
});

test.each([
  ['yesterday', '2026-05-03', '2026-05-03'],
  ['the day after tomorrow', '2026-05-06', '2026-05-06'],
  ['the other day', '2026-04-27', '2026-05-03'],
  ['last Friday', '2026-05-01', '2026-05-01'],
  ['next Tuesday', '2026-05-05', '2026-05-05'],
  ['last week', '2026-04-27', '2026-05-03'],
  ['this week', '2026-05-04', '2026-05-10'],
  ['next week', '2026-05-11', '2026-05-17'],
  ['this weekend', '2026-05-09', '2026-05-10'],
  ['last month', '2026-04-01', '2026-04-30'],
  ['earlier this month', '2026-05-01', '2026-05-04'],
  ['this quarter', '2026-04-01', '2026-06-30'],
  ['next quarter', '2026-07-01', '2026-09-30'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['last summer', '2025-06-01', '2025-08-31'],
  ['last March', '2026-03-01', '2026-03-31'],
  ['next May', '2027-05-01', '2027-05-31'],
  ['the end of the month', '2026-05-21', '2026-05-31'],
  ['early next week', '2026-05-11', '2026-05-12'],
  ['year-end', '2026-09-01', '2026-12-31'],
])('%s is %s to %s', (text, from, to) => {
  expect(dates(text)).toMatchObject([{ quote: text, from, to, isRelative: true }]);
});

test.each([
  ['closed on 11 February', '11 February', '2026-02-11'],
  ['on the eleventh of February', 'eleventh of February', '2026-02-11'],
  ['(Feb 11th)', 'Feb 11th', '2026-02-11'],
  ['on Wednesday, April 22nd you', 'Wednesday, April 22nd', '2026-04-22'],
  ['announced last Friday, 1 May', 'last Friday, 1 May', '2026-05-01'],
  ['from Mon 25 May onward', 'Mon 25 May', '2026-05-25'],
  ['opens on Monday the 11th', 'Monday the 11th', '2026-05-11'],
  ['due on the 14th', '14th', '2026-05-14'],
  ['until the new FY (1 Oct)', '1 Oct', '2026-10-01'],
  ['back in September', 'September', '2026-09-01'],
  ['after the March reduction', 'March', '2026-03-01'],
  ['for the May sprint', 'May', '2026-05-01'],
  ['once in mid-September', 'mid-September', '2026-09-11'],
  ['Q3, not before', 'Q3', '2026-07-01'],
  ['the week of 11 May', 'the week of 11 May', '2026-05-11'],
  ['by 3/4', '3/4', '2026-04-03'],
])('in "%s" the year of "%s" is inferred', (text, quote, from) => {
  expect(dates(text)).toMatchObject([{ quote, from, isYearInferred: true }]);
});

test.each([
  ['In March, two peers published schemas', '2026-11-20', '2026-03-01'],
  ['We closed on 12 March', '2026-11-20', '2026-03-12'],
  ['We met on 20 June', '2026-05-04', '2025-06-20'],
  ['They announced it on 9 May', '2026-05-04', '2026-05-09'],
  ['We will start in June', '2026-11-20', '2027-06-01'],
  ['we could help after the cut of 16 March', '2026-05-04', '2026-03-16'],
  ['on 20 December', '2026-01-10', '2025-12-20'],
  ['on 5 January', '2026-12-20', '2027-01-05'],
  ['on 29 February', '2026-05-04', '2028-02-29'],
  ['not before Q4', '2026-05-04', '2026-10-01'],
])('"%s" written on %s means %s', (text, at, from) => {
  expect(dates(text, at)).toMatchObject([{ from }]);
});

test.each([
  ['11/02/2026', '2026-11-02'],
  ['11 February', '2027-02-11'],
  ['on Tuesday', '2026-04-28'],
  ['next Tuesday', '2026-05-12'],
  ['on Monday', '2026-05-04'],
])('%s may also mean %s', (text, from) => {
  const [date] = dates(text);
  expect(date?.alternatives.map((other) => other.from)).toContain(from);
});

test.each([
  ['you downloaded on Tuesday', '2026-04-28'],
  ['would 20 minutes on Tuesday help', '2026-05-05'],
  ['I have reserved Wednesday', '2026-05-06'],
  ['your sprint opens on Monday', '2026-05-11'],
])('the tense of "%s" tells which one', (text, from) => {
  expect(dates(text)).toMatchObject([{ from }]);
});

test('the caller may prefer month before day', () => {
  const [date] = findQuantities('11/02/2026', { now, dateOrder: 'month-day' });
  expect(date).toMatchObject({ from: '2026-11-02', alternatives: [{ from: '2026-02-11' }] });
});

test.each([
  ['on 15 May', 'on'],
  ['before June', 'before'],
  ['by Friday', 'until'],
  ['until 17 May', 'until'],
  ['no later than 20 May', 'until'],
  ['8 June at the latest', 'until'],
  ['since 3 March', 'since'],
  ['start from 27/04/2026', 'since'],
  ['8 June onward', 'since'],
  ['not before June', 'since'],
  ['after the 20 May session', 'after'],
  ['from the 20 May session', 'on'],
])('%s: %s', (text, relation) => {
  expect(dates(text)).toMatchObject([{ relation }]);
});

test.each([
  'May I put you in touch',
  'you may ask',
  'so this may come late',
  'the next may be better',
  'march on',
  'Hi April,',
  'June will help',
  'Sun is shining and we sat down',
  'a calm spring',
  'the summer numbers',
  'to fall behind',
  'every Monday',
  '2026 engineers',
  'your first quarter at Holmgard',
  'the 11th hour',
  'half a year',
  'v2026.1',
])('no date is in "%s"', (text) => {
  expect(dates(text)).toEqual([]);
});

test.each([
  ['In March 14 engineers joined', ['March', '14 engineers']],
  ['in May 5 engineers join', ['May', '5 engineers']],
  ['before June. The first day is 8 June', ['June', 'first', '8 June']],
  ['since 2019 and in 2025', ['2019', '2025']],
  ['the 2026 roadmap', ['2026']],
])('"%s" holds %j', (text, quotes) => {
  expect(findQuantities(text, { now }).map(({ quote }) => quote)).toEqual(quotes);
});
