import {
  canonicalJson,
  digest,
  type KillCondition,
  type KillSwitch,
  type ProductionEvent,
  type Result,
} from '@tenacious-bench/schema';
import { type ConditionMeter, createMeter, dayMs, type Reading } from './condition-meter.ts';
import { observeEvent, observeResult, resultId } from './observation.ts';
import { type LogReading, type ProductionLog, readLog } from './production-log.ts';

/** What an agent in production left behind. A log that is not given is one that nobody can read. */
export type ProductionLogs = {
  readonly results?: ProductionLog<Result> | undefined;
  readonly events?: ProductionLog<ProductionEvent> | undefined;
};

/** What a condition says now, and what that rests on. */
export type ConditionReport = Reading & {
  readonly condition: KillCondition;
  /** The instant it fired at, where it is held since then. */
  readonly heldSince?: string;
};

/** Whether to stop, and why. */
export type KillSwitchReport = {
  readonly killSwitch: { readonly id: string; readonly version: string; readonly digest: string };
  readonly now: string;
  readonly verdict: 'ok' | 'fired' | 'cannot_tell';
  readonly isStopped: boolean;
  readonly conditions: readonly ConditionReport[];
  readonly logs: { readonly results: LogReading; readonly events: LogReading };
};

/**
 * Evaluates a kill-switch over production logs, in one pass and in memory for what tells rows apart alone. Whatever cannot be
 * told is never ok: a log that is missing, a row that cannot be read, too few rows, a clock that is behind.
 *
 * @example
 * ```ts
 * const condition = { id: 'errors', because: 'nothing is judged', metric: 'error_share', over: { days: 1 }, comparison: 'above',
 *   threshold: 0.2, firesOn: 'estimate', minimum: 2, action: 'hold all messages' };
 * const killSwitch = { schema: 'tenacious-bench/kill-switch@1.0', id: 'gate', version: '1.0.0', conditions: [condition] };
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const result = (task, status) => ({ ok: true, value: { schema: 'tenacious-bench/result@1.0', task, agent: 'a', trial: 0,
 *   family: task, policy, status, at: '2026-05-04T08:00:00Z' } });
 * const results = [result('t1', 'passed'), result('t2', 'error')];
 * const report = await evaluateKillSwitch(killSwitch, { results }, { now: '2026-05-04T12:00:00Z' });
 * [report.verdict, report.conditions[0].reason] // => ['fired', '0.5 is above 0.2']
 * report.conditions[0].evidence // => ['a/t2/0']
 * (await evaluateKillSwitch(killSwitch, {}, { now: '2026-05-04T12:00:00Z' })).verdict // => 'cannot_tell'
 * ```
 */
export async function evaluateKillSwitch(
  killSwitch: KillSwitch,
  { results, events }: ProductionLogs,
  { now }: { readonly now: string },
): Promise<KillSwitchReport> {
  const instant = Date.parse(now);
  if (Number.isNaN(instant))
    throw new RangeError(`now is ${now}: without an instant no window has an end`);
  const watched = killSwitch.conditions.map((condition) => watch(condition, instant));
  const after = Math.min(...watched.flatMap(({ meters }) => meters.map(({ after }) => after)));
  const common = { now: instant, after };
  const agents = new Set<string>();
  const logs = {
    results: await readLog(results, { ...common, name: 'results', ...resultRows(watched, agents) }),
    events: await readLog(events, { ...common, name: 'events', ...eventRows(watched, agents) }),
  };
  const conditions = watched.map((one) => reportOn(one, { logs, agents, now: instant }));
  const verdict = verdictOf(conditions);
  const { id, version, failClosed = true } = killSwitch;
  return {
    killSwitch: { id, version, digest: digest(killSwitch) },
    now,
    verdict,
    isStopped: verdict === 'fired' || (verdict === 'cannot_tell' && failClosed),
    conditions,
    logs,
  };
}

/** The meters of a condition as of now, and as of each of the days that have to be clear. */
type Watched = {
  readonly condition: KillCondition;
  readonly current: ConditionMeter;
  readonly earlier: readonly ConditionMeter[];
  /** All of them. */
  readonly meters: readonly ConditionMeter[];
};

function watch(condition: KillCondition, now: number): Watched {
  const { clearDays = 0 } = condition;
  const earlier = Array.from({ length: clearDays }, (_, day) =>
    createMeter(condition, now - (day + 1) * dayMs),
  );
  const current = createMeter(condition, now);
  return { condition, current, earlier, meters: [current, ...earlier] };
}

function resultRows(watched: readonly Watched[], agents: Set<string>) {
  return {
    describe: (row: Result) => ({
      id: resultId(row),
      at: row.at,
      says: `${row.at} ${row.status} ${row.decision} ${row.score} ${row.rules?.join(' ')}`,
    }),
    take(row: Result, at: number) {
      agents.add(row.agent);
      for (const { condition, meters } of watched) {
        const observation = observeResult(condition, row, at);
        if (observation !== undefined) for (const meter of meters) meter.add(observation);
      }
    },
  };
}

function eventRows(watched: readonly Watched[], agents: Set<string>) {
  return {
    describe: (row: ProductionEvent) => ({ id: row.id, at: row.at, says: canonicalJson(row) }),
    take(row: ProductionEvent, at: number) {
      if (row.kind !== 'checked') agents.add(row.agent);
      for (const { condition, meters } of watched) {
        const observation = observeEvent(condition, row, at);
        if (observation !== undefined) for (const meter of meters) meter.add(observation);
      }
    },
  };
}

type Seen = {
  readonly logs: KillSwitchReport['logs'];
  readonly agents: ReadonlySet<string>;
  readonly now: number;
};

function reportOn(watched: Watched, { logs, agents, now }: Seen): ConditionReport {
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

function standing(watched: Watched, now: number): Reading & Pick<ConditionReport, 'heldSince'> {
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

function verdictOf(conditions: readonly ConditionReport[]): KillSwitchReport['verdict'] {
  const states = conditions.map(({ state }) => state);
  if (states.includes('fired')) return 'fired';
  return states.includes('cannot_tell') ? 'cannot_tell' : 'ok';
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
