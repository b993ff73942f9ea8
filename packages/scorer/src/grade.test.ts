import type { Finding, Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { examplePolicy } from './example-policy.ts';
import { gradeDimensions, gradeMarkers, totalScore } from './grade.ts';

const [base] = examplePolicy.rules as [Rule];
const marker = { id: 'honest', title: 'Honest', scale: { minimum: 1, maximum: 5 }, threshold: 4 };
const policy = {
  ...examplePolicy,
  markers: [marker, { ...marker, id: 'direct' }],
  brandViolationAt: 2,
};

function finding(changes: Partial<Finding>): Finding {
  return {
    rule: 'banned-phrase',
    dimension: 'tone',
    severity: 'graded',
    span: { start: 0, end: 0 },
    quote: '',
    message: 'm',
    ...changes,
  };
}

function judge(findings: Finding[], rule: Partial<Rule> = {}, gate?: number) {
  const rules = new Map([['banned-phrase', { ...base, ...rule } as Rule]]);
  const gated = {
    ...policy,
    dimensions: policy.dimensions.map((dimension) =>
      gate === undefined ? dimension : { ...dimension, gate },
    ),
  };
  const grades = gradeDimensions(gated, findings, rules);
  const markers = gradeMarkers(gated, findings, rules);
  return {
    tone: grades.find(({ id }) => id === 'tone')?.grade,
    score: totalScore(gated, grades, findings, rules),
    decision: decide(gated, findings, grades, markers),
  };
}

describe('a grade', () => {
  test.each([
    ['is the top of the scale without findings', [], {}, { tone: 3, score: 1, decision: 'send' }],
    [
      'loses a point for a graded finding',
      [finding({})],
      {},
      { tone: 2, score: 0.866667, decision: 'send' },
    ],
    [
      'loses what the rule says',
      [finding({})],
      { deduct: 2 },
      { tone: 1, score: 0.733333, decision: 'send' },
    ],
    [
      'never falls below the scale',
      [finding({}), finding({})],
      { deduct: 2 },
      { tone: 0, score: 0.6, decision: 'send' },
    ],
    [
      'loses nothing for advice',
      [finding({ severity: 'advice', decision: 'block' })],
      {},
      { tone: 3, score: 1, decision: 'send' },
    ],
    [
      'falls to the bottom when blocked',
      [finding({ severity: 'block' })],
      {},
      { tone: 0, score: 0.6, decision: 'regenerate' },
    ],
    [
      'keeps the penalty apart from the dimension',
      [finding({})],
      { deduct: 0, penalty: 0.15 },
      { tone: 3, score: 0.85, decision: 'send' },
    ],
  ] as const)('%s', (_, findings, rule, expected) => {
    expect(judge([...findings], rule)).toEqual(expected);
  });

  test('below its gate fails the message', () => {
    expect(judge([finding({})], {}, 2).decision).toBe('send');
    expect(judge([finding({})], {}, 3).decision).toBe('regenerate');
  });
});

describe('the decision', () => {
  test('is the most severe one that is asked for', () => {
    const route = finding({ severity: 'block', decision: 'route_to_human' });
    expect(judge([finding({ severity: 'block' }), route]).decision).toBe('route_to_human');
  });

  test('is to rewrite for one failing marker and to block for two', () => {
    const one = finding({ severity: 'block', marker: 'honest' });
    expect(judge([one]).decision).toBe('regenerate');
    expect(judge([one, finding({ severity: 'block', marker: 'direct' })]).decision).toBe('block');
  });
});
