import { createRandom } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { bandShape, candidateChance } from './band-shape.ts';
import { minHashSignature } from './min-hash-signature.ts';

test.each([
  { shared: 0, own: 40 },
  { shared: 2, own: 1 },
  { shared: 30, own: 30 },
  { shared: 90, own: 5 },
  { shared: 300, own: 100 },
])(
  'signatures agree as often as $shared of $shared + 2 × $own words are shared',
  ({ shared, own }) => {
    const random = createRandom('agreement');
    const size = 4_096;
    const wordsOf = (count: number) => Array.from({ length: count }, () => `w${random.uint32()}`);
    const common = wordsOf(shared);
    const [one, other] = [0, 1].map(() =>
      minHashSignature([...common, ...wordsOf(own)].join(' '), { n: 1, permutations: size }),
    );
    const agreeing = one?.filter((value, place) => value === other?.[place]).length ?? 0;
    const expected = shared / (shared + 2 * own);
    // Four standard errors of independent places.
    const margin = 4 * Math.sqrt((expected * (1 - expected)) / size);
    expect(Math.abs(agreeing / size - expected)).toBeLessThanOrEqual(margin);
  },
);

test('a signature depends on the words and the seed alone', () => {
  const signature = minHashSignature('Two seats, filled.');
  expect(minHashSignature('two SEATS filled')).toEqual(signature);
  expect(minHashSignature('Two seats, filled.', { seed: 2 })).not.toEqual(signature);
  expect(minHashSignature('two seats unfilled')).not.toEqual(signature);
});

test.each([
  { threshold: 0.5, permutations: 128, bands: 32, rows: 4 },
  { threshold: 0.8, permutations: 128, bands: 21, rows: 5 },
  { threshold: 0.9, permutations: 128, bands: 21, rows: 6 },
  { threshold: 1, permutations: 64, bands: 1, rows: 64 },
])('a threshold of $threshold is cut in $bands bands', ({ threshold, permutations, ...shape }) => {
  const { bands, rows, expectedRecall } = bandShape({
    threshold,
    permutations,
    idleCandidates: 0.2,
  });
  expect({ bands, rows }).toEqual(shape);
  expect(expectedRecall).toBe(candidateChance(threshold, shape));
  expect(candidateChance(threshold / 2, shape)).toBeLessThanOrEqual(0.2);
});
