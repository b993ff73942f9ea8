import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

const settings = { seed: 20260504, numRuns: 300 };
const now = '2026-05-04';

const pieces = fc.constantFrom(
  'three data engineers',
  'a couple of roles',
  'half an hour',
  '½',
  '1½',
  '5,200¹',
  '$14M',
  '$4–6k',
  '€1.200,50',
  '$X,XXX/month',
  'from 3 to 8',
  'up from one sixty days ago',
  'in 60 days',
  '7–14 days',
  '11 February',
  '11/02/2026',
  'on Tuesday',
  'Q3',
  'FY27',
  '3:30 pm',
  '3ish',
  '24/7',
  'v2.3',
  'ISO 27001',
  '+44 20 7946 0958',
  '13 per cent',
  'a third of',
  'one-page',
  'the one',
  '１２',
  '\u0661\u0662',
  '𝟏𝟐',
  '⑫',
  '\u200b',
  '\u00a0',
  '—',
  '**',
  '&#49;',
  '\ud83d',
  '\n\n',
  ' ',
  ', ',
  '-',
  '.',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/:$€% \u00a0kmMx()+~'), maxLength: 40 }),
);

test('spans slice to their quotes, in order and without overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const { span, quote } of findQuantities(text, { now })) {
        expect(text.slice(span.start, span.end)).toBe(quote);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
    }),
    settings,
  );
});

test('every digit belongs to a quantity', () => {
  const measured = fc.string({
    unit: fc.constantFrom(...'0123456789.,-/:$€% \nkmMx()+~#aQth'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(measured, (text) => {
      const rest = [...text];
      for (const { span } of findQuantities(text, { now })) rest.fill(' ', span.start, span.end);
      expect(rest.join('')).not.toMatch(/[0-9]/);
    }),
    settings,
  );
});

test('the same text gives the same quantities', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findQuantities(text, { now })).toEqual(findQuantities(text, { now }));
    }),
    { ...settings, numRuns: 100 },
  );
});

test('characters that nobody sees change no value', () => {
  const joined = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(joined, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
      expect(findQuantities(sprinkled(text, places), { now }).map(withoutPlace)).toEqual(
        findQuantities(text, { now }).map(withoutPlace),
      );
    }),
    settings,
  );
});

test('ranges are ordered, intervals too', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const quantity of findQuantities(text, { now })) {
        if ('low' in quantity) expect(quantity.low).toBeLessThanOrEqual(quantity.high);
        if (quantity.kind === 'date') expect(quantity.from <= quantity.to).toBe(true);
      }
    }),
    settings,
  );
});

const cents = fc.integer({ min: 1, max: 99_999_999 });

test('money is read back from the ways it is written', () => {
  fc.assert(
    fc.property(cents, (value) => {
      const amount = value / 100;
      const written = amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
      const continental = amount.toLocaleString('de-DE', { minimumFractionDigits: 2 });
      expectMoney(
        [`$${written}`, `US$ ${written}`, `${written} USD`, `${written} dollars`],
        amount,
        'USD',
      );
      expectMoney([`${continental} €`, `EUR ${continental}`, `€${amount}`], amount, 'EUR');
    }),
    { ...settings, numRuns: 100 },
  );
});

function expectMoney(texts: readonly string[], amount: number, currency: string): void {
  for (const text of texts) {
    expect(findQuantities(`It is ${text}, then.`, { now })).toMatchObject([
      { kind: 'money', quote: text, low: amount, high: amount, currency },
    ]);
  }
}

test('thousands and millions are read back with their scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
      const millions = tenths / 10;
      for (const text of [`$${millions}M`, `$${millions} million`, `${millions} million dollars`]) {
        const [money] = findQuantities(text, { now });
        expect(money).toMatchObject({ kind: 'money', quote: text, low: tenths * 1e5 });
      }
    }),
    { ...settings, numRuns: 100 },
  );
});

test('dates are read back from the ways they are written', () => {
  const days = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2060-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      for (const text of writtenDates(date, iso)) {
        expect(findQuantities(`It closed on ${text}.`, { now })).toMatchObject([
          { kind: 'date', quote: text, from: iso, to: iso, precision: 'day' },
        ]);
      }
    }),
    { ...settings, numRuns: 100 },
  );
});

function writtenDates(date: Date, iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  const short = name.slice(0, 3);
  const plain = Number(day);
  return [
    iso,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `${plain} ${name} ${year}`,
    `${name} ${plain}, ${year}`,
    `${short} ${plain}, ${year}`,
    `the ${plain}th of ${name} ${year}`.slice(4),
  ];
}

test('durations and counts are read back', () => {
  const units = fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year');
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 300 }), units, (value, unit) => {
      for (const text of [`${value} ${unit}s`, `${value}-${unit}`]) {
        const [duration] = findQuantities(`a ${text} plan`, { now });
        expect(duration).toMatchObject({ kind: 'duration', quote: text, low: value, unit });
      }
      expect(findQuantities(`We have ${value} Go engineers.`, { now })).toMatchObject([
        { kind: 'count', low: value, high: value, noun: 'Go engineers' },
      ]);
    }),
    { ...settings, numRuns: 100 },
  );
});

/** Zero-width space, joiner and soft hyphen, never inside a surrogate pair or a line of its own. */
function sprinkled(text: string, places: readonly number[]): string {
  const characters = [...text];
  for (const [turn, place] of places.entries()) {
    characters.splice(
      place % (characters.length + 1),
      0,
      ['\u200b', '\u200d', '\u00ad'][turn % 3] ?? '',
    );
  }
  return characters.join('');
}

function withoutPlace(quantity: Quantity): object {
  return { ...quantity, span: null, quote: null, nounSpan: null };
}
