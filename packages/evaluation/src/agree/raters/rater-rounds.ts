import type { Issue, Label, Labeller, Parsed } from '@tenacious-bench/schema';
import { contentId } from '@tenacious-bench/schema/core';
import { lastMoment, startOf } from './moment.ts';

/** All that one rater said in one round. */
export type RaterRound = {
  /** The rater's own id; in a later round with the round behind it. */
  readonly id: string;
  readonly rater: Labeller;
  readonly round: number;
  readonly rubric: string;
  readonly labels: readonly Label[];
  readonly from: string;
  readonly until: string;
};

/** Names an output that was judged. */
export function itemOf({ task, output }: Pick<Label, 'task' | 'output'>): string {
  return output === undefined ? task : `${task} ${output}`;
}

/**
 * Gathers labels by rater and round. The same output twice, a rubric of two versions within a round, or one rater who
 * is a person here and a model there, come back as issues.
 */
export function raterRounds(labels: readonly Label[]): Parsed<RaterRound[]> {
  const groups = new Map<string, [Label, ...Label[]]>();
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [row, label] of labels.entries()) {
    const { rater, round, dimension, value } = label;
    const key = `${rater.id} ${round}`;
    const group = groups.get(key);
    const name = `${key} ${dimension} ${itemOf(label)}`;
    const wrong = wrongLabel(label, group?.[0]) ?? (seen.has(name) ? twice(label) : undefined);
    if (wrong !== undefined) issues.push({ ...wrong, path: `[${row}]` });
    if (typeof value === 'number' && !Number.isFinite(value)) issues.push(notANumber(row));
    seen.add(name);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  if (issues.length > 0) return { ok: false, issues };
  const first = new Map<string, number>();
  for (const [{ rater, round }] of groups.values())
    first.set(rater.id, Math.min(round, first.get(rater.id) ?? round));
  return {
    ok: true,
    value: [...groups.values()].map((group) => roundOf(group, first)).sort(inOrder),
  };
}

type Wrong = Omit<Issue, 'path'>;

function wrongLabel({ rater, round, rubric }: Label, first: Label | undefined): Wrong | undefined {
  if (first === undefined) return undefined;
  if (rater.kind !== first.rater.kind) {
    const message = `${rater.id} is a ${first.rater.kind} in one label and a ${rater.kind} in another`;
    return { code: 'two_kinds', message };
  }
  if (rubric === first.rubric) return undefined;
  const message = `${rater.id} judges round ${round} by rubric ${first.rubric} and by rubric ${rubric}: a new rubric is a new round`;
  return { code: 'wrong_rubric', message };
}

function twice({ rater, round, dimension, task, output = '' }: Label): Wrong {
  const message = `${rater.id} judges ${dimension} of ${task} ${output} twice in round ${round}`;
  return { code: 'duplicate_label', message };
}

function notANumber(row: number): Issue {
  const message = 'is no number; null is what stands for a missing value';
  return { code: 'not_a_number', path: `[${row}].value`, message };
}

function roundOf(
  labels: readonly [Label, ...Label[]],
  first: ReadonlyMap<string, number>,
): RaterRound {
  const [{ rater, round, rubric }] = labels;
  const times = labels.map(({ labelledAt }) => labelledAt);
  const id = first.get(rater.id) === round ? rater.id : laterId(rater.id, round);
  const from = times.reduce((one, other) => (startOf(other) < startOf(one) ? other : one));
  const until = times.reduce((one, other) => (lastMoment(other) > lastMoment(one) ? other : one));
  return { id, rater, round, rubric, labels, from, until };
}

function laterId(id: string, round: number): string {
  const later = `${id}:${round}`;
  return later.length <= 128 ? later : contentId('rater', { id, round });
}

const kinds: readonly Labeller['kind'][] = ['person', 'model', 'rules', 'simulated'];

function inOrder(one: RaterRound, other: RaterRound): number {
  const byKind = kinds.indexOf(one.rater.kind) - kinds.indexOf(other.rater.kind);
  if (byKind !== 0) return byKind;
  if (one.rater.id !== other.rater.id) return one.rater.id < other.rater.id ? -1 : 1;
  return one.round - other.round;
}
