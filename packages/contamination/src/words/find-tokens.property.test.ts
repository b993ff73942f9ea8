import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { findTokens } from './find-tokens.ts';

const settings = { seed: 20261123, numRuns: 2000 };

test('tokens are in order and cover something', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of findTokens(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = start;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    settings,
  );
});

test('ASCII has the same words when something that is not ASCII follows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
      const alone = findTokens(text);
      expect(findTokens(`${text} …`)).toEqual(alone);
    }),
    settings,
  );
});
