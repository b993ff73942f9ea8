import type { Message, Policy, Rule, Task } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

type PatternRule = Extract<Rule, { kind: 'pattern' }>;

const percentOff: PatternRule = {
  id: 'percent-off',
  kind: 'pattern',
  title: 'Percentage off',
  dimension: 'tone',
  severity: 'block',
  because: 'We do not haggle.',
  pattern: String.raw`\d{1,3}\s?%\s{1,3}off\b`,
  exceptions: ['5 % off shore'],
  examples: { match: ['Take 10% off.'], miss: ['10% offered it.'] },
};

function policyWith(changes: Partial<PatternRule>): Policy {
  return { ...examplePolicy, rules: [{ ...percentOff, ...changes }] };
}

function quotes(
  message: Partial<Message>,
  changes: Partial<PatternRule> = {},
  task: Partial<Task> = {},
): string[] {
  const full = { channel: 'email', body: '', ...message };
  const policy = compilePolicy(policyWith(changes));
  const verdict = score(policy, { ...exampleTask, ...task }, full);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings.map(({ span, quote }) => {
    expect(messageText(full).slice(span.start, span.end)).toBe(quote);
    return quote;
  });
}

describe('a pattern', () => {
  test.each([
    ['as written', 'Take 20% off today.', ['20% off']],
    ['in capitals', 'TAKE 20% OFF today.', ['20% OFF']],
    ['in full width', 'Take ２０％ off today.', ['２０％ off']],
    ['with a Cyrillic letter', 'Take 20% \u043eff.', ['20% \u043eff']],
    ['with a zero-width space', 'Take 20% o\u200bff.', ['20% o\u200bff']],
    ['with an entity', 'Take 20&#37; off.', ['20&#37; off']],
    ['in Markdown', 'Take **20%** off.', ['20%** off']],
    ['across a line break', 'Take 20%\noff.', ['20%\noff']],
    ['twice', '20% off, then 30 % off.', ['20% off', '30 % off']],
  ])('is found %s, with the exact original words', (_, body, expected) => {
    expect(quotes({ body })).toEqual(expected);
  });

  test.each([
    ['in another word', '20% offset'],
    ['in an exception', 'Only 5 % off shore.'],
    ['in the earlier message', '> Take 20% off.\n\nNo.'],
  ])('is not found %s', (_, body) => {
    expect(quotes({ body })).toEqual([]);
  });

  test('is not found in a link', () => {
    const examples = { match: ['A bargain.'], miss: ['A bar.'] };
    const found = quotes(
      { body: 'See https://example.com/bargain or the Bargain page.' },
      { pattern: 'bargain', examples },
    );
    expect(found).toEqual(['Bargain']);
  });

  test('has exceptions that excuse only what they hold', () => {
    const body = '5 % off shore, 5 % off here, 5 % off shore';
    expect(quotes({ body })).toEqual(['5 % off']);
  });

  test('is looked for in the zones that the rule names', () => {
    const message = { subject: '20% off', body: '30% off' };
    const match = [{ message: { channel: 'email', subject: '10% off', body: '' } }];
    const examples = { ...percentOff.examples, match };
    expect(quotes(message)).toEqual(['20% off', '30% off']);
    expect(quotes(message, { zones: ['subject'], examples })).toEqual(['20% off']);
  });

  test("may quote the recipient's own words", () => {
    const body = 'You wrote "20% off or nothing".';
    const thread: Task['thread'] = [
      {
        kind: 'message',
        conversation: 'example',
        at: '2026-05-01',
        from: 'recipient',
        message: { channel: 'email', body: 'It is 20% off or nothing.' },
      },
    ];
    expect(quotes({ body })).toEqual(['20% off']);
    expect(quotes({ body }, {}, { thread })).toEqual([]);
  });

  test('sees the start and the end of every line', () => {
    const changes = {
      pattern: String.raw`^p\.?s\.?:?$`,
      exceptions: [],
      examples: { match: ['P.S.'], miss: ['A p.s. here'] },
    };
    expect(quotes({ body: 'Text.\n\nPS:\nMore. PS' }, changes)).toEqual(['PS:']);
  });

  test('that is not linear does not compile, and the error says how to mend it', () => {
    expect(() => compilePolicy(policyWith({ pattern: String.raw`\d+\s+off` }))).toThrow(
      String.raw`rules[0] (percent-off): \d+ has no bound and what follows can fail, so a search can take quadratic time: bound it, for example {1,80}`,
    );
  });

  test('that misses its own example does not compile', () => {
    expect(() => compilePolicy(policyWith({ pattern: 'percent' }))).toThrow(
      'rules[0] (percent-off).examples.match[0]: this example must match and does not',
    );
  });
});
