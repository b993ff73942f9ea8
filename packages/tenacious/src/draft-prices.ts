import type { BriefPrice } from './brief.ts';

/** The public bands of the drafts. */
export const draftPrices: readonly BriefPrice[] = [
  { name: 'junior monthly floor', amountUsd: 3300, unit: 'engineer-month' },
  { name: 'senior monthly floor', amountUsd: 5700, unit: 'engineer-month' },
  { name: 'starter-project floor', amountUsd: 11500, unit: 'project' },
  { name: 'blended hourly', amountUsd: 46, unit: 'hour' },
];
