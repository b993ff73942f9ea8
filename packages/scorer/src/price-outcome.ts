import type { Claim } from '@tenacious-bench/schema';
import type { Quantity } from '@tenacious-bench/text';
import type { PriceBand } from './price-band.ts';
import type { PriceLanguage } from './price-language.ts';
import type { Reading } from './reading.ts';

/** What became of a price: the part of a claim that depends on the published prices. */
export type PriceOutcome = Pick<Claim, 'topic' | 'status' | 'because'> & { readonly fact?: string };

/** What a price is judged with. */
export type PriceSituation = {
  readonly reading: Omit<Reading, 'claims'>;
  readonly language: PriceLanguage;
  readonly bands: readonly PriceBand[];
  /** What the recipient has named. */
  readonly told: readonly Quantity[];
  /** Where the first amount of money ends. */
  readonly firstAmountEnd: number;
};
