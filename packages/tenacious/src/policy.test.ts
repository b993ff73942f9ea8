import { messageText, parsePolicy, type Span } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { capacityFact } from './capacity-fact.ts';
import { carefulOutputs } from './careful-outputs.ts';
import { carelessOutputs } from './careless-outputs.ts';
import { carelessViolations } from './careless-violations.ts';
import { engagementFact } from './engagement-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { tenaciousPolicy } from './policy.ts';
import { tenaciousPolicyDigest } from './policy-digest.ts';
import { starterTasks } from './starter-tasks.ts';

const policy = compilePolicy(tenaciousPolicy);

function judge(task: string, outputs: typeof carefulOutputs) {
  const found = starterTasks.find(({ id }) => id === task);
  const outcome = outputs.find((output) => output.task === task)?.outcome;
  if (found === undefined || outcome?.kind !== 'message') throw new Error(`no message for ${task}`);
  const verdict = score(policy, found, outcome.message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict;
}

test('every example of the policy of this digest holds: run node scripts/write-policy.mjs', () => {
  expect(policy.reference.digest).toBe(tenaciousPolicyDigest);
});

test('the policy is a valid document', () => {
  expect(parsePolicy(JSON.parse(JSON.stringify(tenaciousPolicy))).ok).toBe(true);
});

test.each(starterTasks)('the careful message passes: $title', ({ id }) => {
  const { findings, decision } = judge(id, carefulOutputs);
  expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  expect(decision).toBe('send');
});

describe('what only looks wrong is left alone', () => {
  const observedAt = '2026-05-04';
  const facts = [
    fundingFact({
      round: 'Series A',
      amount: { amount: 9_000_000, currency: 'USD' },
      closedOn: '2026-03-18',
    }),
    openRolesFact({ stack: 'Go', count: 6, previous: 2, windowDays: 60 }, { observedAt }),
    engagementFact({ what: 'asked for the handover sheet', date: '2026-04-22' }),
    capacityFact(
      { stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 },
      { observedAt },
    ),
  ];

  test.each([
    [
      'two events in one sentence',
      'Your Series A closed on 18 March, and on 22 April you asked for the handover sheet.',
    ],
    ['a written-out stretch', 'Your six Go roles, up from two 60 days ago, are still open.'],
    [
      'an offer within capacity without stock words',
      'Six Go roles are open; two Go engineers could help with that.',
    ],
    [
      'a figure repeated with its change',
      'Go roles went from two to six, a gap that three Go engineers might bridge.',
    ],
    ['a coming date', 'You closed a $9M Series A; would Thursday 14 May suit you?'],
  ])('%s', (_, body) => {
    const [task] = starterTasks;
    if (task === undefined) throw new Error('no task');
    const verdict = score(
      policy,
      { ...task, asOf: observedAt, facts, thread: [] },
      { channel: 'email', body: `${body} No reply is needed.` },
    );
    if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
    expect(verdict.findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});

describe('the careless message', () => {
  test.each(carelessViolations.map(({ task, violations }) => [task, violations] as const))(
    'of %s fails exactly when a person found a violation',
    (task, violations) => {
      expect(judge(task, carelessOutputs).pass).toBe(violations.length === 0);
    },
  );

  test('has no violation that is not found', () => {
    const missed = carelessViolations.flatMap(({ task, violations }) => {
      const { findings } = judge(task, carelessOutputs);
      return violations
        .filter(
          ({ quote }) => !findings.some((finding) => overlaps(finding.span, spanOf(task, quote))),
        )
        .map(({ kind, quote }) => `${kind}: ${quote}`);
    });
    expect(missed).toEqual([]);
  });
});

function spanOf(task: string, quote: string): Span {
  const outcome = carelessOutputs.find((output) => output.task === task)?.outcome;
  if (outcome?.kind !== 'message') throw new Error(`no message for ${task}`);
  const start = messageText(outcome.message).indexOf(quote);
  return { start, end: start + quote.length };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
