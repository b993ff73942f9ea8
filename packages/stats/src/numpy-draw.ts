import type { DrawIndex } from './bootstrap-options.ts';
import { mersenneTwister } from './mersenne-twister.ts';
import { requireBetween, requireCount } from './require-between.ts';

/**
 * The draws of numpy's `RandomState(seed).randint(0, bound)`, which are those of `np.random.choice` after
 * `np.random.seed(seed)`, to repeat a published figure.
 *
 * @example
 * ```ts
 * const draw = numpyDraw(42);
 * [draw(57), draw(57), draw(57)] // => [38, 51, 28]
 * numpyDraw(-1) // throws RangeError
 * ```
 */
export function numpyDraw(seed: number): DrawIndex {
  requireCount(seed, "The seed of numpy's RandomState", 0);
  requireBetween(seed, "The seed of numpy's RandomState", [0, 0xffffffff]);
  const next = mersenneTwister({ word: seed });
  return (bound) => {
    // Masked rejection: the low bits that can hold the last index, drawn again while they pass it.
    const last = bound - 1;
    if (last === 0) return 0;
    const mask = 0xffffffff >>> Math.clz32(last);
    let index = (next() & mask) >>> 0;
    while (index > last) index = (next() & mask) >>> 0;
    return index;
  };
}
