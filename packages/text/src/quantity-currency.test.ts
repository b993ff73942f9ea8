import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

test.each([
  ['$14M', 14e6, 'USD'],
  ['$33M', 33e6, 'USD'],
  ['$7.5M', 7.5e6, 'USD'],
  ['$1.1M', 1.1e6, 'USD'],
  ['$5,200', 5200, 'USD'],
  ['$5,200.50', 5200.5, 'USD'],
  ['$1.2m', 1.2e6, 'USD'],
  ['$1.2mm', 1.2e6, 'USD'],
  ['$2.5 billion', 2.5e9, 'USD'],
  ['$1 million', 1e6, 'USD'],
  ['$10-million', 1e7, 'USD'],
  ['US$ 5.2k', 5200, 'USD'],
  ['A$5k', 5000, 'AUD'],
  ['USD 14 million', 14e6, 'USD'],
  ['USD5k', 5000, 'USD'],
  ['14M USD', 14e6, 'USD'],
  ['14 million dollars', 14e6, 'USD'],
  ['14 million US dollars', 14e6, 'USD'],
  ['nine million dollars', 9e6, 'USD'],
  ['half a million dollars', 5e5, 'USD'],
  ['two and a half million dollars', 2.5e6, 'USD'],
  ['fifteen hundred dollars', 1500, 'USD'],
  ['fifty cents', 0.5, 'USD'],
  ['€9M', 9e6, 'EUR'],
  ['9 M€', 9e6, 'EUR'],
  ['5k€', 5000, 'EUR'],
  ['1.200,50 €', 1200.5, 'EUR'],
  ['1.200 €', 1200, 'EUR'],
  ['5 200 €', 5200, 'EUR'],
  ['1\u202f200\u202f000 €', 1.2e6, 'EUR'],
  ['EUR 14 Mio', 14e6, 'EUR'],
  ['£1bn', 1e9, 'GBP'],
  ['five quid', 5, 'GBP'],
  ['¥500', 500, 'JPY'],
  ['₹12,34,567', 1234567, 'INR'],
  ['₹1.2 crore', 1.2e7, 'INR'],
  ['Rs. 500', 500, 'INR'],
  ['CHF 8.8 million', 8.8e6, 'CHF'],
  ['8,8 million CHF', 8.8e6, 'CHF'],
  ["CHF 1'200", 1200, 'CHF'],
  ['five grand', 5000, null],
  ['-$5', -5, 'USD'],
  ['\uff04\uff11\uff14M', 14e6, 'USD'],
  ['$\u200b14\u200bM', 14e6, 'USD'],
  ['$5,2OO', 5200, 'USD'],
])('%s is %d %s', (text, value, currency) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'money', quote: text, low: value, high: value, currency, redacted: false, per: null },
  ]);
});

test.each([
  ['$4–6k', 4000, 6000],
  ['$14M-$16M', 14e6, 16e6],
  ['$14–16 million', 14e6, 16e6],
  ['$14 to $16M', 14e6, 16e6],
  ['$500-1k', 500, 1000],
  ['$900k–1.2M', 9e5, 1.2e6],
  ['5-10k €', 5000, 10_000],
  ['between $4k and $6k', 4000, 6000],
  ['from $40 to $60', 40, 60],
])('%s is the range %d to %d', (text, low, high) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'money', quote: text, low, high }]);
});

test.each([
  ['forty-five dollars an hour', 45, 'hour'],
  ['$5,200 a month', 5200, 'month'],
  ['$5,200 per month', 5200, 'month'],
  ['$5,200 monthly', 5200, 'month'],
  ['$48/hr', 48, 'hour'],
  ['$62k p.a.', 62_000, 'year'],
  ['$9,500 per project', 9500, 'project'],
  ['$5,200 per engineer per month', 5200, 'engineer-month'],
  ['$5,200/engineer/month', 5200, 'engineer-month'],
  ['$5,200 a month per engineer', 5200, 'engineer-month'],
  ['5200 USD per engineer-month', 5200, 'engineer-month'],
  ['$5k-a-month', 5000, 'month'],
])('%s is a rate per %3$s', (text, low, per) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'money', quote: text, low, per }]);
});

test.each([
  ['$X,XXX/month', 'exact', 'USD', 'month'],
  ['from $XX,XXX', 'at_least', 'USD', null],
  ['$XXk', 'exact', 'USD', null],
  ['€X.XM', 'exact', 'EUR', null],
])('%s is a redacted band', (text, bound, currency, per) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'money', quote: text, redacted: true, bound, currency, per },
  ]);
});

test.each([
  ['4 $5k grants', ['4', '$5k']],
  ['5$ 7€', ['5$', '7€']],
  ['from $5,200 to 12 engineers', ['from $5,200', '12 engineers']],
  ['$5,200¹', ['$5,200']],
])('%s holds %j', (text, quotes) => {
  expect(findQuantities(text, { now }).map(({ quote }) => quote)).toEqual(quotes);
});

test.each(['48 an hour', '5.2k a month', 'fifty-two hundred a month'])(
  '%s is a rate although no currency is named',
  (text) => {
    expect(findQuantities(text, { now })).toMatchObject([
      { kind: 'number', quote: text, per: expect.any(String) },
    ]);
  },
);

test.each([
  ['two to three thousand dollars', 2000, 3000],
  ['between five and six thousand dollars', 5000, 6000],
  ['two or three million euros', 2e6, 3e6],
  ['2-3 thousand euros', 2000, 3000],
  ['three hundred to two thousand dollars', 300, 2000],
  ['five hundred to six hundred dollars', 500, 600],
])('"%s" is a range of money', (text, low, high) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'money', quote: text, low, high }]);
});
