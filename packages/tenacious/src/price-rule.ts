import { priceGroups } from './price-words.ts';

/** What rules about prices have in common: a person takes over. */
export const priceRule = {
  dimension: 'honesty',
  marker: 'honest',
  severity: 'block',
  decision: 'route_to_human',
  clause: 'price',
} as const;

/** The same for prices that are told in words; a clause that refuses or reports is innocent. */
export const wordedPriceRule = {
  ...priceRule,
  kind: 'wording',
  groups: priceGroups,
  unlessWithin: 'clause',
  unlessEchoed: true,
} as const;
