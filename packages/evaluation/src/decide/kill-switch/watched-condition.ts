import {
  canonicalJson,
  type KillCondition,
  type ProductionEvent,
  type Result,
} from '@tenacious-bench/schema';
import { type ConditionMeter, createMeter, dayMs } from './condition-meter.ts';
import { type Observation, observeEvent, observeResult, resultId } from './observation.ts';

/** The meters of a condition as of now, and as of each of the days that have to be clear. */
export type WatchedCondition = {
  readonly condition: KillCondition;
  readonly current: ConditionMeter;
  readonly earlier: readonly ConditionMeter[];
  /** All of them. */
  readonly meters: readonly ConditionMeter[];
};

/** Makes the meters of a condition. */
export function watch(condition: KillCondition, now: number): WatchedCondition {
  const { clearDays = 0 } = condition;
  const earlier = Array.from({ length: clearDays }, (_, day) =>
    createMeter(condition, now - (day + 1) * dayMs),
  );
  const current = createMeter(condition, now);
  return { condition, current, earlier, meters: [current, ...earlier] };
}

/** How rows of the log of results are told apart, and where they go; whose they are is noted. */
export function resultRows(watched: readonly WatchedCondition[], agents: Set<string>) {
  return {
    describe: (row: Result) => ({
      id: resultId(row),
      at: row.at,
      says: `${row.at} ${row.status} ${row.decision} ${row.score} ${row.rules?.join(' ')}`,
    }),
    take(row: Result, at: number) {
      agents.add(row.agent);
      hand(watched, (condition) => observeResult(condition, row, at));
    },
  };
}

/** The same for the log of events. */
export function eventRows(watched: readonly WatchedCondition[], agents: Set<string>) {
  return {
    describe: (row: ProductionEvent) => ({ id: row.id, at: row.at, says: canonicalJson(row) }),
    take(row: ProductionEvent, at: number) {
      if (row.kind !== 'checked') agents.add(row.agent);
      hand(watched, (condition) => observeEvent(condition, row, at));
    },
  };
}

function hand(
  watched: readonly WatchedCondition[],
  observe: (condition: KillCondition) => Observation | undefined,
): void {
  for (const { condition, meters } of watched) {
    const observation = observe(condition);
    if (observation !== undefined) for (const meter of meters) meter.add(observation);
  }
}
