// A door of its own: whoever only scores needs neither the parameter spaces nor what is made of them.
export type { Draw, Sweep, SweepCell, SweepSituation, SweepSpace } from './sweep.ts';
export { tenaciousSweeps } from './sweep-list.ts';
export type { ExpectationOptions } from './tenacious-expectation.ts';
export { tenaciousExpectation } from './tenacious-expectation.ts';
