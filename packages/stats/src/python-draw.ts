import type { DrawIndex } from './bootstrap-options.ts';
import { mersenneTwister } from './mersenne-twister.ts';
import { requireCount } from './require-between.ts';
import { requireOneOf } from './require-one-of.ts';

/**
 * The draws of Python's `random` module after `random.seed(seed)`, to repeat a published figure. `choice` is
 * the rule of `random.choice`, `randrange` and `randint`; `choices` is the rule of `random.choices`.
 *
 * @example
 * ```ts
 * const draw = pythonDraw(42);
 * [draw(40), draw(40), draw(40)] // => [7, 1, 17]
 * const choices = pythonDraw(42, 'choices');
 * [choices(40), choices(40), choices(40)] // => [25, 1, 11]
 * ```
 */
export function pythonDraw(seed: number, rule: 'choice' | 'choices' = 'choice'): DrawIndex {
  requireCount(seed, "The seed of Python's random module", 0);
  requireOneOf(rule, 'The rule of Python', ['choice', 'choices']);
  const next = mersenneTwister({ words: wordsOf(seed) });
  if (rule === 'choice') return (bound) => below(next, bound);
  return (bound) => Math.floor(float(next) * bound);
}

// As many 32-bit words as the seed needs, and at least one.
function wordsOf(seed: number): number[] {
  const high = Math.floor(seed / 0x100000000);
  return high === 0 ? [seed] : [seed % 0x100000000, high];
}

function below(next: () => number, bound: number): number {
  const bits = 32 - Math.clz32(bound);
  let index = next() >>> (32 - bits);
  while (index >= bound) index = next() >>> (32 - bits);
  return index;
}

function float(next: () => number): number {
  const high = next() >>> 5;
  return (high * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}
