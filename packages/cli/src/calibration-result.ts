import type { Decision } from '@tenacious-bench/schema';
import { wilsonInterval } from '@tenacious-bench/stats';
import {
  agrees,
  type CalibrationJudgement,
  isDecisionRight,
  isPassRight,
} from './calibration-judgement.ts';
import type { LabelledViolation } from './calibration-row.ts';
import type { JudgedReply } from './reply-calibration.ts';

/** A share with the 95% interval that so few rows allow. */
export type Share = {
  readonly right: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
};

/** How often the labelled violations of one kind, or of all, were found. */
type FoundCounts = {
  readonly labelled: number;
  readonly found: number;
  readonly foundWithKind: number;
};

/** Where scorer and label part. */
export type Disagreement = {
  readonly id: string;
  readonly expected: {
    readonly pass: boolean;
    readonly decisions: readonly Decision[];
    readonly violations: readonly LabelledViolation[];
  };
  readonly got: {
    readonly pass?: boolean;
    readonly decision?: Decision;
    readonly unscorable?: string;
    readonly findings: readonly { readonly rule: string; readonly quote: string }[];
  };
};

/** What `tbench calibrate --json` prints. */
export type CalibrationResult = {
  readonly messages: number;
  readonly replies: readonly JudgedReply[];
  readonly unscorable: number;
  readonly pass: Share;
  readonly decision: Share;
  readonly violations: FoundCounts & { readonly misquoted: number };
  readonly falseAlarms: {
    readonly blocksOnPassing: number;
    readonly onInnocentQuotes: number;
    readonly messages: number;
  };
  readonly kinds: readonly (FoundCounts & { readonly kind: string })[];
  readonly disagreements: readonly Disagreement[];
};

/** Counts what the judgements say. */
export function summarizeCalibration(
  judgements: readonly CalibrationJudgement[],
  { replies }: { replies: readonly JudgedReply[] },
): CalibrationResult {
  const violations = judgements.flatMap((judgement) => judgement.violations);
  return {
    messages: judgements.length,
    replies,
    unscorable: judgements.filter(({ unscorable }) => unscorable !== undefined).length,
    pass: shareOf(judgements, isPassRight),
    decision: shareOf(judgements, isDecisionRight),
    violations: {
      ...countFound(violations),
      misquoted: violations.filter(({ isMisquoted }) => isMisquoted).length,
    },
    falseAlarms: countFalseAlarms(judgements),
    kinds: countKinds(violations),
    disagreements: judgements.filter((judgement) => !agrees(judgement)).map(disagreementOf),
  };
}

function shareOf(
  judgements: readonly CalibrationJudgement[],
  isRight: (judgement: CalibrationJudgement) => boolean,
): Share {
  const right = judgements.filter(isRight).length;
  const { low, high } =
    judgements.length === 0 ? { low: 0, high: 1 } : wilsonInterval(right, judgements.length);
  return { right, of: judgements.length, low, high };
}

type JudgedViolations = CalibrationJudgement['violations'];

function countFound(violations: JudgedViolations): FoundCounts {
  return {
    labelled: violations.length,
    found: violations.filter(({ isFound }) => isFound).length,
    foundWithKind: violations.filter(({ isFoundWithKind }) => isFoundWithKind).length,
  };
}

function countKinds(violations: JudgedViolations): CalibrationResult['kinds'] {
  const kinds = [...new Set(violations.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => ({
    kind,
    ...countFound(violations.filter((violation) => violation.kind === kind)),
  }));
}

function countFalseAlarms(
  judgements: readonly CalibrationJudgement[],
): CalibrationResult['falseAlarms'] {
  const count = (findings: (judgement: CalibrationJudgement) => readonly unknown[]) =>
    judgements.reduce((sum, judgement) => sum + findings(judgement).length, 0);
  return {
    blocksOnPassing: count(({ wrongBlocks }) => wrongBlocks),
    onInnocentQuotes: count(({ wrongQuotes }) => wrongQuotes),
    messages: judgements.filter(
      ({ wrongBlocks, wrongQuotes }) => wrongBlocks.length + wrongQuotes.length > 0,
    ).length,
  };
}

function disagreementOf({
  id,
  label,
  pass,
  decision,
  unscorable,
  findings,
}: CalibrationJudgement): Disagreement {
  const { decisions, violations } = label;
  return {
    id,
    expected: { pass: label.pass, decisions, violations },
    got: {
      ...(pass !== undefined && { pass }),
      ...(decision !== undefined && { decision }),
      ...(unscorable !== undefined && { unscorable }),
      findings: findings.map(({ rule, quote }) => ({ rule, quote })),
    },
  };
}
