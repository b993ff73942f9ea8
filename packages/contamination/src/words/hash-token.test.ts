import { expect, test } from 'vitest';
import { createTokenReader } from './create-token-reader.ts';
import { hashToken } from './hash-token.ts';

// Computed by another program: what lies on disk or runs elsewhere depends on them.
test.each([
  ['', 3919821503],
  ['a', 950222439],
  ['four', 639446651],
  ['bench', 3418742978],
  ['мир', 976957347],
])('%s', (word, hash) => {
  expect(hashToken(word)).toBe(hash);
});

test.each([
  ['numbers in a row', (index: number) => String(1_000_000 + index)],
  ['numbers of ten digits', (index: number) => String(5_000_000_000 + index)],
  ['words with one ending', (index: number) => `${index.toString(36)}ings`],
  ['words with one beginning', (index: number) => `inter${index.toString(36)}`],
])('%s collide about as often as chance has it', (_, wordOf) => {
  const count = 200_000;
  const reader = createTokenReader();
  const words = Array.from({ length: count }, (_, index) => wordOf(index));
  const different = new Set(reader.read(words.join(' '))).size;
  // Five collisions are expected among so many.
  expect(count - different).toBeLessThan(20);
});
