import type { Rule, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const rule = {
  id: 'discount',
  kind: 'wording',
  title: 'Discount',
  dimension: examplePolicy.dimensions[0]?.id ?? '',
  severity: 'block',
  because: 'prices are public',
  wordings: ['discount~', 'free week'],
  unless: ['you asked'],
  examples: { match: ['A discount is possible.'], miss: ['You asked for a discount.'] },
} satisfies Rule;

function quotes(
  more: Partial<Extract<Rule, { kind: 'wording' }>>,
  body: string,
  subject?: string,
  thread: Task['thread'] = [],
) {
  const { vocabulary } = examplePolicy;
  const policy = compilePolicy({
    ...examplePolicy,
    vocabulary,
    rules: [...examplePolicy.rules, { ...rule, ...more }],
  });
  const message = { channel: 'email', body, ...(subject !== undefined && { subject }) };
  const verdict = score(policy, { ...exampleTask, thread }, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings
    .filter((finding) => finding.rule === 'discount')
    .map(({ quote }) => quote);
}

describe('an innocent wording', () => {
  const body = 'You asked for less, and a discount is possible.';

  test('reaches over its sentence', () => {
    expect(quotes({}, body)).toEqual([]);
  });

  test('reaches over its clause alone where the rule says so', () => {
    expect(quotes({ unlessWithin: 'clause' }, body)).toEqual(['discount']);
    expect(quotes({ unlessWithin: 'clause' }, 'You asked for a discount.')).toEqual([]);
  });
});

describe('a subject that repeats the thread', () => {
  const thread: Task['thread'] = [
    {
      kind: 'message',
      conversation: exampleTask.conversation,
      at: '2026-01-02',
      from: 'recipient',
      message: { channel: 'email', body: 'They offer a free week. You?' },
    },
  ];

  test.each([
    [true, 'Re: a free week', 'No, sorry.', []],
    [true, 'Re: your mail', 'We add a free week.', ['free week']],
    [false, 'Re: a free week', 'No, sorry.', ['free week']],
  ])('unlessEchoed %s: %s | %s', (unlessEchoed, subject, body, expected) => {
    expect(quotes({ unlessEchoed }, body, subject, thread)).toEqual(expected);
  });
});

test.each([
  ['We do not do trials, discounts or gifts.', []],
  ['We do not do trials, and a discount is possible.', ['discount']],
])('a denial reaches to the end of its list: %s', (body, expected) => {
  expect(quotes({}, body)).toEqual(expected);
});

describe('a homonym', () => {
  const homonyms = ['discount'];

  test.each([
    'Your discount engine went live in May.',
    'Discount handling is where odd cases live.',
    'The discount engine of your shop could be tested first.',
  ])('is innocent where it only begins a name: %s', (body) => {
    expect(quotes({ homonyms }, body)).toEqual([]);
  });

  test.each([
    'Your discount would be small.',
    'We can offer discount terms.',
    'A discount is possible.',
    'A discount applies from May.',
  ])('is none where it stands for itself: %s', (body) => {
    expect(quotes({ homonyms }, body)).toEqual(['discount']);
  });
});

test('an exception that begins inside a wording counts, whatever the clause', () => {
  const more = {
    wordings: ['let ..5 bill'],
    unless: ['wage bill'],
    unlessWithin: 'clause',
  } as const;
  const examples = { match: ['That would let you cut the bill.'], miss: ['It rains.'] };
  const body = 'That would let you hold the wage bill.';
  expect(
    quotes({ ...more, wordings: [...more.wordings], unless: [...more.unless], examples }, body),
  ).toEqual([]);
});
