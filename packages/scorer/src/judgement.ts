import type { Claim, Span } from '@tenacious-bench/schema';

/** What a judge finds out about a quantity: what it claims and whether the facts bear it out. */
export type Judgement = Pick<
  Claim,
  'kind' | 'topic' | 'subject' | 'status' | 'fact' | 'because'
> & {
  /** Where it stands, if that is more than the quantity itself. */
  readonly span?: Span;
};
