import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentId } from './content-id.ts';

const run = { seed: 20260504, numRuns: 300 };

test('contentId is the same exactly for equal values', () => {
  // Values of few shapes, so that equal ones are common.
  const small = fc.jsonValue({ maxDepth: 1, stringUnit: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(small, small, (left, right) => {
      const areEqual = isDeepStrictEqual(plain(left), plain(right));
      expect(contentId('x', left) === contentId('x', right)).toBe(areEqual);
    }),
    run,
  );
});

// Without the sign of zero, which JSON does not keep.
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
