import {
  type Ablation,
  type CostPareto,
  comparisonSentences,
  type InformationalDelta,
  type ParetoPair,
  type RecheckedDelta,
} from '@tenacious-bench/evaluation';
import type { Comparison, DecidedDifference } from '@tenacious-bench/schema';
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

/** What a published difference is worth, in lines: the verdict, how the pairs went, and what each interval is. */
export function worthLines({ reading, percentile }: RecheckedDelta): string[] {
  const decimals = Math.abs(reading.difference) < 0.1 ? 4 : 3;
  const difference = signed(reading.difference, decimals);
  if (!reading.defined) return [`INCONCLUSIVE: ${difference}; ${reading.reason}`];
  const { verdict, interval, test } = reading;
  const decides = interval.defined
    ? `${endsText(interval, decimals)} (${interval.method})`
    : `none: ${interval.reason}`;
  return [
    `${worthOf[verdict]}: ${difference} ${endsText(percentile, decimals)}, ${pText(test)}, ${outcomeText(reading)}`,
    `the interval is a percentile bootstrap, as published ones mostly are; what decides is p and ${decides}`,
  ];
}

// "Better" would promise more than a difference between two lists of numbers can hold.
const worthOf = {
  better: 'ABOVE 0',
  worse: 'BELOW 0',
  inconclusive: 'INCONCLUSIVE',
} as const;

function endsText(
  interval: RecheckedDelta['percentile'] | DecidedDifference['interval'],
  decimals: number,
): string {
  if (!interval.defined) return '[no interval]';
  return `[${interval.low.toFixed(decimals)}, ${interval.high.toFixed(decimals)}]`;
}

type Outcomes = Pick<DecidedDifference, 'wins' | 'losses' | 'ties' | 'pairs'>;

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

function apartLine({ agent, other, deltas, unclear }: ParetoPair): string {
  const on =
    unclear.length === 0 ? '' : ` in ${unclear.map((axis) => axisNames[axis]).join(' and ')}`;
  const tooFew = unclear.flatMap((axis) => {
    const reading = deltas[axis];
    if (reading === undefined) return [`the ${axisNames[axis]} of one of them is not known`];
    return reading.defined ? [] : [reading.reason];
  });
  const why = tooFew.length === 0 ? '' : `: ${[...new Set(tooFew)].join('; ')}`;
  return `${agent} and ${other} are not distinguishable${on}${why}`;
}

const axisNames = { quality: 'quality', costUsd: 'cost', durationMs: 'time' } as const;

function pText({ p, flips }: DecidedDifference['test']): string {
  if (flips > 0) return `sampled ${formatP(p, { floor: 1 / (flips + 1) })}`;
  return `exact ${p < 0.0001 ? `p = ${p.toExponential(1)}` : formatP(p)}`;
}

function signed(value: number, decimals = 3): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(decimals)}`;
}
