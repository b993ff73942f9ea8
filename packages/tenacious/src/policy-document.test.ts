import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tenaciousPolicy } from './policy.ts';
import { policyClauses } from './policy-clauses.ts';
import { policyDocument } from './policy-document.ts';

const clauses = new Set(policyClauses.map(({ id }) => id));

test('POLICY.md is what the rules say: run node scripts/write-policy.mjs', () => {
  const written = readFileSync(new URL('../POLICY.md', import.meta.url), 'utf8');
  expect(written).toBe(policyDocument(tenaciousPolicy));
});

test.each(tenaciousPolicy.rules.map(({ id, clause }) => [id, clause]))(
  'rule %s names a clause of the policy: %s',
  (_, clause) => {
    expect(clauses.has(clause ?? 'none')).toBe(true);
  },
);

test.each(policyClauses.map(({ id }) => [id]))(
  'clause %s is encoded, with enough examples',
  (id) => {
    const examples = tenaciousPolicy.rules
      .filter(({ clause }) => clause === id)
      .map((rule) => rule.examples);
    expect(examples.flatMap(({ match }) => match).length).toBeGreaterThanOrEqual(5);
    expect(examples.flatMap(({ miss }) => miss).length).toBeGreaterThanOrEqual(5);
    expect(/[^\p{ASCII}]/u.test(JSON.stringify(examples).replaceAll(/[‘’“”–—…]/g, ''))).toBe(true);
  },
);

test('an example that holds markup is shown and not rendered', () => {
  const [rule] = tenaciousPolicy.rules;
  if (rule === undefined) throw new Error('the policy has no rule');
  const examples = { match: ['a | b `c` <script>'], miss: [''] };
  const text = policyDocument({ ...tenaciousPolicy, rules: [{ ...rule, examples }] });
  expect(text).toContain("`a \\| b 'c' <script>` | *(nothing)*");
});
