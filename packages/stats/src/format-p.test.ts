import { expect, test } from 'vitest';
import { formatP } from './format-p.ts';

test.each([
  { p: 0.000274658, written: 'p = 0.000275' },
  { p: 0.0057, written: 'p = 0.00570' },
  { p: 0.057373, written: 'p = 0.0574' },
  { p: 0.2, written: 'p = 0.200' },
  { p: 0.0001, written: 'p = 0.000100' },
  { p: 0.00009999, written: 'p < 0.0001' },
  { p: 2e-11, written: 'p < 0.0001' },
  { p: 0, written: 'p < 0.0001' },
  { p: 0.9994, written: 'p = 0.999' },
  { p: 0.9997, written: 'p > 0.999' },
  { p: 1, written: 'p = 1.00' },
])('$p is written $written', ({ p, written }) => {
  expect(formatP(p)).toBe(written);
});

test.each([
  { p: 2.18e-11, options: { floor: 1e-12 }, written: 'p = 0.0000000000218' },
  { p: 0.0001, options: { floor: 1 / 10_001 }, written: 'p = 0.000100' },
  { p: 0.00005, options: { floor: 1 / 10_001 }, written: 'p < 0.000100' },
  { p: 0.0002, options: { floor: 0.001 }, written: 'p < 0.001' },
  { p: 0.123456, options: { digits: 2 }, written: 'p = 0.12' },
])('$p with $options is written $written', ({ p, options, written }) => {
  expect(formatP(p, options)).toBe(written);
});

test.each([
  { name: 'a p of NaN', misuse: () => formatP(Number.NaN) },
  { name: 'a p of 1.01', misuse: () => formatP(1.01) },
  { name: 'a floor of 0', misuse: () => formatP(0.5, { floor: 0 }) },
  { name: 'no digits', misuse: () => formatP(0.5, { digits: 0 }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
