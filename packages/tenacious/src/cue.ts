import type { Rule } from '@tenacious-bench/schema';

/** A sign that is too weak alone, and what it weighs. */
export type Cue = NonNullable<Extract<Rule, { kind: 'wording' }>['cues']>[number];
