import {
  documentTag,
  type KillCondition,
  type KillSwitch,
  type Parsed,
  type ProductionEvent,
  parseKillSwitch,
  parseProductionEvent,
  type Result,
} from '@tenacious-bench/schema';

/** Rows of production logs for tests, each with an id of its own. */
export const now = '2026-05-11T12:00:00Z';
let last = 0;

const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };

export function result(given: Partial<Result> & { id?: string }, hoursAgo: number): Result {
  const { id = `t${++last}`, ...rest } = given;
  const base = { schema: documentTag('result'), agent: 'writer', trial: 0, policy };
  const judged = { status: 'passed', decision: 'send' } as const;
  return { ...base, task: id, family: id, ...judged, at: ago(hoursAgo), ...rest };
}

export function event(given: Record<string, unknown>, hoursAgo: number): ProductionEvent {
  const id = `e${++last}`;
  const message = { task: id, agent: 'writer', trial: 0, family: id };
  const common = { schema: documentTag('production-event'), id, at: ago(hoursAgo), by: 'ana' };
  return valid(
    parseProductionEvent({ ...common, ...(given.kind !== 'checked' && message), ...given }),
  );
}

/** A condition with what most have; what it says itself goes before. */
export function condition(given: Record<string, unknown>): KillCondition {
  const named = { id: 'only', because: 'a test asks', action: 'hold all messages' };
  const usual = { over: { days: 5 }, comparison: 'above', firesOn: 'estimate' };
  const { comparison: _, firesOn: _also, ...counted } = usual;
  const own =
    given.metric === 'silence_hours'
      ? {}
      : given.metric === 'undetected_incidents'
        ? counted
        : usual;
  const document = { ...switchTag, conditions: [{ ...named, ...own, ...given }] };
  const [only] = valid(parseKillSwitch(document)).conditions;
  if (only === undefined) throw new Error('no condition');
  return only;
}

export function switchOf(conditions: readonly KillCondition[]): KillSwitch {
  return { ...switchTag, conditions: [...conditions] };
}

export function ok<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

const switchTag = { schema: documentTag('kill-switch'), id: 'gate', version: '1.0.0' };

function ago(hours: number): string {
  return new Date(Date.parse(now) - hours * 3_600_000).toISOString();
}

function valid<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}
