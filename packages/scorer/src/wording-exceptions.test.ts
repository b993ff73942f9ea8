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
  facts: Task['facts'] = exampleTask.facts,
) {
  const { vocabulary } = examplePolicy;
  const policy = compilePolicy({
    ...examplePolicy,
    vocabulary,
    rules: [...examplePolicy.rules, { ...rule, ...more }],
  });
  const message = { channel: 'email', body, ...(subject !== undefined && { subject }) };
  const verdict = score(policy, { ...exampleTask, thread, facts }, message);
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

describe('a homonym that a fact of the recipient holds', () => {
  const homonyms = ['discount', 'agreement'];
  const wordings = ['discount~', 'the agreement ..4 signed'];
  const [fact] = exampleTask.facts;
  const text = 'Gives students a discount; signed a framework agreement with the city.';
  const facts = fact === undefined ? [] : [{ ...fact, topic: 'note', values: { text } }];

  test.each([
    'I cannot see where the discounts are kept.',
    'The agreement with the city was signed.',
  ])('is theirs: %s', (body) => {
    expect(quotes({ homonyms, wordings }, body, undefined, [], facts)).toEqual([]);
    expect(quotes({ homonyms, wordings }, body)).toHaveLength(1);
  });

  test.each(['We give you a discount.', 'A discount is possible.', 'A discount of 10% applies.'])(
    'is the sender’s where it is offered: %s',
    (body) => {
      expect(quotes({ homonyms, wordings }, body, undefined, [], facts)).toEqual(['discount']);
    },
  );
});

describe('a wording told as what the recipient wrote', () => {
  const thread: Task['thread'] = [
    {
      kind: 'message',
      conversation: exampleTask.conversation,
      at: '2026-01-02',
      from: 'recipient',
      message: { channel: 'email', body: 'Anything cheaper would be nice.' },
    },
  ];

  test.each(['A discount would be nice, you wrote.', 'A discount, as you put it, decides.'])(
    '%s',
    (body) => {
      expect(quotes({}, body, undefined, thread)).toEqual([]);
      expect(quotes({}, body)).toEqual(['discount']);
    },
  );

  test('says more than that they wrote', () => {
    const body = 'A discount is possible, you wrote to the right person.';
    expect(quotes({}, body, undefined, thread)).toEqual(['discount']);
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
