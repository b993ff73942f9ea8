import type { Fact, Message, Policy, Rule, Task } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import { messageText as messageTextOfText } from '@tenacious-bench/text';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const common = {
  id: 'rule',
  title: 'Rule',
  dimension: 'tone',
  severity: 'block',
  because: 'it is so',
} as const;

const capacity = {
  topics: [
    {
      id: 'capacity',
      title: 'Capacity',
      subject: 'sender',
      cues: ['engineers'],
      fields: [{ name: 'available', measure: 'count', unit: 'engineer' }],
    },
  ],
  units: [{ id: 'engineer', nouns: ['engineer'] }],
  commitments: [
    {
      topic: 'capacity',
      unit: 'engineer',
      limit: 'available',
      minus: ['committed'],
      by: 'stack',
      cues: ['we can', 'are free'],
      reportCues: ['are taken'],
    },
  ],
} satisfies Policy['vocabulary'];

function free(stack: string, available: number, committed: number): Fact {
  return {
    id: `capacity-${stack}`,
    topic: 'capacity',
    subject: 'sender',
    values: { stack, available, committed },
    confidence: 'high',
    observedAt: '2026-05-04',
    source: 'roster',
    disclosure: 'quotable',
  };
}

function findings(rule: Rule, message: Partial<Message>, task: Partial<Task> = {}) {
  const policy = compilePolicy({ ...examplePolicy, vocabulary: capacity, rules: [rule] });
  const full = { channel: 'email', body: '', ...message };
  const verdict = score(policy, { ...exampleTask, facts: [], ...task }, full);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  for (const { span, quote } of verdict.findings) {
    expect(messageText(full).slice(span.start, span.end)).toBe(quote);
  }
  return verdict.findings;
}

describe('a limit', () => {
  const words: Rule = {
    ...common,
    kind: 'limit',
    measure: 'words',
    maximum: 4,
    examples: { match: ['one two three four five'], miss: ['one two three four'] },
  };

  test('shows what is too much, from the first unit over it to the last', () => {
    const [finding] = findings(words, { body: 'One two three four five six.' });
    expect(finding).toMatchObject({ quote: 'five six', message: '6 words, at most 4: it is so' });
  });

  test('counts the body with greeting and signature, not the subject and not quoted lines', () => {
    expect(
      findings(words, { subject: 'A long subject of many words', body: 'Four words are here' }),
    ).toEqual([]);
    expect(findings(words, { body: 'Four words are here\n> and many more below it' })).toEqual([]);
    expect(findings(words, { body: 'Hi Ana,\n\nTwo more.\n\nBest,\nYabi' })).toHaveLength(1);
  });

  test.each([
    'Read tenacious.example/two-weeks this week',
    'See https://tenacious.example/a/b?c=d for more',
    'Die Seite: tenacious.example/über-uns hier',
    'Two (tenacious.example/a/b) and tenacious.example/c',
    'tenacious.example/a/b/c/d/e is here',
  ])('counts an address as one word: %s', (body) => {
    expect(findings(words, { body })).toEqual([]);
    expect(findings(words, { body: `${body} and more` })).toHaveLength(1);
  });

  test('counts characters as a reader does, not UTF-16 units', () => {
    const rule: Rule = {
      ...words,
      measure: 'characters',
      zones: ['subject'],
      examples: {
        match: [{ message: { channel: 'email', subject: 'abcde', body: '' } }],
        miss: ['x'],
      },
    };
    expect(findings(rule, { subject: '\u{1f600}\u{1f600}\u{1f600}\u{1f600}' })).toEqual([]);
    expect(findings(rule, { subject: '\u{1f600}abcd' }).map(({ quote }) => quote)).toEqual(['d']);
  });

  test('counts asks, and can ask for at least one', () => {
    const asks: Rule = {
      ...words,
      measure: 'asks',
      minimum: 1,
      maximum: 1,
      examples: { match: ['Who pays? Could you also send the list?', 'No.'], miss: ['Is it?'] },
    };
    expect(
      findings(asks, { body: 'Who pays? Could you also send the list?' }).map(({ quote }) => quote),
    ).toEqual(['Who pays? Could you also send the list']);
    expect(findings(asks, { body: 'Nothing to answer.' })).toHaveLength(1);
    expect(findings(asks, { body: 'Would Tuesday do? Or Friday?' })).toEqual([]);
  });
});

describe('a structure', () => {
  function structure(
    part: Extract<Rule, { kind: 'structure' }>['part'],
    presence: 'required' | 'forbidden',
    match: string,
    miss: string,
  ): Rule {
    return {
      ...common,
      kind: 'structure',
      part,
      presence,
      examples: { match: [match], miss: [miss] },
    };
  }

  test.each([
    ['Hi [First Name],', ['[First Name]']],
    ['At {{company.name}} and {{x}}', ['{{company.name}}', '{{x}}']],
    ['Dear <Company Name>,', ['<Company Name>']],
    ['See note [1] and a < b > c.', []],
  ])('finds the template tokens of %s', (body, expected) => {
    const rule = structure('template_token', 'forbidden', '[Name]', 'none');
    expect(findings(rule, { body }).map(({ quote }) => quote)).toEqual(expected);
  });

  test.each([
    ['greeting', 'Go roles.', 'Hi Ana,\n\nGo roles.'],
    ['signature', 'Go roles.', 'Go roles.\n\nBest,\nYabi'],
    ['link', 'Go roles.', 'See example.com for Go roles.'],
    ['ask', 'Go roles.', 'Go roles?'],
    ['body', '  \n', 'Go roles.'],
  ] as const)('requires a %s', (part, without, having) => {
    const rule = structure(part, 'required', without, having);
    expect(findings(rule, { body: without })).toHaveLength(1);
    expect(findings(rule, { body: having })).toEqual([]);
  });
});

describe('a commitment', () => {
  const rule: Rule = {
    ...common,
    kind: 'commitment',
    topic: 'capacity',
    examples: {
      match: [
        {
          message: { channel: 'email', body: 'We can place 9 engineers.' },
          facts: [free('Go', 3, 0)],
        },
      ],
      miss: ['Nine engineers wrote it.'],
    },
  };
  const facts = [free('Go', 5, 2), free('Rust', 0, 0)];

  test.each([
    ['We can place three Go engineers.', []],
    ['We can place up to three Go engineers.', []],
    ['We can place four Go engineers.', ['four Go engineers']],
    ['We can place 2–4 Go engineers.', ['2–4 Go engineers']],
    ['A dozen Go engineers are free.', ['A dozen Go engineers']],
    ['We can send one Rust engineer.', ['one Rust engineer']],
    ['We cannot place twelve Go engineers.', []],
    ['Your nine Go engineers built it.', []],
    ['We can say that four Go engineers are taken.', []],
    ['> We can place nine Go engineers.', []],
  ])('%s goes too far in %j', (body, expected) => {
    expect(findings(rule, { body }, { facts }).map(({ quote }) => quote)).toEqual(expected);
  });

  test('is held against the kind it names, with what is already promised taken off', () => {
    const [finding] = findings(rule, { body: 'We can place four Go engineers.' }, { facts });
    expect(finding).toMatchObject({
      fact: 'capacity-Go',
      message: 'four Go engineers promised; 3 free (stack Go, available 5, committed 2)',
    });
  });

  test.each([
    ['Twelve Go engineers would do it.', ['Twelve Go engineers']],
    ['Your twelve Go engineers did it.', []],
    ['Of their own twelve Go engineers two left.', []],
  ])('needs no cue where the vocabulary names none: %s', (body, expected) => {
    const commitments = capacity.commitments.map(({ cues: _, ...commitment }) => commitment);
    const policy = compilePolicy({
      ...examplePolicy,
      vocabulary: { ...capacity, commitments },
      rules: [{ ...rule, examples: { ...rule.examples, miss: ['Nobody wrote it.'] } }],
    });
    const verdict = score(policy, { ...exampleTask, facts }, { channel: 'email', body });
    if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
    expect(verdict.findings.map(({ quote }) => quote)).toEqual(expected);
  });

  test('that no fact covers is not covered', () => {
    const [finding] = findings(rule, { body: 'We can place one engineer.' });
    expect(finding?.message).toBe('one engineer promised; no fact says how much is free');
  });
});

test('the text that spans point into is one and the same in every package', () => {
  for (const message of [{ subject: 'A', body: 'B' }, { body: 'B' }, { subject: '', body: '' }]) {
    expect(messageTextOfText(message)).toBe(messageText(message));
  }
});
