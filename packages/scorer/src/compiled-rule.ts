import type { Rule, Span, Suggestion } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';
import type { WordingEntry } from './wordings.ts';

/** A place where a rule is broken, before it becomes a finding. */
export type Hit = {
  readonly span: Span;
  readonly message: string;
  readonly fact?: string;
  readonly suggestion?: Suggestion;
  /** Only weak signs speak for it: what they weigh together, and the sentence that they stand in. */
  readonly weak?: { readonly weight: number; readonly sentence: Span };
};

/** A rule that is ready to look at messages. */
export type CompiledRule = {
  readonly rule: Rule;
  /** What the message is searched for on behalf of the rule. */
  readonly wordings: readonly WordingEntry[];
  find(reading: Reading): readonly Hit[];
};
