// A door of its own: whoever only scores needs neither the parameter spaces nor what is made of them.
export type { ExpectationOptions } from './tenacious-expectation.ts';
export { tenaciousExpectation } from './tenacious-expectation.ts';
