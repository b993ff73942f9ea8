export { applySuggestions } from './apply-suggestions.ts';
export type { ClaimRow } from './claim-table.ts';
export { claimTable } from './claim-table.ts';
export type { CompiledPolicy, CompilePolicyOptions } from './compile-policy.ts';
export { compilePolicy } from './compile-policy.ts';
export { examplePolicy, exampleTask } from './example-policy.ts';
export type { Explanation } from './explain-finding.ts';
export { explainFinding } from './explain-finding.ts';
export type { FindingExplanation, VerdictExplanation } from './explain-verdict.ts';
export { explainVerdict } from './explain-verdict.ts';
export { feedback } from './feedback.ts';
export type { PluginHit, RulePlugin, RulePlugins } from './plugin-rule.ts';
export { PolicyError } from './policy-error.ts';
export { printable } from './printable.ts';
export type { Reading } from './reading.ts';
export { renderExplanation } from './render-explanation.ts';
export { score } from './score.ts';
export { type Standing, standingOf } from './standing-of.ts';
export type { SuggestedMessage } from './suggest-message.ts';
export { suggestMessage } from './suggest-message.ts';
export { findUnfilled } from './template-tokens.ts';
export type {
  ClaimAnswer,
  ClaimQuestion,
  ClaimVerifier,
  VerifiedVerdict,
} from './verify-claims.ts';
export { verifyClaims } from './verify-claims.ts';
