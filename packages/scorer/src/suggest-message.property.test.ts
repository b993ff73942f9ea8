import { type Message, messageText, type Policy, type Verdict } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';
import { suggestMessage } from './suggest-message.ts';

const common = { dimension: 'tone', severity: 'block', title: 'T', because: 'B.' } as const;

// Rules that edits can break: a longer word, a phrase whose ends come together, a figure that loses its words.
const touchy: Policy = {
  ...examplePolicy,
  rules: [
    ...examplePolicy.rules,
    {
      ...common,
      id: 'bench',
      kind: 'phrase',
      phrases: ['bench~'],
      replacement: 'much more of our available capacity',
      examples: { match: ['Our bench.'], miss: ['Our benchmark.'] },
    },
    {
      ...common,
      id: 'joined',
      kind: 'phrase',
      phrases: ['our team'],
      examples: { match: ['Our team.'], miss: ['Our good team.'] },
    },
    {
      ...common,
      id: 'short',
      kind: 'limit',
      measure: 'words',
      maximum: 14,
      examples: { match: ['word '.repeat(15)], miss: ['word'] },
    },
    {
      ...common,
      id: 'not-shorter',
      kind: 'limit',
      measure: 'words',
      minimum: 4,
      examples: { match: ['word'], miss: ['word '.repeat(4)] },
    },
  ],
};
const policy = compilePolicy(touchy);

const words = fc.constantFrom(
  'world-class',
  'our',
  'a',
  'team',
  'bench',
  'Benches',
  'is',
  'free',
  '$14M',
  '$15M',
  'round',
  'raised.',
  'Why?',
  'So,',
  '\n\n',
  'Hi Ana,\n\n',
  '“quoted”',
  '\ud83d',
);
const text = fc.array(words, { maxLength: 24 }).map((parts) => parts.join(' '));
const anyMessage = fc
  .tuple(fc.option(text, { nil: undefined }), text)
  .map(([subject, body]): Message => {
    return { channel: 'email', body, ...(subject !== undefined && { subject }) };
  });

test('a suggested message breaks no rule that the message did not break', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const before = rulesOf(score(policy, exampleTask, message));
      const { verdict, message: after, applied } = suggestMessage(policy, exampleTask, message);
      expect([...rulesOf(verdict)].filter((rule) => !before.has(rule))).toEqual([]);
      expect(verdict).toEqual(score(policy, exampleTask, after));
      if (applied.length === 0) expect(after).toEqual(message);
    }),
    { seed: 20261120, numRuns: 400 },
  );
});

test('every suggestion is a span of the text, and the same message gets the same ones', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const { length } = messageText(message);
      const verdict = score(policy, exampleTask, message);
      expect(score(policy, exampleTask, message)).toEqual(verdict);
      if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
      for (const { suggestion } of verdict.findings) {
        if (suggestion === undefined) continue;
        const { start, end } = suggestion.span;
        expect(0 <= start && start <= end && end <= length).toBe(true);
      }
    }),
    { seed: 20261120, numRuns: 400 },
  );
});

test('one suggestion that breaks a rule does not keep the others from being applied', () => {
  const body = 'One two three four five six seven eight nine. Our bench, a world-class engineer.';
  const { message, applied } = suggestMessage(policy, exampleTask, { channel: 'email', body });
  expect(applied.map(({ rule }) => rule)).toEqual(['banned-phrase']);
  expect(message.body).toBe(
    'One two three four five six seven eight nine. Our bench, an engineer.',
  );
});

function rulesOf(verdict: Verdict): Set<string> {
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return new Set(verdict.findings.map(({ rule }) => rule));
}
