import type { KillCondition } from '@tenacious-bench/schema';
import { dayMs, type Reading } from './condition-meter.ts';
import type { LogReading } from './production-log.ts';
import type { WatchedCondition } from './watched-condition.ts';

/** What a condition says now, and what that rests on. */
export type ConditionReport = Reading & {
  readonly condition: KillCondition;
  /** The instant it fired at, where it is held since then. */
  readonly heldSince?: string;
};

type Seen = {
  readonly logs: { readonly results: LogReading; readonly events: LogReading };
  readonly agents: ReadonlySet<string>;
  readonly now: number;
};

/** Says what the rows that came make of a condition, where its log can be leaned on. */
export function reportOn(watched: WatchedCondition, { logs, agents, now }: Seen): ConditionReport {
  const { condition } = watched;
  const report = { ...standing(watched, now), condition };
  const problem = logs[logOf(condition)].problem ?? unknownAgent(condition, agents);
  return problem === undefined ? report : { ...report, ...doubted(report, problem) };
}

// A name that is misspelt would watch over nobody.
function unknownAgent({ agent }: KillCondition, known: ReadonlySet<string>): string | undefined {
  return agent === undefined || known.has(agent)
    ? undefined
    : `no log has a row of the agent ${agent}`;
}

function standing(
  watched: WatchedCondition,
  now: number,
): Reading & Pick<ConditionReport, 'heldSince'> {
  const [current, earlier] = [watched.current.read(), watched.earlier.map((one) => one.read())];
  if (current.state === 'fired') return current;
  const at = earlier.findIndex(({ state }) => state === 'fired');
  const fired = earlier[at];
  if (fired !== undefined) {
    const heldSince = new Date(now - (at + 1) * dayMs).toISOString();
    const reason = `${current.reason} now, but ${fired.reason} as of ${heldSince}: ${days(earlier.length)} have to be clear`;
    return { ...current, state: 'fired', reason, heldSince, evidence: fired.evidence };
  }
  const unknown = earlier.find(({ state }) => state === 'cannot_tell');
  if (current.state === 'cannot_tell' || unknown === undefined) return current;
  const reason = `${days(earlier.length)} have to be clear, and of one nobody can tell: ${unknown.reason}`;
  return { ...current, state: 'cannot_tell', reason };
}

// What fired stays fired: else a row that nobody can read would put an end to a stop.
function doubted({ state, reason }: Reading, problem: string): Pick<Reading, 'state' | 'reason'> {
  if (state === 'fired') return { state, reason: `${reason}; besides, ${problem}` };
  return { state: 'cannot_tell', reason: problem };
}

function logOf({ metric }: KillCondition): 'results' | 'events' {
  return metric === 'override_rate' ||
    metric === 'agreement_kappa' ||
    metric === 'undetected_incidents'
    ? 'events'
    : 'results';
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
