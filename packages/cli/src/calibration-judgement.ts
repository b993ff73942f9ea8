import {
  type Decision,
  type Finding,
  messageText,
  type Span,
  type Verdict,
} from '@tenacious-bench/schema';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';
import { violationKinds } from '@tenacious-bench/tenacious';
import type { CalibrationLabel, CalibrationRow, LabelledViolation } from './calibration-row.ts';

/** What the scorer said about one labelled message, held against its label. */
export type CalibrationJudgement = {
  readonly id: string;
  readonly label: CalibrationLabel;
  /** Absent where the message could not be scored; then nothing about it is right. */
  readonly pass?: boolean;
  readonly decision?: Decision;
  readonly unscorable?: string;
  readonly findings: readonly Finding[];
  readonly violations: readonly JudgedViolation[];
  /** Findings that stop a message which must pass. */
  readonly wrongBlocks: readonly Finding[];
  /** Findings on words that must not be flagged. */
  readonly wrongQuotes: readonly Finding[];
};

type JudgedViolation = LabelledViolation & {
  readonly isFound: boolean;
  readonly isFoundWithKind: boolean;
  /** The label quotes words that the message does not contain, so no finding can stand on them. */
  readonly isMisquoted: boolean;
};

/** Scores a labelled message and compares the verdict with the label. */
export function judgeCalibrationRow(
  policy: CompiledPolicy,
  { id, task, message, label }: Extract<CalibrationRow, { kind: 'message' }>,
): CalibrationJudgement {
  const verdict = score(policy, task, message);
  const text = messageText(message);
  const findings = countedFindings(verdict);
  return {
    id,
    label,
    ...(verdict.status === 'scored'
      ? { pass: verdict.pass, decision: verdict.decision }
      : { unscorable: verdict.reason.message }),
    findings,
    violations: label.violations.map((violation) => judgeViolation(violation, findings, text)),
    wrongBlocks: label.pass ? findings.filter(({ severity }) => severity === 'block') : [],
    wrongQuotes: findings.filter((finding) => isWrongQuote(finding, label, text)),
  };
}

// Advice never fails a message, so it neither finds a violation nor raises an alarm.
function countedFindings(verdict: Verdict): Finding[] {
  if (verdict.status === 'unscorable') return [];
  return verdict.findings.filter(({ severity }) => severity !== 'advice');
}

function judgeViolation(
  violation: LabelledViolation,
  findings: readonly Finding[],
  text: string,
): JudgedViolation {
  return {
    ...violation,
    isFound: findings.some((finding) => standsOn(finding, violation.quote, text)),
    isFoundWithKind: findings.some((finding) => matches(finding, violation, text)),
    isMisquoted: !text.includes(violation.quote),
  };
}

// A finding that stands on innocent words because it found a labelled violation there is no alarm.
function isWrongQuote(
  finding: Finding,
  { violations, innocent }: CalibrationLabel,
  text: string,
): boolean {
  const places = innocent.flatMap((quote) => spansOf(quote, text));
  const isOnInnocentWords = places.some((place) => overlaps(finding.span, place));
  return isOnInnocentWords && !violations.some((violation) => matches(finding, violation, text));
}

function matches(finding: Finding, { kind, quote }: LabelledViolation, text: string): boolean {
  const kinds: readonly string[] = violationKinds[finding.rule] ?? [];
  return kinds.includes(kind) && standsOn(finding, quote, text);
}

/** Whether scorer and label agree on everything: pass, decision, every violation, and no alarm without a cause. */
export function agrees(judgement: CalibrationJudgement): boolean {
  const { violations, wrongBlocks, wrongQuotes } = judgement;
  return (
    isPassRight(judgement) &&
    isDecisionRight(judgement) &&
    violations.every(({ isFoundWithKind }) => isFoundWithKind) &&
    wrongBlocks.length + wrongQuotes.length === 0
  );
}

/** Whether the message passes exactly when it should. */
export function isPassRight({ pass, label }: CalibrationJudgement): boolean {
  return pass === label.pass;
}

/** Whether the decision is one of those that are right. */
export function isDecisionRight({ decision, label }: CalibrationJudgement): boolean {
  return decision !== undefined && label.decisions.includes(decision);
}

function standsOn({ span }: Finding, quote: string, text: string): boolean {
  // An empty span or an empty quote is about the message as a whole.
  if (quote === '' || span.start === span.end) return true;
  return spansOf(quote, text).some((place) => overlaps(span, place));
}

function spansOf(quote: string, text: string): Span[] {
  const spans: Span[] = [];
  if (quote === '') return spans;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1))
    spans.push({ start, end: start + quote.length });
  return spans;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
