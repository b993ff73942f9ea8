import type {
  DimensionGrade,
  Finding,
  Message,
  ScoredVerdict,
  UnscorableVerdict,
  Verdict,
} from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import { type ClaimRow, claimTable } from './claim-table.ts';
import { type Explanation, explainFinding } from './explain-finding.ts';
import { printable } from './printable.ts';

/** A finding with its place in the message and what would mend it. */
export type FindingExplanation = Explanation &
  Pick<Finding, 'severity' | 'decision' | 'dimension' | 'fact'> & {
    /** The words as they are and as they might be; an empty `becomes` takes them out. */
    readonly suggestion?: { readonly was: string; readonly becomes: string };
  };

/** Everything a verdict says as plain data: no markup, and nothing a terminal would obey or hide. */
export type VerdictExplanation =
  | (Pick<UnscorableVerdict, 'status' | 'task' | 'policy'> & {
      readonly reason: UnscorableVerdict['reason'];
    })
  | (Pick<
      ScoredVerdict,
      'status' | 'task' | 'policy' | 'pass' | 'score' | 'decision' | 'grounding'
    > & {
      readonly dimensions: readonly DimensionGrade[];
      readonly markers: readonly DimensionGrade[];
      readonly findings: readonly FindingExplanation[];
      readonly claims: readonly ClaimRow[];
    });

/**
 * Explains a verdict on a message: each finding with the line it stands in, and each claim with the fact that decides it.
 *
 * @example
 * ```ts
 * const message = { channel: 'email', body: 'You raised $15M.' };
 * const verdict = score(compilePolicy(examplePolicy), exampleTask, message);
 * const explained = explainVerdict(verdict, message);
 * explained.findings[0].carets // => '           ^^^^'
 * explained.claims[0].status // => 'contradicted'
 * explainVerdict(verdict, { channel: 'email', body: 'Hi.' }) // throws RangeError
 * ```
 */
export function explainVerdict(
  verdict: Verdict,
  message: Message,
  // What `renderExplanation` leaves beside the number of the line.
  { width = 72 }: { width?: number } = {},
): VerdictExplanation {
  const { task, policy } = verdict;
  const common = { ...(task !== undefined && { task }), policy };
  if (verdict.status === 'unscorable') {
    const { code, message: why } = verdict.reason;
    return { ...common, status: 'unscorable', reason: { code, message: printable(why) } };
  }
  const { status, pass, score, decision, grounding, dimensions, markers } = verdict;
  const text = messageText(message);
  const findings = verdict.findings.map((finding) => explain(finding, text, width));
  const claims = claimTable(verdict);
  const judged = { status, pass, score, decision, grounding, dimensions, markers };
  return { ...common, ...judged, findings, claims };
}

function explain(finding: Finding, text: string, width: number): FindingExplanation {
  const { rule, span, quote, severity, decision, dimension, fact, suggestion } = finding;
  if (text.slice(span.start, span.end) !== quote) {
    throw new RangeError(
      `the words of finding ${rule} are not at ${span.start}..${span.end} of the message: the verdict is on another message`,
    );
  }
  const shown = explainFinding(finding, text, { width });
  return {
    ...shown,
    message: printable(shown.message),
    severity,
    ...(decision !== undefined && { decision }),
    dimension,
    ...(fact !== undefined && { fact }),
    ...(suggestion !== undefined && { suggestion: changeOf(suggestion, text) }),
  };
}

function changeOf({ span, replacement }: NonNullable<Finding['suggestion']>, text: string) {
  return {
    was: printable(text.slice(span.start, span.end)),
    becomes: printable(replacement),
  };
}
