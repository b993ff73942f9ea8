import type { Rule } from '@tenacious-bench/schema';
import { discountRules } from './discount-rules.ts';
import { priceFigureRules } from './price-figure-rules.ts';
import { totalRules } from './total-rules.ts';

/** Rules about money: only the public floors may be quoted, and nothing may be made of them. */
export const priceRules: readonly Rule[] = [...priceFigureRules, ...discountRules, ...totalRules];
