import type { Policy, Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy } from './example-policy.ts';
import { PolicyError } from './policy-error.ts';

const [phrase] = examplePolicy.rules as [Extract<Rule, { kind: 'phrase' }>];

function problems(changes: Partial<Policy>): string[] {
  try {
    compilePolicy({ ...examplePolicy, ...changes });
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

function withRule(changes: object): string[] {
  return problems({ rules: [{ ...phrase, ...changes } as Rule] });
}

test('a policy is stamped with its digest, which changes with it', () => {
  const { reference } = compilePolicy(examplePolicy);
  const other = compilePolicy({ ...examplePolicy, title: 'Another title' });
  expect(reference).toMatchObject({ id: 'example', version: '1.0.0' });
  expect(reference.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(other.reference.digest).not.toBe(reference.digest);
});

describe('a policy does not compile when', () => {
  test.each([
    [
      'a rule misses its own example',
      { examples: { match: ['Fine.'], miss: ['Fine.'] } },
      'example_failed rules[0] (banned-phrase).examples.match[0]',
    ],
    [
      'a rule matches a near miss',
      { examples: { match: ['world class'], miss: ['world class'] } },
      'example_failed rules[0] (banned-phrase).examples.miss[0]',
    ],
    [
      'a rule names an unknown dimension',
      { dimension: 'charm' },
      'unknown_dimension rules[0] (banned-phrase)',
    ],
    [
      'a rule names an unknown marker',
      { marker: 'charm' },
      'unknown_marker rules[0] (banned-phrase)',
    ],
    [
      'a rule names an unknown stage',
      { when: { stages: ['frozen', 'cold'] } },
      'unknown_stage rules[0] (banned-phrase)',
    ],
    ['a phrase has no word', { phrases: ['?!'] }, 'invalid_rule rules[0] (banned-phrase)'],
    ['a kind is unknown', { kind: 'mood' }, 'invalid_rule rules[0] (banned-phrase)'],
    ['a kind is not evaluated yet', { kind: 'leak' }, 'invalid_rule rules[0] (banned-phrase)'],
  ])('%s', (_, changes, expected) => {
    expect(withRule(changes)).toContain(expected);
  });

  test('the weights do not add up, an id is taken, or it is newer than the scorer', () => {
    const [first] = examplePolicy.dimensions;
    expect(problems({ dimensions: first ? [first] : [] })).toContain('weights dimensions');
    expect(problems({ rules: [phrase, phrase] })).toContain('duplicate_id rules[1]');
    expect(problems({ schema: 'tenacious-bench/policy@1.9' })).toEqual([
      'unsupported_version schema',
    ]);
  });

  test('and the error says what, where and how many more', () => {
    const broken = { ...phrase, dimension: 'charm', examples: { match: ['a'], miss: ['b'] } };
    expect(() => compilePolicy({ ...examplePolicy, rules: [broken] })).toThrow(
      'policy example does not compile: rules[0] (banned-phrase): dimension "charm" is not one of truth, tone (and 1 more)',
    );
  });
});
