import type { Fact, Policy, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const asOf = '2026-05-04';

type Topic = Policy['vocabulary']['topics'][number];

function topic(id: string, more: Partial<Topic> = {}): Topic {
  return { id, title: id, subject: 'sender', claim: 'price', cues: [], fields: [], ...more };
}

/** A boat hire: nothing in the engine knows what is sold. */
const vocabulary: Policy['vocabulary'] = {
  units: [],
  commitments: [],
  topics: [
    topic('fare', { cues: ['fare|price|charge', 'week'] }),
    topic('sum'),
    topic('rebate'),
    {
      id: 'prize',
      title: 'Prize',
      subject: 'recipient',
      cues: ['prize|won'],
      fields: [
        { name: 'amount', measure: 'money' },
        { name: 'share', measure: 'percent' },
      ],
    },
  ],
  prices: {
    topic: 'fare',
    amount: 'floor',
    name: 'name',
    per: 'per',
    total: 'sum',
    discount: 'rebate',
    kinds: [['yacht yachts', 'dinghy dinghies']],
    foreign: 'mooring',
    totals: 'total season',
    raises: 'more',
    lowers: 'off',
    concessions: 'if',
    accepts: 'covers',
    caps: 'exceed',
    floors: ['floor|floors', 'start~ at'],
  },
};

const policy = compilePolicy({
  ...examplePolicy,
  vocabulary,
  rules: examplePolicy.rules.slice(0, 1),
});

const bands: Fact[] = [
  band('yacht fare', { amount: 900, currency: 'USD' }, 'week'),
  band('dinghy fare', { amount: 200, currency: 'USD' }, 'week'),
];

function band(name: string, floor: Fact['values'][string] | undefined, per: string): Fact {
  return {
    id: name.replace(' ', '-'),
    topic: 'fare',
    subject: 'sender',
    values: { name, per, ...(floor !== undefined && { floor }) },
    confidence: 'high',
    observedAt: asOf,
    source: 'fare sheet',
    disclosure: 'quotable',
  };
}

function claimsOf(
  body: string,
  { facts = bands, thread = [] }: Partial<Pick<Task, 'facts' | 'thread'>> = {},
  subject = '',
) {
  const verdict = score(
    policy,
    { ...exampleTask, asOf, facts, thread },
    { channel: 'email', subject, body },
  );
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.claims.filter(({ kind }) => kind === 'price');
}

function outcomesOf(...given: Parameters<typeof claimsOf>): string[] {
  return claimsOf(...given).map(({ topic: about, status }) => `${about} ${status}`);
}

describe('a published price', () => {
  test.each([
    'A yacht is from $900 a week.',
    'Yachts start at 900 dollars a week, dinghies at $200.',
    'From $200 a week for a dinghy and from $900 for a yacht.',
    'The floors are: yacht $900 a week, dinghy $200 a week.',
    'A yacht is upwards of nine hundred dollars a week.',
  ])('is quoted as a floor: %s', (body) => {
    expect(new Set(outcomesOf(body))).toEqual(new Set(['fare supported']));
  });

  test.each([
    ['without a floor', 'A yacht is $900 a week.'],
    ['as a rough figure', 'A yacht is about $900 a week.'],
    ['of another kind', 'A dinghy is from $900 a week.'],
    ['for another stretch', 'A yacht is from $900 a day.'],
    ['for a stretch that follows', 'A yacht is from $900 for two days.'],
    ['in another currency', 'A yacht is from €900 a week.'],
    ['altered a little', 'A yacht is from $890 a week.'],
    ['as a range', 'A yacht is between $900 and $1,200 a week.'],
  ])('is wrong %s', (_, body) => {
    expect(outcomesOf(body)).toEqual(['fare contradicted']);
  });

  test('says which fact decides, and what the others are', () => {
    const [right] = claimsOf('A yacht is from $900 a week.');
    const [wrong] = claimsOf('A dinghy is from $900 a week.');
    expect(right?.fact).toBe('yacht-fare');
    expect(wrong?.because).toContain('the figure is that of yacht fare');
  });

  test.each([
    ['If $900 a week is too much, I understand.'],
    ['$900 a week may be more than you planned.'],
  ])('is talked about without being quoted: %s', (body) => {
    expect(outcomesOf(body)).toEqual(['fare not_checkable']);
  });
});

describe('a price without digits', () => {
  test('may be quoted as published', () => {
    const facts = [band('yacht fare', undefined, 'week')];
    expect(outcomesOf('Our sheet says $X,XXX/week.', { facts })).toEqual(['fare supported']);
    expect(outcomesOf('A yacht is from $900 a week.', { facts })).toEqual(['fare contradicted']);
  });

  test('is none of a sheet with digits', () => {
    expect(outcomesOf('A yacht is from $X,XXX a week.')).toEqual(['fare unsupported']);
  });
});

describe('what is made of prices', () => {
  test.each([
    ['A yacht for the season is $9,000 in total.', ['sum unsupported']],
    ['The price will not exceed $5,000 in total.', ['sum unsupported']],
    ['The season comes to nine thousand dollars.', ['sum unsupported']],
    ['The fare would be 10% off.', ['rebate unsupported']],
    ['The fare is 10% more in July.', ['fare unsupported']],
    ['A yacht is from $800 a week if you book.', ['fare contradicted', 'rebate contradicted']],
    ['I cannot quote $800 a week.', ['fare not_checkable']],
  ])('%s', (body, expected) => {
    expect(outcomesOf(body)).toEqual(expected);
  });
});

describe('the money of others', () => {
  const thread: Task['thread'] = [
    {
      kind: 'message',
      conversation: exampleTask.conversation,
      at: '2026-05-01',
      from: 'recipient',
      message: { channel: 'email', body: 'We have $4,000, and 20% less elsewhere.' },
    },
  ];

  test.each(['You won a prize of $5,000.', 'Your mooring is $700.', 'You won by 12%.'])(
    'is no price: %s',
    (body) => {
      expect(outcomesOf(body)).toEqual([]);
    },
  );

  test.each([
    ['Your $4,000 is noted.', 'fare not_checkable'],
    ['A fare 20% lower may be right.', 'rebate not_checkable'],
    ['Your $4,000 covers two yachts.', 'sum unsupported'],
  ])('repeated from the thread: %s', (body, expected) => {
    expect(outcomesOf(body, { thread })).toEqual([expected]);
  });

  test.each([
    ['Re: is $4,000 for a yacht enough', []],
    ['Yacht fare: $5,000', ['fare contradicted']],
  ])('in a subject only repeats the thread: %s', (subject, expected) => {
    expect(outcomesOf('Thank you.', { thread }, subject)).toEqual(expected);
  });

  test('is a price all the same when the sender asks it as a floor', () => {
    expect(outcomesOf('A yacht is from $4,000 a week.', { thread })).toEqual(['fare contradicted']);
  });
});

test('where the facts are not known nothing can be said of a price', () => {
  const message = { channel: 'email', body: 'A yacht is from $800 a week.' };
  const verdict = score(policy, { ...exampleTask, asOf }, message, { facts: 'unknown' });
  expect(verdict.status === 'scored' && verdict.claims.map(({ status }) => status)).toEqual([
    'not_checkable',
  ]);
});
