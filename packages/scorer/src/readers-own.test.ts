import type { Fact, Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const [funding] = exampleTask.facts as [Fact];
const sells: Fact = {
  ...funding,
  id: 'product',
  topic: 'note',
  values: { text: 'Sells a confidence score for each bearing.' },
  disclosure: 'quotable',
};

describe('a wording that may be known', () => {
  const rule: Rule = {
    id: 'labels',
    kind: 'wording',
    title: 'Labels',
    dimension: 'tone',
    severity: 'block',
    because: 'it is not theirs',
    wordings: ['confidence score'],
    unlessKnown: true,
    examples: { match: ['The confidence score is high.'], miss: ['It is high.'] },
  };
  const policy = compilePolicy({ ...examplePolicy, rules: [rule] });

  test.each([
    ['nobody said it', [], 1],
    ['the reader has it', [sells], 0],
    ['only the sender may know it', [{ ...sells, disclosure: 'internal' }], 1],
    ['half of it is said', [{ ...sells, values: { text: 'Sells confidence.' } }], 1],
  ] as const)('counts unless: %s', (_when, facts, expected) => {
    const message = { channel: 'email', body: 'Your confidence score is live.' };
    const verdict = score(policy, { ...exampleTask, facts: [...facts] }, message);
    expect(verdict.status === 'scored' && verdict.findings.length).toBe(expected);
  });
});
