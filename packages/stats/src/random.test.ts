import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';

function repeat<Value>(times: number, draw: () => Value): Value[] {
  return Array.from({ length: times }, draw);
}

describe('known answers, computed by an independent Python program', () => {
  test('seed 7: twelve digits, then two floats', () => {
    const random = createRandom(7);
    expect(repeat(12, () => random.integer(10))).toEqual([1, 7, 8, 2, 0, 4, 5, 3, 5, 2, 8, 3]);
    expect(repeat(2, random.float)).toEqual([0.1942177722209517, 0.9234666971935522]);
  });

  test('the millionth word of seed 1', () => {
    const random = createRandom(1);
    for (let draw = 1; draw < 1_000_000; draw++) random.uint32();
    expect(random.uint32()).toBe(4_082_795_858);
  });

  test('a fork is the stream named by seed and label, whatever was drawn before', () => {
    const random = createRandom(42);
    random.uint32();
    expect(repeat(3, random.fork('x').uint32)).toEqual([3985679123, 243662279, 3849781244]);
  });
});

test('shuffle copies and choice picks a member', () => {
  const random = createRandom('cards');
  const cards = Object.freeze(['a', 'b', 'c']);
  expect([...random.shuffle(cards)].sort()).toEqual(cards);
  expect(cards).toContain(random.choice(cards));
});

test('integers of a bound near 2^32 stay unbiased: a third of the words are redrawn', () => {
  const random = createRandom(3);
  const bound = 3 * 2 ** 30;
  const low = repeat(20_000, () => random.integer(bound)).filter((draw) => draw < 2 ** 30).length;
  // Taking the remainder without redrawing would put half the draws in the lowest third.
  expect(low / 20_000).toBeCloseTo(1 / 3, 1);
});

test('ten faces come up evenly: chi-square of 100,000 draws stays below the 99.9 % point', () => {
  const random = createRandom('die');
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) {
    const face = random.integer(10);
    counts[face] = (counts[face] ?? 0) + 1;
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(27.88);
});

test.each([
  { name: 'bound 0', misuse: () => createRandom(1).integer(0), error: RangeError },
  { name: 'bound 1.5', misuse: () => createRandom(1).integer(1.5), error: RangeError },
  { name: 'bound above 2^32', misuse: () => createRandom(1).integer(2 ** 33), error: RangeError },
  { name: 'a choice from nothing', misuse: () => createRandom(1).choice([]), error: RangeError },
  {
    name: 'shuffling a number',
    misuse: () => createRandom(1).shuffle(3 as unknown as []),
    error: TypeError,
  },
])('$name is refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
