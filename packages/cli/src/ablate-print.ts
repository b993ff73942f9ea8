import {
  type Ablation,
  type CostPareto,
  comparisonSentences,
  type InformationalDelta,
  type PairedDelta,
  type ParetoPair,
} from '@tenacious-bench/evaluation';
import type { Comparison } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { formatP } from '@tenacious-bench/stats';
import { counted } from './counted.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints what a component adds: the verdicts first. */
export function printAblation({ deltaA, deltaB, deltaC }: Ablation, world: World): void {
  const lines = [
    ...deltaLines('A', deltaA),
    ...(deltaB === undefined
      ? ['delta B  no --prompt-only agent was named']
      : deltaLines('B', deltaB)),
    ...informationalLines(deltaC),
  ];
  for (const line of lines) world.print(printable(line));
}

/** A paired difference in one line: estimate, interval, p, and how the pairs went. */
export function evidenceLine(delta: PairedDelta): string {
  const { estimate, interval, wins, losses, ties, pairs } = delta;
  const decimals = Math.abs(estimate) < 0.1 ? 4 : 3;
  const ends = interval.defined
    ? `[${interval.low.toFixed(decimals)}, ${interval.high.toFixed(decimals)}]`
    : '[no interval]';
  const outcome = outcomeText({ wins, losses, ties, pairs });
  return `${signed(estimate, decimals)} ${ends}, ${pText(delta)}, ${outcome}`;
}

type Outcomes = Pick<PairedDelta, 'wins' | 'losses' | 'ties' | 'pairs'>;

function outcomeText({ wins, losses, ties, pairs }: Outcomes): string {
  return `${counted(wins, 'win')}, ${counted(losses, 'loss', 'losses')}, ${counted(ties, 'tie')} of ${pairs}`;
}

/** Prints who is dominated, and what cannot be told apart. */
export function printPareto({ agents, pairs }: CostPareto, world: World): void {
  const rows = agents.map(({ agent, means, dominatedBy }) => [
    printable(agent),
    means.quality?.toFixed(3) ?? 'unknown',
    means.costUsd?.toFixed(5) ?? 'unknown',
    means.durationMs?.toFixed(0) ?? 'unknown',
    dominatedBy.length === 0 ? '' : `dominated by ${printable(dominatedBy.join(', '))}`,
  ]);
  world.print('');
  const header = ['agent', 'quality', 'USD per task', 'ms per task', ''];
  for (const line of formatTable(header, rows)) world.print(line);
  for (const pair of pairs.filter(({ relation }) => relation === 'not_distinguishable'))
    world.print(printable(apartLine(pair)));
}

function deltaLines(name: string, comparison: Comparison): string[] {
  const [first = '', ...others] = comparisonSentences(comparison);
  const found = comparison.decided.map(
    ({ wins, losses, ties, pairs, families }) =>
      `${outcomeText({ wins, losses, ties, pairs })} tasks in ${counted(families, 'family', 'families')}`,
  );
  return [`delta ${name}  ${first}`, ...[...others, ...found].map((line) => `         ${line}`)];
}

function informationalLines(delta: InformationalDelta | undefined): string[] {
  if (delta === undefined) return [];
  const { estimate, value, source, because } = delta;
  return [
    `delta C  against ${value} (${source})`,
    `         INFORMATIONAL: ${signed(estimate)}; ${because}`,
  ];
}

function apartLine({ agent, other, deltas }: ParetoPair): string {
  const unclear = Object.entries(deltas).filter(([, { verdict }]) => verdict === 'inconclusive');
  const axes = unclear.map(([axis]) => axisNames[axis] ?? axis);
  const on = axes.length === 0 ? '' : ` in ${axes.join(' and ')}`;
  return `${agent} and ${other} are not distinguishable${on}`;
}

const axisNames: Readonly<Record<string, string>> = {
  quality: 'quality',
  costUsd: 'cost',
  durationMs: 'time',
};

function pText({ p, flips }: PairedDelta): string {
  if (flips > 0) return `sampled ${formatP(p, { floor: 1 / (flips + 1) })}`;
  return `exact ${p < 0.0001 ? `p = ${p.toExponential(1)}` : formatP(p)}`;
}

function signed(value: number, decimals = 3): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(decimals)}`;
}
