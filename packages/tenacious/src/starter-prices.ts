import type { Fact } from '@tenacious-bench/schema';
import { type Price, priceFact } from './price-fact.ts';

const bands: readonly Price[] = [
  { name: 'junior monthly floor', floor: { amount: 3200, currency: 'USD' }, per: 'month' },
  { name: 'senior monthly floor', floor: { amount: 5600, currency: 'USD' }, per: 'month' },
  { name: 'starter-project floor', floor: { amount: 12_000, currency: 'USD' }, per: 'project' },
  { name: 'blended hourly', floor: { amount: 45, currency: 'USD' }, per: 'hour' },
];

/** The public price bands of the fictional sender, which every starter task knows. */
export function starterPrices(): Fact[] {
  return bands.map((band) => priceFact(band, { observedAt: '2026-04-01' }));
}
