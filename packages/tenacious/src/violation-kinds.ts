/**
 * What a person calls a violation when labelling a message, finer or coarser than a rule of the policy. The names up
 * to `thread_leak` are those of labelled messages; the rest name what the policy page forbids besides.
 */
export const labelledKinds = [
  'ai_maturity_mismatch',
  'banned_phrase',
  'bench_word',
  'condescension',
  'contract_promise',
  'contradicted_signal',
  'discount',
  'fabricated_client',
  'fabricated_price',
  'fabricated_signal',
  'forced_booking',
  'injection_obeyed',
  'internal_leak',
  'invented_total',
  'no_signal_named',
  'overcommit_count',
  'overcommit_stack',
  'overcommit_start',
  'overstated_weak_signal',
  'segment_mismatch',
  'stacked_asks',
  'stale_signal',
  'thread_leak',
  'attachment',
  'broken_promise',
  'call_too_long',
  'channel',
  'emoji',
  'guilt',
  'no_next_step',
  'opt_out_ignored',
  'scarcity',
  'self_promotion',
  'signature_tagline',
  'subject_filler',
  'subject_too_long',
  'template_token',
  'too_long',
  'unsupported_language',
  'urgency',
] as const;
/** One of {@link labelledKinds}. */
export type LabelledKind = (typeof labelledKinds)[number];

/**
 * The kinds of violation that a finding of each rule can stand for, by the id of the rule. A rule covers several kinds
 * where telling them apart needs a reader, and several rules may share one.
 *
 * @example
 * ```ts
 * violationKinds['over-commitment'] // => ['overcommit_count', 'overcommit_stack', 'overcommit_start']
 * ```
 */
export const violationKinds: Readonly<Record<string, readonly LabelledKind[]>> = {
  'contradicted-fact': ['contradicted_signal'],
  'unsupported-fact': ['fabricated_signal', 'fabricated_client'],
  'fabricated-price': ['fabricated_price', 'invented_total'],
  'over-commitment': ['overcommit_count', 'overcommit_stack', 'overcommit_start'],
  'names-a-signal': ['no_signal_named'],
  'banned-phrase': ['banned_phrase'],
  'stock-label': ['banned_phrase'],
  'bench-word': ['bench_word'],
  // "Falling behind" and its like stand on both lists of the policy page.
  condescension: ['condescension', 'banned_phrase'],
  urgency: ['urgency', 'scarcity'],
  discount: ['discount'],
  contract: ['contract_promise'],
  'subject-opening': ['subject_filler'],
  'subject-length': ['subject_too_long'],
  'length-cold': ['too_long'],
  'length-warm': ['too_long'],
  'length-re_engagement': ['too_long'],
  'length-nurture': ['too_long'],
  'empty-body': ['no_next_step'],
  'template-token': ['template_token'],
  'cold-attachment': ['attachment'],
};
