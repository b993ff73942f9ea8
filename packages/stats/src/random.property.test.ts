import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const seeds = fc.oneof(fc.maxSafeInteger(), fc.string());
const run = { seed: 20_261_101, numRuns: 200 };

test('the same seed gives the same draws', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 - 1 }), (seed, bound) => {
      const [first, second] = [createRandom(seed), createRandom(seed)];
      expect(first.uint32()).toBe(second.uint32());
      expect(first.integer(bound)).toBe(second.integer(bound));
      expect(first.float()).toBe(second.float());
    }),
    run,
  );
});

test('different seeds give different streams', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(seeds, { minLength: 2, maxLength: 2 }),
      ([first = 0, second = 1]) => {
        const words = (seed: number | string) => {
          const random = createRandom(seed);
          return [random.uint32(), random.uint32(), random.uint32()];
        };
        expect(words(first)).not.toEqual(words(second));
      },
    ),
    run,
  );
});

test('draws stay in range and shuffles keep every item', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.integer()),
      (seed, bound, items) => {
        const random = createRandom(seed);
        const draw = random.integer(bound);
        expect(draw >= 0 && draw < bound && Number.isInteger(draw)).toBe(true);
        const float = random.float();
        expect(float >= 0 && float < 1).toBe(true);
        const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(random.shuffle(items))).toEqual(sorted(items));
      },
    ),
    run,
  );
});
