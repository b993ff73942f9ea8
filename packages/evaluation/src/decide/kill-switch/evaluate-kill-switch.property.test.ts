import type { KillSwitch, ProductionEvent, Result } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { condition, event, now, ok, result, switchOf } from '../../testing/production.ts';
import { evaluateKillSwitch, type KillSwitchReport } from './evaluate-kill-switch.ts';

const dayHours = 24;
const errors = { metric: 'error_share', threshold: 0.3, minimum: 3, over: { days: 2 } };
const incidents = { metric: 'undetected_incidents', threshold: 0, minimum: 1 };

const row = fc.record({
  hoursAgo: fc.integer({ min: 0, max: 8 * dayHours }),
  status: fc.constantFrom<Result['status']>('passed', 'failed', 'error'),
});
const rows = fc
  .array(row, { maxLength: 40 })
  .map((given) => given.map(({ hoursAgo, status }) => result({ status }, hoursAgo)));
const found = fc.record({
  hoursAgo: fc.integer({ min: 0, max: 8 * dayHours }),
  kind: fc.constantFrom('incident', 'checked'),
  gate: fc.constantFrom('send', 'block'),
});
const happened = fc
  .array(found, { minLength: 1, maxLength: 15 })
  .map((given) => given.map(({ hoursAgo, ...rest }) => event(eventOf(rest), hoursAgo)));

function eventOf({ kind, gate }: { kind: string; gate: string }): Record<string, unknown> {
  if (kind === 'checked') return { kind };
  return { kind, gate, rule: 'over-commitment', occurredAt: '2026-05-01' };
}

function evaluate(
  killSwitch: KillSwitch,
  logs: { results?: readonly Result[]; events?: readonly ProductionEvent[] },
): Promise<KillSwitchReport> {
  const given = { results: logs.results?.map(ok), events: logs.events?.map(ok) };
  return evaluateKillSwitch(killSwitch, given, { now });
}

test('looking again, and incidents that the gate stopped, never undo an undetected incident', async () => {
  const killSwitch = switchOf([condition(incidents)]);
  await fc.assert(
    fc.asyncProperty(happened, happened, async (events, more) => {
      const clear = more.filter((one) => one.kind !== 'incident' || one.gate !== 'send');
      const before = await evaluate(killSwitch, { events });
      const after = await evaluate(killSwitch, { events: [...events, ...clear] });
      if (before.verdict === 'fired') expect(after.verdict).toBe('fired');
    }),
  );
});

test('clear rows that come after a condition fired do not undo it before its clear days are over', async () => {
  const held = switchOf([condition({ ...errors, clearDays: 3 })]);
  await fc.assert(
    fc.asyncProperty(rows, fc.nat({ max: 60 }), async (results, count) => {
      const old = results.map((one) => ({ ...one, at: earlier(one.at, 1) }));
      const before = await evaluate(held, { results: old });
      // The window as of yesterday is closed: what is added today falls behind it.
      const clear = Array.from({ length: count }, () => result({ status: 'passed' }, 1));
      const after = await evaluate(held, { results: [...old, ...clear] });
      const yesterday = await evaluateKillSwitch(
        switchOf([condition(errors)]),
        { results: old.map(ok) },
        { now: earlier(now, 1) },
      );
      if (yesterday.verdict === 'fired') {
        expect(before.verdict).not.toBe('ok');
        if (after.conditions[0]?.count !== 0) expect(after.isStopped).toBe(true);
      }
    }),
  );
});

test('the order of rows says nothing', async () => {
  const killSwitch = switchOf([
    condition({ ...errors, id: 'days', clearDays: 1 }),
    condition({ ...errors, id: 'rows', over: { rows: 7 } }),
    condition({ id: 'silence', metric: 'silence_hours', threshold: 3 }),
  ]);
  await fc.assert(
    fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (results, keys) => {
      const shuffled = results
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const straight = await evaluate(killSwitch, { results });
      const mixed = await evaluate(killSwitch, { results: shuffled });
      expect(mixed.conditions).toEqual(straight.conditions);
    }),
  );
});

test('rows before every window, and rows that repeat, change no condition', async () => {
  const killSwitch = switchOf([condition(errors)]);
  await fc.assert(
    fc.asyncProperty(rows, rows, async (results, more) => {
      const old = more.map((one) => ({ ...one, at: earlier(one.at, 30) }));
      const before = await evaluate(killSwitch, { results });
      const after = await evaluate(killSwitch, { results: [...results, ...old, ...results] });
      if (results.length > 0) expect(after.conditions).toEqual(before.conditions);
    }),
  );
});

test('without its log no condition is ok, and nothing but ok goes on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(errors, incidents),
      fc.boolean(),
      async (given, failClosed) => {
        const report = await evaluate({ ...switchOf([condition(given)]), failClosed }, {});
        expect(report).toMatchObject({ verdict: 'cannot_tell', isStopped: failClosed });
      },
    ),
  );
});

function earlier(at: string | undefined, days: number): string {
  return new Date(Date.parse(at ?? now) - days * 86_400_000).toISOString();
}
