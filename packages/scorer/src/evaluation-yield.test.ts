import type { Rule } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { type Breach, withoutYielding } from './evaluation-yield.ts';
import { examplePolicy } from './example-policy.ts';

const bare = {
  title: 'A way of speaking',
  dimension: examplePolicy.dimensions[0]?.id ?? '',
  severity: 'block' as const,
  because: 'it matters how it is said',
  examples: { match: ['a'], miss: ['b'] },
};
const spoken = { ...bare, kind: 'wording' as const, wordings: ['a'] };
const blame: Rule = { ...spoken, id: 'blame', marker: 'kind' };
const reproach: Rule = { ...spoken, id: 'reproach', marker: 'professional' };
const claimed: Rule = {
  ...bare,
  kind: 'claim',
  id: 'claimed',
  marker: 'honest',
  claims: ['quantity'],
  statuses: ['unsupported'],
};

const sentence = { start: 0, end: 60 };

function breach(rule: Rule, start: number, weight?: number): Breach {
  const hit = { span: { start, end: start + 10 }, message: '' };
  return { rule, hit: weight === undefined ? hit : { ...hit, weak: { weight, sentence } } };
}

test.each([
  ['what is said outright wins', [breach(reproach, 0, 9), breach(blame, 20)], ['blame']],
  ['the heavier of two guesses wins', [breach(reproach, 0, 4), breach(blame, 20, 6)], ['blame']],
  [
    'of two that weigh the same the first',
    [breach(reproach, 0, 5), breach(blame, 20, 5)],
    ['reproach'],
  ],
  [
    'another sentence is another matter',
    [breach(reproach, 0, 4), breach(blame, 70)],
    ['reproach', 'blame'],
  ],
  [
    'so is what the sentence claims',
    [breach(reproach, 0, 4), breach(claimed, 20)],
    ['reproach', 'claimed'],
  ],
  ['nothing gives way to itself', [breach(blame, 0, 4), breach(blame, 20, 6)], ['blame', 'blame']],
  ['without guesses all stay', [breach(reproach, 0), breach(blame, 20)], ['reproach', 'blame']],
])('%s', (_, breaches, left) => {
  expect(withoutYielding(breaches).map(({ rule }) => rule.id)).toEqual(left);
});
