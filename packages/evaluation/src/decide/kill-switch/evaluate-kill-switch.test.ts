import type { KillSwitch, Parsed, ProductionEvent, Result } from '@tenacious-bench/schema';
import { parseKillSwitch } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { condition, event, now, ok, result, switchOf } from '../../testing/production.ts';
import { evaluateKillSwitch } from './evaluate-kill-switch.ts';

type Logs = { readonly results?: readonly Result[]; readonly events?: readonly ProductionEvent[] };

async function evaluate(killSwitch: KillSwitch, { results, events }: Logs, at = now) {
  const logs = { results: results?.map(ok), events: events?.map(ok) };
  return evaluateKillSwitch(killSwitch, logs, { now: at });
}

async function first(given: Record<string, unknown>, logs: Logs, at = now) {
  const report = await evaluate(switchOf([condition(given)]), logs, at);
  const [only] = report.conditions;
  if (only === undefined) throw new Error('no condition');
  return only;
}

const blocks = (count: number, hits: number, hoursAgo = 1) =>
  Array.from({ length: count }, (_, at) =>
    result(
      { decision: at < hits ? 'block' : 'send', status: at < hits ? 'failed' : 'passed' },
      hoursAgo,
    ),
  );
const reviews = (count: number, overridden: number) =>
  Array.from({ length: count }, (_, at) =>
    event({ kind: 'review', gate: 'send', decision: at < overridden ? 'block' : 'send' }, 1),
  );
const labels = (cells: Record<'block' | 'send', readonly [wrong: number, right: number]>) =>
  (['block', 'send'] as const).flatMap((gate) =>
    cells[gate].flatMap((count, right) =>
      Array.from({ length: count }, () =>
        event({ kind: 'label', gate, right: right === 1, blind: true }, 1),
      ),
    ),
  );

describe('a condition', () => {
  const override = { metric: 'override_rate', threshold: 0.3, minimum: 20 };
  const kappa = { metric: 'agreement_kappa', comparison: 'below', threshold: 0.75, minimum: 20 };
  const blockRate = { metric: 'block_rate', threshold: 0.3, minimum: 20 };
  const errors = { metric: 'error_share', threshold: 0.1, minimum: 10 };

  test.each<[string, Record<string, unknown>, Logs, string, string]>([
    [
      '13 of 40 reviews overridden',
      override,
      { events: reviews(40, 13) },
      'fired',
      '0.325 is above 0.3',
    ],
    [
      '12 of 40 reviews overridden',
      override,
      { events: reviews(40, 12) },
      'ok',
      '0.3 is not above 0.3',
    ],
    [
      '13 of 40, where only the whole interval counts',
      { ...override, firesOn: 'interval' },
      { events: reviews(40, 13) },
      'ok',
      '0.325 is above 0.3, but its interval reaches to the other side',
    ],
    [
      '30 of 40, where only the whole interval counts',
      { ...override, firesOn: 'interval' },
      { events: reviews(40, 30) },
      'fired',
      '0.75 is above 0.3, and so is its whole interval',
    ],
    [
      '19 reviews of 20',
      override,
      { events: reviews(19, 19) },
      'cannot_tell',
      '19 rows in the window, and 20 are needed',
    ],
    ['no log of events', override, {}, 'cannot_tell', 'there is no log of events'],
    ['an empty log', override, { events: [] }, 'cannot_tell', 'the log of events is empty'],
    [
      'kappa 0.4',
      kappa,
      { events: labels({ block: [20, 5], send: [10, 15] }) },
      'fired',
      '0.4 is below 0.75',
    ],
    [
      'kappa 0.9',
      kappa,
      { events: labels({ block: [19, 1], send: [1, 19] }) },
      'ok',
      '0.9 is not below 0.75',
    ],
    [
      'labels that are all the same',
      kappa,
      { events: labels({ block: [0, 0], send: [0, 25] }) },
      'cannot_tell',
      'Both raters gave all 25 items the same category, so agreement beyond chance cannot be seen.',
    ],
    ['a third blocked', blockRate, { results: blocks(30, 10) }, 'fired', '0.333 is above 0.3'],
    [
      'a rule that fires often',
      { ...blockRate, rule: 'price' },
      {
        results: [
          ...blocks(20, 0),
          ...Array.from({ length: 10 }, () => result({ decision: 'block', rules: ['price'] }, 1)),
        ],
      },
      'fired',
      '0.333 is above 0.3',
    ],
    [
      'errors',
      errors,
      {
        results: [...blocks(8, 0), result({ status: 'error' }, 1), result({ status: 'error' }, 2)],
      },
      'fired',
      '0.2 is above 0.1',
    ],
    [
      'the last 20 rows, whatever came before',
      { ...blockRate, over: { rows: 20 } },
      { results: [...blocks(50, 50, 30), ...blocks(20, 0, 2)] },
      'ok',
      '0 is not above 0.3',
    ],
    [
      'the last 20 rows of two days, where they are older',
      { ...blockRate, over: { rows: 20, days: 2 } },
      { results: [...blocks(50, 0, 72), ...blocks(5, 0, 2)] },
      'cannot_tell',
      '5 rows in the window, and 20 are needed',
    ],
    [
      'a rise from 0.3 to 0.4, where more than 0.1 is too much',
      { ...blockRate, metric: 'block_rate_change', threshold: 0.1, before: { days: 20 } },
      { results: [...blocks(100, 30, 24 * 10), ...blocks(100, 40)] },
      'ok',
      '0.1 is not above 0.1',
    ],
    [
      'a jump of the block rate',
      {
        ...blockRate,
        metric: 'block_rate_change',
        threshold: 0.2,
        before: { days: 20 },
        firesOn: 'interval',
      },
      { results: [...blocks(100, 10, 24 * 10), ...blocks(40, 30, 1)] },
      'fired',
      '0.65 is above 0.2, and so is its whole interval',
    ],
    [
      'too few rows in the time before',
      { ...blockRate, metric: 'block_rate_change', threshold: 0.2, before: { days: 20 } },
      { results: blocks(40, 30) },
      'cannot_tell',
      '0 rows in the time before, and 20 are needed',
    ],
    [
      'scores that fall',
      {
        metric: 'score_change',
        comparison: 'below',
        threshold: -0.1,
        minimum: 5,
        before: { days: 20 },
      },
      {
        results: [0.9, 0.8, 0.9, 0.95, 0.85].flatMap((score) => [
          result({ score }, 24 * 10),
          result({ score: score - 0.3 }, 1),
        ]),
      },
      'fired',
      '-0.3 is below -0.1',
    ],
    [
      'a score that is not a number',
      {
        metric: 'score_change',
        comparison: 'below',
        threshold: -0.1,
        minimum: 1,
        before: { days: 20 },
      },
      { results: [result({ score: 0.5 }, 24 * 10), result({ score: Number.NaN }, 1)] },
      'cannot_tell',
      'a value in the window is not a number',
    ],
    [
      'silence',
      { metric: 'silence_hours', threshold: 6 },
      { results: blocks(3, 0, 7) },
      'fired',
      'the last row came 7 hours ago, more than 6',
    ],
    [
      'no silence',
      { metric: 'silence_hours', threshold: 6 },
      { results: blocks(3, 0, 5) },
      'ok',
      'the last row came 5 hours ago, no more than 6',
    ],
    [
      'another agent alone',
      { ...errors, agent: 'other' },
      { results: blocks(30, 0) },
      'cannot_tell',
      'no log has a row of the agent other',
    ],
  ])('%s', async (_, given, logs, state, reason) => {
    expect(await first(given, logs)).toMatchObject({ state, reason });
  });
});

describe('undetected over-commitment', () => {
  const watched = {
    metric: 'undetected_incidents',
    threshold: 0,
    minimum: 1,
    over: { days: 5 },
    rules: ['over-commitment'],
  };
  const checked = (hoursAgo: number) => event({ kind: 'checked' }, hoursAgo);
  const incident = (given: Record<string, unknown>, hoursAgo: number) =>
    event(
      {
        kind: 'incident',
        rule: 'over-commitment',
        gate: 'send',
        occurredAt: '2026-05-01T00:00:00Z',
        ...given,
      },
      hoursAgo,
    );

  test.each<[string, readonly ProductionEvent[], string]>([
    ['one that the gate let out, known for four days', [incident({}, 96)], 'fired'],
    ['one that the gate let out, known for six days', [checked(1), incident({}, 144)], 'ok'],
    ['one that the gate stopped', [checked(1), incident({ gate: 'block' }, 1)], 'ok'],
    ['an incident of another rule', [checked(1), incident({ rule: 'tone' }, 1)], 'ok'],
    ['none, and somebody looked', [checked(20)], 'ok'],
    ['none, and nobody looked', [checked(24 * 8)], 'cannot_tell'],
  ])('%s', async (_, events, state) => {
    expect((await first(watched, { events })).state).toBe(state);
  });

  test('is one, however the clocks of its two times differ', async () => {
    const events = [incident({ occurredAt: '2026-05-11T11:30:00Z' }, 1)];
    expect((await first(watched, { events })).state).toBe('fired');
    expect((await first({ ...watched, unknownForDays: 0 }, { events })).state).toBe('fired');
  });

  test('of an agent that no log knows is nothing that anybody can tell', async () => {
    const mistyped = { ...watched, agent: 'writr' };
    const events = [checked(1)];
    const results = [result({}, 1)];
    expect(await first(mistyped, { events, results })).toMatchObject({
      state: 'cannot_tell',
      reason: 'no log has a row of the agent writr',
    });
    const known = { ...watched, agent: 'writer' };
    expect((await first(known, { events, results })).state).toBe('ok');
    expect(
      (await first(known, { events: [checked(1), incident({ gate: 'block' }, 1)] })).state,
    ).toBe('ok');
  });

  test('names the incident', async () => {
    const found = incident({}, 2);
    expect((await first(watched, { events: [checked(1), found] })).evidence).toEqual([found.id]);
  });

  test('can be one that nobody knew of for days', async () => {
    const events = [incident({ occurredAt: '2026-05-09T00:00:00Z' }, 1)];
    expect((await first({ ...watched, unknownForDays: 5 }, { events })).state).toBe('ok');
    expect((await first({ ...watched, unknownForDays: 1 }, { events })).state).toBe('fired');
  });
});

describe('a log that nobody can lean on', () => {
  const errors = condition({ metric: 'error_share', threshold: 0.5, minimum: 1 });
  const bad: Parsed<Result> = {
    ok: false,
    issues: [{ code: 'invalid_json', path: '', message: 'not JSON' }],
  };
  const lost = { code: 'unreadable', message: 'a.jsonl cannot be read' };
  const one = result({ id: 'twice' }, 1);
  const { at: _, ...timeless } = result({}, 1);
  test.each<[string, readonly Parsed<Result>[], string]>([
    [
      'a row that cannot be read',
      [ok(one), bad],
      '1 of the rows of results cannot be read: not JSON',
    ],
    [
      'a file that cannot be read',
      [ok(one), { ok: false, issues: [{ ...lost, path: '' }] }],
      'the log of results is not whole: a.jsonl cannot be read',
    ],
    [
      'no file that can be read',
      [{ ok: false, issues: [{ ...lost, path: '' }] }],
      'the log of results is not whole: a.jsonl cannot be read',
    ],
    ['a row without a time', [ok(one), ok(timeless)], 'say no time'],
    ['a row that is later than now', [ok(result({}, -1))], 'are later than now'],
    [
      'two rows that contradict each other',
      [ok(one), ok({ ...one, status: 'error' })],
      'contradict an earlier row',
    ],
    [
      'one row at two times',
      [ok(one), ok({ ...one, at: '2026-05-11T09:00:00Z' })],
      'contradict an earlier row',
    ],
    [
      'one row with two reasons',
      [ok(one), ok({ ...one, rules: ['price'] })],
      'contradict an earlier row',
    ],
    ['a row of a day without a time', [ok({ ...one, at: '2026-05-11' })], 'say a day and no time'],
  ])('%s', async (_, results, problem) => {
    const report = await evaluateKillSwitch(switchOf([errors]), { results }, { now });
    expect(report).toMatchObject({ verdict: 'cannot_tell', isStopped: true });
    expect(report.conditions[0]?.reason).toContain(problem);
    const open = await evaluateKillSwitch(
      { ...switchOf([errors]), failClosed: false },
      { results },
      { now },
    );
    expect(open).toMatchObject({ verdict: 'cannot_tell', isStopped: false });
  });

  test('a row twice is counted once, and said', async () => {
    const report = await evaluate(switchOf([errors]), { results: [one, one, one] });
    expect(report).toMatchObject({ verdict: 'ok', logs: { results: { rows: 3, repeated: 2 } } });
    expect(report.conditions[0]?.count).toBe(1);
  });

  test('is found among the last rows too, in whatever order they come', async () => {
    const last = { metric: 'error_share', threshold: 0.5, minimum: 1, over: { rows: 10 } };
    const old = result({ id: 'twice' }, 24 * 30);
    const other = { ...old, status: 'error' as const };
    expect((await first(last, { results: [old, other] })).reason).toContain('contradict');
    expect((await first(last, { results: [other, old] })).reason).toContain('contradict');
  });

  test('does not undo what fired', async () => {
    const results = [ok(result({ status: 'error' }, 1)), bad];
    const report = await evaluateKillSwitch(switchOf([errors]), { results }, { now });
    expect(report.verdict).toBe('fired');
  });
});

describe('a condition that fired is held', () => {
  const held = condition({
    metric: 'error_share',
    over: { days: 1 },
    threshold: 0.5,
    minimum: 1,
    clearDays: 2,
  });
  const day = (ago: number, status: 'passed' | 'error') => result({ status }, 24 * ago + 1);
  test.each<[string, readonly Result[], string]>([
    [
      'until its clear days are over',
      [day(0, 'passed'), day(1, 'passed'), day(2, 'error')],
      'fired',
    ],
    [
      'and no longer',
      [day(0, 'passed'), day(1, 'passed'), day(2, 'passed'), day(3, 'error')],
      'ok',
    ],
    [
      'although today nobody can tell: that is no clear day',
      [day(1, 'passed'), day(2, 'error')],
      'fired',
    ],
    [
      'and a day of which nobody can tell is no clear one',
      [day(0, 'passed'), day(2, 'passed')],
      'cannot_tell',
    ],
  ])('%s', async (_, results, state) => {
    const report = await evaluate(switchOf([held]), { results });
    expect(report.verdict).toBe(state);
  });
});

test('a row that cannot be read puts no end to what is held', async () => {
  const held = condition({
    metric: 'error_share',
    over: { days: 1 },
    threshold: 0.5,
    minimum: 1,
    clearDays: 1,
  });
  const results: Parsed<Result>[] = [
    ok(result({ status: 'passed' }, 1)),
    ok(result({ status: 'error' }, 25)),
    { ok: false, issues: [{ code: 'invalid_json', path: '', message: 'not JSON' }] },
  ];
  const killSwitch = { ...switchOf([held]), failClosed: false };
  const report = await evaluateKillSwitch(killSwitch, { results }, { now });
  expect(report).toMatchObject({ verdict: 'fired', isStopped: true });
  expect(report.conditions[0]?.reason).toContain('not JSON');
});

test('one that fired weighs more than one that cannot be told', async () => {
  const fired = condition({ id: 'a', metric: 'error_share', threshold: 0.5, minimum: 1 });
  const unknown = condition({ id: 'b', metric: 'override_rate', threshold: 0.5, minimum: 1 });
  const report = await evaluate(switchOf([unknown, fired]), {
    results: [result({ status: 'error' }, 1)],
  });
  expect(report.verdict).toBe('fired');
});

test.each(['soon', '2026-05-11T12:00', '2026-05-11T12:00:00+02:00'])(
  'now has to be an instant in UTC, not %s',
  async (at) => {
    const silent = condition({ metric: 'silence_hours', threshold: 1 });
    await expect(evaluate(switchOf([silent]), {}, at)).rejects.toThrow(RangeError);
  },
);

test('a threshold that is no number is refused before anything is read', () => {
  const broken = switchOf([
    { ...condition({ metric: 'silence_hours', threshold: 1 }), threshold: Number.NaN },
  ]);
  expect(parseKillSwitch(broken).ok).toBe(false);
});
