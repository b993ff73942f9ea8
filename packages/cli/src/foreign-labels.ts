import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { type ForeignJudgement, judgeForeign, rulesOf } from './foreign-judgement.ts';
import type { ForeignMessage } from './foreign-row.ts';

/** How our verdicts stand against somebody else's labels. */
export type LabelResult = {
  readonly rows: readonly JudgedLabel[];
  /** Label first: `passFail` passes by the label and fails by ours. */
  readonly counts: Readonly<Record<Cell, number>>;
  readonly variants: readonly (Readonly<Record<Cell, number>> & { readonly variant: string })[];
  readonly rules: readonly RuleCount[];
};
export type Cell = 'passPass' | 'passFail' | 'failFail' | 'failPass' | 'unscorable';

export type JudgedLabel = ForeignJudgement & {
  readonly id: string;
  readonly variant: string;
  readonly cell: Cell;
};

/** How often a rule fails messages of either label, and which of the passing ones. */
type RuleCount = {
  readonly rule: string;
  readonly failing: number;
  readonly passing: number;
  /** Messages with a passing label that no other rule fails. */
  readonly alone: number;
  readonly ids: readonly string[];
};

/** Scores labelled messages and counts where label and verdict part. */
export function compareWithLabels(
  policy: CompiledPolicy,
  messages: readonly ForeignMessage[],
): LabelResult {
  const rows = messages.map(({ id, variant, task, message, isPassing }) => {
    const judgement = judgeForeign(policy, task, message);
    return { id, variant, cell: cellOf(isPassing, judgement.pass), ...judgement };
  });
  const variants = [...new Set(rows.map(({ variant }) => variant))].sort();
  return {
    rows,
    counts: countCells(rows),
    variants: variants.map((variant) => ({
      variant,
      ...countCells(rows.filter((row) => row.variant === variant)),
    })),
    rules: countRules(rows),
  };
}

function cellOf(isPassing: boolean, pass: boolean | undefined): Cell {
  if (pass === undefined) return 'unscorable';
  if (isPassing) return pass ? 'passPass' : 'passFail';
  return pass ? 'failPass' : 'failFail';
}

function countCells(rows: readonly JudgedLabel[]): Record<Cell, number> {
  const count = (cell: Cell) => rows.filter((row) => row.cell === cell).length;
  return {
    passPass: count('passPass'),
    passFail: count('passFail'),
    failFail: count('failFail'),
    failPass: count('failPass'),
    unscorable: count('unscorable'),
  };
}

function countRules(rows: readonly JudgedLabel[]): RuleCount[] {
  const rules = [...new Set(rows.flatMap(rulesOf))].sort();
  const counts = rules.map((rule) => countRule(rule, rows));
  return counts.sort((one, other) => other.passing - one.passing || other.failing - one.failing);
}

function countRule(rule: string, rows: readonly JudgedLabel[]): RuleCount {
  const failed = rows.filter((row) => rulesOf(row).includes(rule));
  const passing = failed.filter(({ cell }) => cell === 'passFail');
  return {
    rule,
    failing: failed.length - passing.length,
    passing: passing.length,
    alone: passing.filter((row) => rulesOf(row).length === 1).length,
    ids: passing.map(({ id }) => id),
  };
}
