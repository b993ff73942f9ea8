import type { Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

type WordingRule = Extract<Rule, { kind: 'wording' }>;

const rule = {
  id: 'reproach',
  kind: 'wording',
  title: 'Reproach',
  dimension: examplePolicy.dimensions[0]?.id ?? '',
  severity: 'block',
  because: 'nobody owes an answer',
  wordings: ['shame on you'],
  cues: [
    { weight: 1, wordings: ['you|your'] },
    { weight: 2, wordings: ['waited|waiting', 'so long'] },
    { weight: 2, wordings: ['silence', 'not a word'] },
    { weight: -3, wordings: ['fine', 'no trouble'] },
  ],
  threshold: 4,
  polarities: ['affirmed', 'negated'],
  examples: { match: ['I waited, and not a word came.'], miss: ['I waited.'] },
} satisfies Rule;

function compiled(more: Partial<WordingRule> = {}) {
  const { cues, threshold, ...bare } = rule;
  const full = { ...('cues' in more ? bare : rule), ...more };
  return compilePolicy({ ...examplePolicy, rules: [...examplePolicy.rules, full as Rule] });
}

function quotes(body: string, more: Partial<WordingRule> = {}): string[] {
  const verdict = score(compiled(more), exampleTask, { channel: 'email', body });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings
    .filter((finding) => finding.rule === 'reproach')
    .map(({ quote }) => quote);
}

describe('cues of a rule', () => {
  test.each([
    [
      'two of them make a finding',
      'We waited for your team, and not a word came.',
      ['waited for your team, and not a word'],
    ],
    ['one does not', 'We waited for your team.', []],
    ['one that is said twice weighs no more', 'You waited, we waited, waiting so long.', []],
    ['they count within a sentence', 'I waited. Not a word was missing from your page.', []],
    ['a third may weigh against them', 'I waited, your silence was fine.', []],
    ['a wording of the rule needs none', 'Shame on you.', ['Shame on you']],
    ['what is quoted is not the writer’s', 'Your page says \u201cwe waited, not a word\u201d.', []],
  ])('%s', (_, body, found) => {
    expect(quotes(body)).toEqual(found);
  });

  test('an innocent wording is for the wordings, not for the cues', () => {
    const unless = ['we'];
    expect(quotes('We say: shame on you.', { unless })).toEqual([]);
    expect(quotes('We waited, and not a word came from you.', { unless })).not.toEqual([]);
  });

  test.each([
    ['cues without a threshold', { cues: rule.cues }],
    ['a threshold without cues', { cues: undefined, threshold: 4 }],
  ])('%s do not compile', (_, more) => {
    expect(() => compiled(more as Partial<WordingRule>)).toThrow(/without the other/);
  });
});
