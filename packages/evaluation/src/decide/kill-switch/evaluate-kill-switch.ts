import {
  dateSchema,
  digest,
  type KillSwitch,
  type ProductionEvent,
  type Result,
} from '@tenacious-bench/schema';
import { type ConditionReport, reportOn } from './condition-report.ts';
import { type LogReading, type ProductionLog, readLog } from './production-log.ts';
import { eventRows, resultRows, watch } from './watched-condition.ts';

/** What an agent in production left behind. A log that is not given is one that nobody can read. */
export type ProductionLogs = {
  readonly results?: ProductionLog<Result> | undefined;
  readonly events?: ProductionLog<ProductionEvent> | undefined;
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
 * Evaluates a kill-switch over production logs, in one pass. Of a row it keeps two numbers, to tell a repeated one. Whatever cannot be
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
  if (!dateSchema.safeParse(now).success)
    throw new RangeError(`now is ${now}: without an instant in UTC no window has an end`);
  const instant = Date.parse(now);
  const watched = killSwitch.conditions.map((condition) => watch(condition, instant));
  const after = Math.min(...watched.flatMap(({ meters }) => meters.map(({ after }) => after)));
  const common = { now: instant, after };
  const agents = new Set<string>();
  const [ofResults, ofEvents] = [resultRows(watched, agents), eventRows(watched, agents)];
  const logs = {
    results: await readLog(results, { ...common, name: 'results', ...ofResults }),
    events: await readLog(events, { ...common, name: 'events', ...ofEvents }),
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

function verdictOf(conditions: readonly ConditionReport[]): KillSwitchReport['verdict'] {
  const states = conditions.map(({ state }) => state);
  if (states.includes('fired')) return 'fired';
  return states.includes('cannot_tell') ? 'cannot_tell' : 'ok';
}
