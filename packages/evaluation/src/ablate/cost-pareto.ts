import type { Result } from '@tenacious-bench/schema';
import type { ComparisonSettings } from '../compare/comparison-settings.ts';
import { type PairReading, readPair } from './read-pair.ts';
import { type Metric, type TaskScore, taskScores } from './task-scores.ts';

/** What agents are weighed by. More quality is better; less of the others is. */
export const paretoAxes = ['quality', 'costUsd', 'durationMs'] as const;
export type ParetoAxis = (typeof paretoAxes)[number];

/** One agent among others: its means per task, over the tasks where they are known. */
export type ParetoAgent = {
  readonly agent: string;
  readonly tasks: number;
  readonly means: { readonly [axis in ParetoAxis]: number | undefined };
  /** Agents that are clearly at least as good in everything and better in something. */
  readonly dominatedBy: readonly string[];
};

/** One agent against another, on the tasks they share. */
export type ParetoPair = {
  readonly agent: string;
  readonly other: string;
  /** Differences, agent minus other; an axis that was not recorded for both is absent. */
  readonly deltas: { readonly [axis in ParetoAxis]?: PairReading };
  /** Axes with a difference that the tasks cannot show, with too few tasks to show any, or recorded for one of the two alone. */
  readonly unclear: readonly ParetoAxis[];
  /** `not_distinguishable` where the means say that one dominates and the comparisons do not. */
  readonly relation: 'dominates' | 'dominated' | 'trade_off' | 'not_distinguishable';
};

/** Quality against money and time, agent by agent and pair by pair. */
export type CostPareto = {
  readonly agents: readonly ParetoAgent[];
  readonly pairs: readonly ParetoPair[];
};

/** How agents are weighed. */
export type CostParetoOptions = Pick<ComparisonSettings, 'alpha' | 'seed'> & {
  /** Fewer than elsewhere: every pair of agents is compared on every axis. @default 2000 */
  readonly resamples?: number;
  /** @default 'pass' */
  readonly metric?: Metric;
};

/**
 * Weighs agents by quality, money and time per task. An agent is called dominated only where every difference that
 * matters is clear; a difference that the tasks cannot show is "not distinguishable", not a loss.
 *
 * @example
 * ```ts
 * const policy = { id: 'p', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = (agent, index, costUsd) =>
 *   ({ schema: 'tenacious-bench/result@1.0', task: `t${index}`, agent, trial: 0, family: `t${index}`, policy, status: 'passed', costUsd });
 * const rows = [0, 1, 2, 3, 4, 5, 6].flatMap((index) => [row('small', index, 0.01), row('large', index, 0.05)]);
 * const { agents, pairs } = costPareto(rows);
 * agents.find(({ agent }) => agent === 'large').dominatedBy // => ['small']
 * pairs[0].relation // => 'dominated'
 * ```
 */
export function costPareto(
  results: readonly Result[],
  { metric = 'pass', resamples = 2000, ...options }: CostParetoOptions = {},
): CostPareto {
  const names = [...new Set(results.map(({ agent }) => agent))].sort();
  const scored = names.map((agent) => ({ agent, tasks: taskScores(results, agent, metric) }));
  const pairs = scored.flatMap((first, index) =>
    scored.slice(index + 1).map((second) => pairOf(first, second, { ...options, resamples })),
  );
  return {
    agents: scored.map(({ agent, tasks }) => ({
      agent,
      tasks: tasks.size,
      means: meansOf([...tasks.values()]),
      dominatedBy: dominatorsOf(agent, pairs),
    })),
    pairs,
  };
}

type Scored = { readonly agent: string; readonly tasks: ReadonlyMap<string, TaskScore> };

const valueOn: { readonly [axis in ParetoAxis]: (score: TaskScore) => number | undefined } = {
  quality: ({ score }) => score,
  costUsd: ({ costUsd }) => costUsd,
  durationMs: ({ durationMs }) => durationMs,
};

type Weighing = Pick<ComparisonSettings, 'alpha' | 'seed' | 'resamples'>;

function pairOf(first: Scored, second: Scored, options: Weighing): ParetoPair {
  const deltas: { [axis in ParetoAxis]?: PairReading } = {};
  for (const axis of paretoAxes) {
    const delta = deltaOn(axis, first, second, options);
    if (delta !== undefined) deltas[axis] = delta;
  }
  const hidden = paretoAxes.filter((axis) => isKnown(axis, first) !== isKnown(axis, second));
  return { agent: first.agent, other: second.agent, deltas, ...relationOf(deltas, hidden) };
}

function isKnown(axis: ParetoAxis, { tasks }: Scored): boolean {
  return [...tasks.values()].some((score) => valueOn[axis](score) !== undefined);
}

function deltaOn(axis: ParetoAxis, first: Scored, second: Scored, options: Weighing) {
  const shared = [...first.tasks].sort().flatMap(([task, score]) => {
    const other = second.tasks.get(task);
    const own = valueOn[axis](score);
    const theirs = other && valueOn[axis](other);
    return own === undefined || theirs === undefined ? [] : [{ own, theirs, family: score.family }];
  });
  if (shared.length === 0) return undefined;
  return readPair(
    shared.map(({ own }) => own),
    shared.map(({ theirs }) => theirs),
    { ...options, families: shared.map(({ family }) => family) },
  );
}

function relationOf(
  deltas: ParetoPair['deltas'],
  hidden: readonly ParetoAxis[],
): Pick<ParetoPair, 'unclear' | 'relation'> {
  const differing = paretoAxes.flatMap((axis) => {
    const reading = deltas[axis];
    return reading === undefined || isSame(reading) ? [] : [{ axis, reading }];
  });
  // What only one of the two tells may be what the other does not want to tell.
  const vague = differing.filter((one) => !isClear(one)).map(({ axis }) => axis);
  const unclear = paretoAxes.filter((axis) => vague.includes(axis) || hidden.includes(axis));
  // Without quality nothing is dominated: the cheapest agent says nothing at all.
  if (deltas.quality === undefined) return { unclear, relation: 'not_distinguishable' };
  const signs = differing.filter(isClear).map(signOf);
  if (signs.includes(1) && signs.includes(-1)) return { unclear, relation: 'trade_off' };
  if (unclear.length > 0 || signs.length === 0) return { unclear, relation: 'not_distinguishable' };
  return { unclear, relation: signs.includes(1) ? 'dominates' : 'dominated' };
}

type OnAxis = { readonly axis: ParetoAxis; readonly reading: PairReading };

// The same on every task is known to be the same, and nothing to be weighed; a mean of 0 alone is not.
function isSame(reading: PairReading): boolean {
  return reading.defined && reading.wins === 0 && reading.losses === 0;
}

// A price that differs by the same amount on every task has no spread for an interval, and needs none.
function isClear({ axis, reading }: OnAxis): boolean {
  if (!reading.defined) return false;
  const { verdict, plan, p } = reading;
  const isFixed = axis !== 'quality' && plan.standardDeviation === 0;
  return verdict !== 'inconclusive' || (isFixed && p <= plan.alpha);
}

function signOf({ axis, reading: { difference } }: OnAxis): number {
  return Math.sign(axis === 'quality' ? difference : -difference);
}

function dominatorsOf(agent: string, pairs: readonly ParetoPair[]): string[] {
  return pairs.flatMap((pair) => {
    if (pair.agent === agent && pair.relation === 'dominated') return [pair.other];
    if (pair.other === agent && pair.relation === 'dominates') return [pair.agent];
    return [];
  });
}

function meansOf(scores: readonly TaskScore[]): ParetoAgent['means'] {
  const meanOn = (axis: ParetoAxis) => {
    const known = scores.flatMap((score) => valueOn[axis](score) ?? []);
    return known.length === 0
      ? undefined
      : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return {
    quality: meanOn('quality'),
    costUsd: meanOn('costUsd'),
    durationMs: meanOn('durationMs'),
  };
}
