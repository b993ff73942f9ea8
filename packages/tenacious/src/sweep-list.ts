import type { Sweep } from './sweep.ts';
import { capacitySweep } from './sweep-capacity.ts';
import { priceSweep } from './sweep-price.ts';
import { signalsSweep } from './sweep-signals.ts';
import { warmthSweep } from './sweep-warmth.ts';

/**
 * Four parameter spaces of outreach as data, each with what makes situations of its cells: capacity that is asked for,
 * signals, price and contract, and how warm a thread is.
 *
 * @example
 * ```ts
 * tenaciousSweeps.map(({ space }) => space.id) // => ['capacity', 'signals', 'price', 'warmth']
 * const [capacity] = tenaciousSweeps;
 * const random = { choice: ([first]) => first, integer: () => 0 };
 * capacity.build({ stack: 'COBOL' }, { random }).issues[0].message // => 'stack is "COBOL": space capacity has no such value'
 * ```
 */
export const tenaciousSweeps: readonly Sweep[] = [
  capacitySweep,
  signalsSweep,
  priceSweep,
  warmthSweep,
];
