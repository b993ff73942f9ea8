import { messageText, parsePolicy, type Span } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { carefulOutputs } from './careful-outputs.ts';
import { carelessOutputs } from './careless-outputs.ts';
import { carelessViolations } from './careless-violations.ts';
import { tenaciousPolicy } from './policy.ts';
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

test('the policy is a valid document', () => {
  expect(parsePolicy(JSON.parse(JSON.stringify(tenaciousPolicy))).ok).toBe(true);
});

test.each(starterTasks)('the careful message passes: $title', ({ id }) => {
  const { findings, decision } = judge(id, carefulOutputs);
  expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  expect(decision).toBe('send');
});

describe('the careless message', () => {
  test.each(carelessViolations.map(({ task, violations }) => [task, violations] as const))(
    'of %s fails exactly when a person found a violation',
    (task, violations) => {
      expect(judge(task, carelessOutputs).pass).toBe(violations.length === 0);
    },
  );

  // What a person labelled and this version of the policy does not find: every line is a rule to write.
  test('has violations that are not found yet, and these are they', () => {
    const missed = carelessViolations.flatMap(({ task, violations }) => {
      const { findings } = judge(task, carelessOutputs);
      return violations
        .filter(
          ({ quote }) => !findings.some((finding) => overlaps(finding.span, spanOf(task, quote))),
        )
        .map(({ kind, quote }) => `${kind}: ${quote}`);
    });
    expect(missed).toEqual([
      'banned_phrase: outsourced',
      'fabricated_client: Halvard Bank is a client of ours',
    ]);
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
