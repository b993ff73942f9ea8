import { expect, test } from 'vitest';
import { rules } from './rules.ts';
import { labelledKinds, violationKinds } from './violation-kinds.ts';

test.each(rules.map(({ id }) => id))('rule %s stands for a kind of violation', (rule) => {
  expect(violationKinds[rule]?.length).toBeGreaterThan(0);
});

test('no kind is listed twice', () => {
  expect(new Set(labelledKinds).size).toBe(labelledKinds.length);
});

test('every mapped rule is a rule of the policy', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect(Object.keys(violationKinds).filter((rule) => !known.has(rule))).toEqual([]);
});
