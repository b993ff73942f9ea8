import type { Parsed } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { comparisonOf, planOf, runOf } from '../../testing/registered.ts';
import { nextLink, registerHead } from './entry-chain.ts';
import { registerComparison } from './register-comparison.ts';
import { parseRegister, type RegisterEntry } from './register-entry.ts';
import { parseRegisteredPlan, type RegisteredPlan } from './registered-plan.ts';
import { reportOutcome } from './report-outcome.ts';
import { summarizeRegister } from './summarize-register.ts';

const registeredAt = { at: '2026-05-04T09:00:00Z', by: 'ana' };
const reportedAt = { at: '2026-05-07T09:00:00Z', by: 'ben' };
const runs = [runOf('v2'), runOf('v1')];

function value<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}

function registered(...plans: readonly RegisteredPlan[]): RegisterEntry[] {
  return plans.reduce<RegisterEntry[]>(
    (entries, plan) => entries.concat(value(registerComparison(entries, plan, registeredAt))),
    [],
  );
}

function report(
  entries: readonly RegisterEntry[],
  plan: string,
  comparison = comparisonOf(),
  given = runs,
) {
  return value(reportOutcome(entries, { plan, comparison, runs: given }, reportedAt));
}

describe('an outcome', () => {
  test('as it was planned is confirmatory', () => {
    const outcome = report(registered(planOf()), 'prompt-v2');
    expect(outcome).toMatchObject({ standing: 'confirmatory', deviations: [], verdict: 'better' });
    expect(outcome.figures).toEqual([
      {
        metric: 'pass',
        delta: 0,
        verdict: 'better',
        difference: 1,
        low: 0.08,
        high: 1,
        p: 0.03125,
        pairs: 6,
        families: 6,
      },
    ]);
  });

  const other = `sha256:${'1'.repeat(64)}`;
  test.each<[string, ReturnType<typeof comparisonOf>, typeof runs, string]>([
    ['with fewer tasks', comparisonOf({ pairs: 5 }), runs, 'other_n other_families'],
    ['with fewer families', comparisonOf({ families: 5 }), runs, 'other_families'],
    ['of another metric', comparisonOf({ metric: 'score' }), runs, 'other_metrics'],
    ['of another candidate', comparisonOf({ candidate: 'v3' }), runs, 'other_candidate'],
    ['at another level', comparisonOf({ alpha: 0.1 }), runs, 'other_alpha'],
    ['by another policy', comparisonOf({ policy: other }), runs, 'other_policy'],
    [
      'on other tasks',
      comparisonOf(),
      [runOf('v2', { tasks: { count: 6, digest: other } }), runOf('v1')],
      'other_tasks',
    ],
    ['without the run of the baseline', comparisonOf(), [runOf('v2')], 'unknown_run'],
  ])('%s is exploratory, and says so', (_, comparison, given, codes) => {
    const outcome = report(registered(planOf()), 'prompt-v2', comparison, given);
    expect(outcome.standing).toBe('exploratory');
    expect(outcome.deviations.map(({ code }) => code).join(' ')).toBe(codes);
  });

  test.each<[string, typeof runs]>([
    [
      'of a run that began before',
      [runOf('v2', { startedAt: '2026-05-04T08:59:59Z' }), runOf('v1')],
    ],
    [
      'of a run of the same day, time unknown',
      [runOf('v2', { startedAt: '2026-05-04' }), runOf('v1')],
    ],
    ['without its runs', []],
  ])('%s was not pre-registered', (_, given) => {
    const outcome = report(registered(planOf()), 'prompt-v2', comparisonOf(), given);
    expect(outcome.standing).toBe('not_preregistered');
  });

  test('of a comparison that was made before the registration was not pre-registered', () => {
    const early = { ...comparisonOf(), createdAt: '2026-05-03' };
    const outcome = report(registered(planOf()), 'prompt-v2', early);
    expect(outcome).toMatchObject({
      standing: 'not_preregistered',
      deviations: [{ code: 'other_runs', done: 'made on 2026-05-03, before they began' }],
    });
  });

  test('of a comparison that was made before its runs is exploratory', () => {
    const early = { ...comparisonOf(), createdAt: '2026-05-05' };
    const late = { startedAt: '2026-05-06T09:00:00Z' };
    const given = [runOf('v2', late), runOf('v1', late)];
    const outcome = report(registered(planOf()), 'prompt-v2', early, given);
    expect(outcome).toMatchObject({
      standing: 'exploratory',
      deviations: [{ code: 'other_runs' }],
    });
  });

  test('of a second look that nobody planned is exploratory', () => {
    const entries = registered(planOf());
    const first = report(entries, 'prompt-v2');
    const second = report([...entries, first], 'prompt-v2', comparisonOf({ p: 0.01 }));
    expect(second).toMatchObject({ look: 1, standing: 'exploratory' });
    expect(second.deviations).toEqual([
      { code: 'further_look', planned: '1 in all', done: 'number 2' },
    ]);
    expect(
      reportOutcome(
        [...entries, first],
        { plan: 'prompt-v2', comparison: comparisonOf(), runs },
        reportedAt,
      ),
    ).toMatchObject({
      issues: [{ code: 'duplicate_id' }],
    });
  });

  test('of a look that was planned is confirmatory', () => {
    const looks = [
      { pairs: 6, families: 6, alpha: 0.01 },
      { pairs: 12, families: 12, alpha: 0.04 },
    ];
    const entries = registered(planOf({ looks }));
    const first = report(
      entries,
      'prompt-v2',
      comparisonOf({ alpha: 0.01, p: 0.02, verdict: 'inconclusive' }),
    );
    const second = report(
      [...entries, first],
      'prompt-v2',
      comparisonOf({ alpha: 0.04, pairs: 12, p: 0.03 }),
    );
    expect([first.standing, second.standing]).toEqual(['confirmatory', 'confirmatory']);
    const [summary] = summarizeRegister([...entries, first, second], { now: reportedAt.at });
    expect(summary?.metrics).toEqual([
      {
        metric: 'pass',
        adjusted: expect.closeTo((0.03 * 0.05) / 0.04, 12),
        of: 1,
        verdict: 'better',
      },
    ]);
  });

  test('of nothing that is registered is refused', () => {
    expect(
      reportOutcome([], { plan: 'x', comparison: comparisonOf(), runs }, reportedAt),
    ).toMatchObject({
      issues: [{ code: 'not_registered' }],
    });
  });
});

describe('the register as a whole', () => {
  test('names what was never reported, and since when', () => {
    const entries = registered(planOf(), planOf({ id: 'tone' }));
    const reported = [...entries, report(entries, 'prompt-v2')];
    const summary = summarizeRegister(reported, { now: '2026-06-03T10:00:00Z' });
    expect(summary.map(({ unreportedDays }) => unreportedDays)).toEqual([undefined, 30]);
    expect(summary[1]?.metrics).toEqual([
      { metric: 'pass', adjusted: 1, of: 1, verdict: 'not_reported' },
    ]);
  });

  test('a clock that is behind makes no negative days', () => {
    const [only] = summarizeRegister(registered(planOf()), { now: '2026-05-01T09:00:00Z' });
    expect(only?.unreportedDays).toBe(0);
  });

  test('counts what was never reported in the correction of its family', () => {
    const family = 'autumn';
    const entries = registered(planOf({ family }), planOf({ id: 'tone', family }));
    const [first] = summarizeRegister([...entries, report(entries, 'prompt-v2')], {
      now: reportedAt.at,
    });
    expect(first?.metrics).toEqual([
      { metric: 'pass', adjusted: 0.0625, of: 2, verdict: 'inconclusive' },
    ]);
  });

  test('gives no verdict to what was not as planned', () => {
    const entries = registered(planOf());
    const [only] = summarizeRegister(
      [...entries, report(entries, 'prompt-v2', comparisonOf({ pairs: 5 }))],
      {
        now: reportedAt.at,
      },
    );
    expect(only?.metrics[0]).toMatchObject({ adjusted: 1, verdict: 'inconclusive' });
  });
});

describe('a plan', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['against itself', { baseline: 'v2' }, 'same_agent'],
    [
      'of one metric twice',
      {
        metrics: [
          { metric: 'pass', delta: 0 },
          { metric: 'pass', delta: 0.1 },
        ],
      },
      'duplicate_id',
    ],
    [
      'of looks that spend too much',
      {
        looks: [
          { pairs: 6, families: 6, alpha: 0.03 },
          { pairs: 9, families: 9, alpha: 0.03 },
        ],
      },
      'alpha_spending',
    ],
    [
      'of looks that do not say what they spend',
      {
        looks: [
          { pairs: 6, families: 6 },
          { pairs: 9, families: 9 },
        ],
      },
      'alpha_spending',
    ],
    ['without power', { power: { power: 0.04, standardDeviation: 1 } }, 'no_power'],
    ['of more families than tasks', { looks: [{ pairs: 6, families: 7 }] }, 'too_many'],
    ['of no tasks', { looks: [{ pairs: 0, families: 0 }] }, 'too_small'],
    [
      'of a delta that is no number',
      { metrics: [{ metric: 'pass', delta: Number.NaN }] },
      'invalid_type',
    ],
  ])('%s is refused', (_, given, code) => {
    const parsed = parseRegisteredPlan({ ...planOf(), ...given });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain(code);
  });

  test('keeps the smallest difference that it can find', () => {
    const [entry] = registered(
      planOf({
        power: { power: 0.8, standardDeviation: 0.4828 },
        looks: [{ pairs: 57, families: 57 }],
      }),
    );
    expect(entry).toMatchObject({ detectable: [expect.closeTo(0.17915695435, 10)] });
  });
});

test('an entry that says it is older than the one before is refused', () => {
  const entries = registered(planOf());
  const early = { at: '2026-05-04T08:00:00Z', by: 'ana' };
  expect(registerComparison(entries, planOf({ id: 'late' }), early)).toMatchObject({
    issues: [{ code: 'backdated', path: 'at' }],
  });
});

describe('an entry that contradicts what stands before it is refused, although the chain holds', () => {
  const [plan] = registered(planOf());
  if (plan === undefined) throw new Error('one plan, one entry');
  const fewer = report([plan], 'prompt-v2', comparisonOf({ pairs: 5 }));
  const fine = report([plan], 'prompt-v2');
  const again = { ...plan, ...nextLink([plan]) };
  test.each<[string, RegisterEntry[], string]>([
    [
      'called as planned in spite of its deviations',
      [plan, { ...fewer, standing: 'confirmatory' }],
      'wrong_standing',
    ],
    [
      'with its deviations wiped out',
      [plan, { ...fewer, standing: 'confirmatory', deviations: [] }],
      'hidden_deviation',
    ],
    ['of runs that began before', [plan, { ...fine, startedAt: '2026-05-01' }], 'wrong_standing'],
    ['of nothing that is registered', [{ ...fine, ...nextLink([]) }], 'not_registered'],
    ['of a look that was not the next', [plan, { ...fine, look: 1 }], 'wrong_look'],
    [
      'reported twice',
      [plan, fine, { ...fine, ...nextLink([plan, fine]), look: 1 }],
      'duplicate_id',
    ],
    ['registered twice', [plan, again], 'duplicate_id'],
  ])('%s', (_, entries, code) => {
    const parsed = parseRegister(entries);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain(code);
  });
});

test('whoever kept the head misses the last entry', () => {
  const entries = registered(planOf(), planOf({ id: 'tone' }));
  const head = registerHead(entries);
  expect(parseRegister(entries, { head }).ok).toBe(true);
  expect(parseRegister(entries.slice(0, 1), { head })).toMatchObject({
    issues: [{ code: 'other_head' }],
  });
  expect(parseRegister(entries.slice(0, 1)).ok).toBe(true);
});
