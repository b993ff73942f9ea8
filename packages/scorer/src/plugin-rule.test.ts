import type { Policy, Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import type { RulePlugin } from './plugin-rule.ts';
import { score } from './score.ts';

type PluginRule = Extract<Rule, { kind: 'plugin' }>;

const rule: PluginRule = {
  id: 'shouting',
  kind: 'plugin',
  title: 'Shouting',
  dimension: 'tone',
  severity: 'block',
  because: 'Nobody likes it.',
  plugin: 'capitals',
  options: { least: 4 },
  examples: { match: ['This is HUGE.'], miss: ['This is big.'] },
};

/** Words in capitals, from a length that the rule sets. */
const capitals: RulePlugin = ({ text }, { least }) =>
  [...text.matchAll(/\b[A-Z]+\b/g)]
    .filter(({ 0: word }) => word.length >= Number(least))
    .map(({ index, 0: word }) => ({ span: { start: index, end: index + word.length } }));

function policyWith(changes: Partial<PluginRule> = {}): Policy {
  return { ...examplePolicy, rules: [{ ...rule, ...changes }] };
}

function findings(plugin: RulePlugin, body: string, changes: Partial<PluginRule> = {}) {
  const policy = compilePolicy(policyWith(changes), { plugins: { capitals: plugin } });
  const verdict = score(policy, exampleTask, { channel: 'email', body });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings;
}

describe('a plugin', () => {
  test('looks at the reading with the options of its rule, and its hits are findings like any other', () => {
    expect(findings(capitals, 'A HUGE win, OK?')).toEqual([
      {
        rule: 'shouting',
        dimension: 'tone',
        severity: 'block',
        span: { start: 2, end: 6 },
        quote: 'HUGE',
        message: 'Shouting: Nobody likes it.',
      },
    ]);
  });

  test('may say more than the rule does', () => {
    const wordy: RulePlugin = (reading, options) =>
      capitals(reading, options).map((hit) => ({ ...hit, message: 'four letters' }));
    expect(findings(wordy, 'HUGE').map(({ message }) => message)).toEqual(['four letters']);
  });

  test('is heard only in the zones of its rule', () => {
    const body = 'HUGE\n\n> VAST';
    expect(findings(capitals, body)).toHaveLength(2);
    expect(findings(capitals, body, { zones: ['body'] }).map(({ quote }) => quote)).toEqual([
      'HUGE',
    ]);
  });
});

describe('a policy with a plugin does not compile when', () => {
  test.each([
    ['none is registered', {}, '{ plugins }, which now has none'],
    [
      'the name is not among those registered',
      { tempo: capitals, accent: capitals },
      'accent, tempo',
    ],
    ['the name is only inherited', Object.create({ capitals }), 'none'],
  ])('%s', (_, plugins, expected) => {
    expect(() => compilePolicy(policyWith(), { plugins })).toThrow(
      'rules[0] (shouting): plugin "capitals" is not registered: pass it to compilePolicy as',
    );
    expect(() => compilePolicy(policyWith(), { plugins })).toThrow(expected);
  });

  test('the plugin misses an example of its rule', () => {
    expect(() => compilePolicy(policyWith(), { plugins: { capitals: () => [] } })).toThrow(
      'rules[0] (shouting).examples.match[0]',
    );
  });
});

describe('a plugin that misbehaves', () => {
  const span = (start: number, end: number) => () => [{ span: { start, end } }];

  test.each([
    ['a span behind the text', span(0, 99), RangeError, 'span 0..99'],
    ['a span that ends before it starts', span(2, 1), RangeError, 'span 2..1'],
    ['half an offset', span(0, 0.5), RangeError, 'span 0..0.5'],
    ['no array', () => undefined as never, TypeError, 'returned undefined, not an array'],
  ])('with %s is named', (_, plugin, type, message) => {
    const compile = () => compilePolicy(policyWith(), { plugins: { capitals: plugin } });
    expect(compile).toThrow(type);
    expect(compile).toThrow(message);
    expect(compile).toThrow('plugin capitals');
  });
});
