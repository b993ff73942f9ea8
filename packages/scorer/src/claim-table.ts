import type { Claim, Verdict } from '@tenacious-bench/schema';
import { printable } from './printable.ts';

/** One claim of a message, the fact that decides it and how it fared. */
export type ClaimRow = Pick<
  Claim,
  'kind' | 'topic' | 'modality' | 'polarity' | 'status' | 'fact' | 'span'
> & {
  /** The words of the message, with nothing a terminal would obey. */
  readonly claim: string;
  /** What the fact says and what the claim says. */
  readonly because: string;
};

/**
 * The claims of a judged message as rows: claim, fact, status, and why. An unscorable message has none.
 *
 * @example
 * ```ts
 * const message = { channel: 'email', body: 'You raised $15M.' };
 * const [row] = claimTable(score(compilePolicy(examplePolicy), exampleTask, message));
 * row.claim // => '$15M'
 * row.fact // => 'funding'
 * row.status // => 'contradicted'
 * ```
 */
export function claimTable(verdict: Verdict): ClaimRow[] {
  if (verdict.status === 'unscorable') return [];
  return verdict.claims.toSorted(byPlace).map(rowOf);
}

function rowOf({ quote, because, ...claim }: Claim): ClaimRow {
  const { kind, topic, modality, polarity, status, fact, span } = claim;
  return {
    claim: printable(quote),
    kind,
    ...(topic !== undefined && { topic }),
    modality,
    polarity,
    status,
    ...(fact !== undefined && { fact }),
    because: printable(because),
    span,
  };
}

function byPlace(a: Claim, b: Claim): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
