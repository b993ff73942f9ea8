import { requireCount } from './require-between.ts';
import { requireList } from './require-sample.ts';
import { nextSfc32, seedSfc32 } from './sfc32.ts';

/** A stream of random draws that is the same on every platform for the same seed. */
export interface Random {
  readonly algorithm: 'sfc32';
  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number;
  /** A number in [0, 1) with all 53 bits random; takes two 32-bit words. */
  float(): number;
  /** A whole number from 0 to bound - 1, each equally likely (draws that would bias are redrawn). */
  integer(bound: number): number;
  /** A shuffled copy (Fisher-Yates from the end). */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** One of the items, each equally likely. */
  choice<Item>(items: readonly Item[]): Item;
  /** A stream of its own, named by this seed and the label, whatever was drawn before. */
  fork(label: string): Random;
}

const WORDS = 0x100000000;

/**
 * A seeded sfc32 generator: the same seed gives the same draws in every JavaScript engine.
 *
 * @example
 * ```ts
 * const random = createRandom(7);
 * random.uint32() // => 769486781
 * random.integer(6) // => 5
 * random.shuffle(['a', 'b', 'c', 'd']) // => ['b', 'd', 'a', 'c']
 * createRandom('held-out split').float() // => 0.0825010249945588
 * ```
 */
export function createRandom(seed: number | string): Random {
  const state = seedSfc32(seed);
  const uint32 = () => nextSfc32(state) >>> 0;
  const integer = (bound: number) => drawInteger(uint32, bound);
  return {
    algorithm: 'sfc32',
    uint32,
    float: () => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000,
    integer,
    shuffle: (items) => shuffled(items, integer),
    choice: (items) => chosen(items, integer),
    fork: (label) => createRandom(`${typeof seed} ${seed} / ${label}`),
  };
}

function drawInteger(uint32: () => number, bound: number): number {
  requireCount(bound, 'The bound of a random integer', 1);
  if (bound > WORDS) {
    throw new RangeError(`The bound of a random integer is ${bound}; a 32-bit draw ends at 2^32.`);
  }
  const limit = WORDS - (WORDS % bound);
  let word = uint32();
  while (word >= limit) word = uint32();
  return word % bound;
}

function shuffled<Item>(items: readonly Item[], integer: (bound: number) => number): Item[] {
  requireList(items, 'The list to shuffle');
  const copy = items.slice();
  for (let last = copy.length - 1; last > 0; last--) {
    const other = integer(last + 1);
    const kept = copy[last] as Item;
    copy[last] = copy[other] as Item;
    copy[other] = kept;
  }
  return copy;
}

function chosen<Item>(items: readonly Item[], integer: (bound: number) => number): Item {
  requireList(items, 'The list to choose from');
  if (items.length === 0) {
    throw new RangeError('The list to choose from is empty; there is nothing to return.');
  }
  return items[integer(items.length)] as Item;
}
