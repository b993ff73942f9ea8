import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import { parseNumberWords } from './number-words.ts';

const settings = { seed: 20260504, numRuns: 500 };
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

test('every figure up to a billion is read back from its words', () => {
  const figures = fc.oneof(fc.nat(999), fc.nat(999_999), fc.nat(999_999_999));
  fc.assert(
    fc.property(figures, fc.boolean(), (value, isBritish) => {
      const words = spelled(value, isBritish);
      expect(parseNumberWords(words)).toBe(value);
      if (value < 2) return;
      expect(findQuantities(`We have ${words} engineers.`, { now: '2026-05-04' })).toMatchObject([
        { kind: 'count', quote: `${words} engineers`, low: value, high: value },
      ]);
    }),
    settings,
  );
});

function spelled(value: number, isBritish: boolean): string {
  const parts = [
    [Math.floor(value / 1e6), ' million'],
    [Math.floor(value / 1000) % 1000, ' thousand'],
    [value % 1000, ''],
  ] as const;
  const words = parts
    .filter(([part]) => part > 0)
    .map(([part, scale]) => `${belowThousand(part, isBritish)}${scale}`);
  const isSmallEnd = isBritish && value > 1000 && value % 1000 > 0 && value % 1000 < 100;
  const last = words.pop() ?? 'zero';
  return [...words, isSmallEnd ? `and ${last}` : last].join(' ');
}

function belowThousand(value: number, isBritish: boolean): string {
  if (value < 100) return belowHundred(value);
  const rest = value % 100;
  const hundreds = `${units[Math.floor(value / 100)]} hundred`;
  return rest === 0 ? hundreds : `${hundreds}${isBritish ? ' and ' : ' '}${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return units[value] ?? '';
  const rest = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? '';
  return rest === 0 ? ten : `${ten}-${units[rest]}`;
}
