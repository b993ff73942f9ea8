import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexSpans } from './index-spans.ts';

const span = fc
  .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('an index of spans answers what a walk over all of them does', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
      const index = indexSpans(spans);
      const holds = spans.some(({ start, end }) => start <= asked.start && asked.end <= end);
      const overlaps = spans.some(({ start, end }) => start < asked.end && asked.start < end);
      const lieIn = spans.some(({ start, end }) => asked.start <= start && end <= asked.end);
      expect(index.lieIn(asked)).toBe(lieIn);
      expect(index.hold(asked)).toBe(holds);
      expect(index.overlap(asked)).toBe(overlaps);
    }),
    { seed: 11, numRuns: 500 },
  );
});
