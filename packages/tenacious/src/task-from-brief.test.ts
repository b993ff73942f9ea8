import type { Event, Fact, Task } from '@tenacious-bench/schema';
import { parseTask } from '@tenacious-bench/schema';
import { factsAsOf, taskId } from '@tenacious-bench/schema/core';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { starterTasks } from './starter-tasks.ts';
import { taskFromBrief } from './task-from-brief.ts';

const brief: Brief = {
  asOf: '2026-05-04',
  stage: 'cold',
  channel: 'email',
  company: 'Ferrow Mills',
  prospect: { name: 'Ana Lund', role: 'CTO' },
  segment: { id: 3, confidence: 0.7 },
  signals: [],
  bench: [{ stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 }],
  prices: [{ name: 'senior monthly floor', amountUsd: 5600, unit: 'engineer-month' }],
  thread: [],
};

function taskOf(changes: object): Task {
  const made = taskFromBrief({ ...brief, ...changes });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(parseTask(made.value)).toEqual(made);
  return made.value;
}

function factOf(signal: unknown): Fact | undefined {
  const signals = taskOf({ signals: [signal], bench: [], prices: [], segment: null }).facts;
  return signals.find(({ topic }) => topic !== 'recipient');
}

describe('a brief becomes', () => {
  test('a task with a content-addressed id and a family of its own', () => {
    const task = taskOf({});
    expect(task).toMatchObject({
      policy: { id: 'tenacious' },
      stage: 'cold',
      channel: 'email',
      language: 'en',
      asOf: '2026-05-04',
      conversation: 'ferrow-mills',
      family: 'ferrow-mills',
      provenance: { mode: 'unknown' },
    });
    expect(task.id).toBe(taskId(task));
  });

  test('facts about the recipient, the segment, the capacity and the prices', () => {
    expect(taskOf({}).facts.map(({ id, values, disclosure }) => [id, values, disclosure])).toEqual([
      ['recipient', { name: 'Ana Lund', role: 'CTO', company: 'Ferrow Mills' }, 'quotable'],
      ['segment', { segment: 3 }, 'internal'],
      [
        'capacity-go',
        { stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 },
        'quotable',
      ],
      [
        'price-senior-monthly-floor',
        { name: 'senior monthly floor', floor: { amount: 5600, currency: 'USD' }, per: 'month' },
        'quotable',
      ],
    ]);
  });

  test('every topic that the starter tasks know', () => {
    const signals = [
      { type: 'funding', round: 'Seed', amountUsd: 2_000_000, date: '2026-03-01' },
      { type: 'open_roles', stack: 'Go', count: 3 },
      { type: 'layoff', percent: 8, date: '2026-03-02' },
      { type: 'leadership_change', person: 'Ana Lund', role: 'CTO', date: '2026-03-03' },
      { type: 'ai_maturity', score: 2 },
      { type: 'tech_stack', items: ['Kafka'] },
      { type: 'competitor_gap', peers: ['Oakmere'], practice: 'publishes its reviews' },
      { type: 'engagement', what: 'read a page', date: '2026-04-20' },
      { type: 'connection', person: 'Per Dahl', context: 'may be named' },
      { type: 'offer_terms', text: 'Own repositories.' },
      { type: 'resource', text: 'One page.' },
    ];
    const topics = (tasks: readonly Task[]) =>
      new Set(tasks.flatMap(({ facts }) => facts.map(({ topic }) => topic)));
    const made = topics([taskOf({ signals })]);
    expect([...topics(starterTasks)].filter((topic) => !made.has(topic))).toEqual([]);
  });
});

describe('a signal becomes a fact', () => {
  const cases: readonly [string, object, Partial<Fact>][] = [
    [
      'funding in dollars',
      {
        type: 'funding',
        round: 'Series A',
        amountUsd: 9e6,
        date: '2026-03-01',
        confidence: 'high',
      },
      {
        topic: 'funding',
        values: {
          round: 'Series A',
          amount: { amount: 9e6, currency: 'USD' },
          closedOn: '2026-03-01',
        },
        confidence: 'high',
        observedAt: '2026-03-01',
        validUntil: '2026-08-28',
      },
    ],
    [
      'funding in its own currency, with the conversion kept beside it',
      {
        type: 'funding',
        round: 'Seed',
        amountUsd: 2_300_000,
        amount: 2e6,
        currency: '€',
        date: '2026-03-01',
      },
      {
        values: {
          round: 'Seed',
          amount: { amount: 2e6, currency: 'EUR' },
          closedOn: '2026-03-01',
          amountUsd: 2_300_000,
        },
      },
    ],
    [
      'funding in francs without a conversion',
      { type: 'funding', round: 'Seed', amountUsd: null, amount: 3e6, currency: 'CHF' },
      {
        topic: 'funding',
        values: { round: 'Seed', amount: { amount: 3e6, currency: 'CHF' } },
        observedAt: '2026-05-04',
        validUntil: undefined,
      },
    ],
    [
      'funding whose amount nobody knows',
      { type: 'funding', round: 'Series B', amountUsd: null, date: '2026-03-01' },
      {
        values: { round: 'Series B', closedOn: '2026-03-01' },
        validUntil: '2026-08-28',
      },
    ],
    [
      'roles that were seen on a day of their own',
      {
        type: 'open_roles',
        stack: 'Go',
        count: 5,
        previous: 2,
        windowDays: 60,
        observed: '2026-04-30',
        source: 'company site',
        confidence: 0.64,
      },
      {
        id: 'open-roles-go',
        values: { stack: 'Go', count: 5, previous: 2, windowDays: 60 },
        observedAt: '2026-04-30',
        source: 'company site',
        confidence: 'low',
        validUntil: '2026-06-29',
      },
    ],
    [
      'roles without a trend, seen on the day of the message',
      { type: 'open_roles', stack: '数据', count: 2, previous: null, windowDays: null },
      { values: { stack: '数据', count: 2 }, observedAt: '2026-05-04', source: 'careers page' },
    ],
    [
      'roles that nobody counted',
      { type: 'open_roles', stack: 'Go', count: null },
      { topic: 'open_roles', values: { stack: 'Go' }, validUntil: '2026-07-03' },
    ],
    [
      'a layoff by its date alone',
      {
        type: 'layoff',
        percent: null,
        headcount: null,
        date: '2026-03-01',
        confidence: 'very_low',
      },
      { values: { date: '2026-03-01' }, confidence: 'very_low', validUntil: '2026-06-29' },
    ],
    [
      'a layoff without a date',
      { type: 'layoffs', percent: 12, headcount: null, date: null },
      { topic: 'layoff', values: { percent: 12 }, observedAt: '2026-05-04' },
    ],
    [
      'a new leader nobody has named',
      { type: 'leadership_change', person: null, role: 'CTO', date: '2026-04-01' },
      { values: { role: 'CTO', date: '2026-04-01' }, validUntil: '2026-06-30' },
    ],
    [
      'AI maturity, for internal use',
      { type: 'ai_maturity', score: 1, confidence: 0.8 },
      { values: { score: 1 }, disclosure: 'internal', confidence: 'high' },
    ],
    [
      'AI maturity between two steps, for internal use',
      { type: 'ai_maturity', score: 1.5 },
      { topic: 'ai_maturity', values: { score: 1.5 }, disclosure: 'internal' },
    ],
    [
      'a tech stack, sure to a medium degree unless it says otherwise',
      { type: 'tech_stack', items: 'Kafka' },
      { values: { items: ['Kafka'] }, confidence: 'medium' },
    ],
    [
      'peers with a practice each',
      {
        type: 'competitor_gap',
        peers: [{ name: 'Oakmere', practice: 'does A' }, { name: 'Lund' }],
      },
      { values: { peers: ['Oakmere', 'Lund'], practice: 'Oakmere: does A' } },
    ],
    [
      'an engagement, told as text',
      { type: 'engagement', text: 'came to the webinar', date: '2026-04-20' },
      {
        values: { what: 'came to the webinar', date: '2026-04-20' },
        validUntil: '2026-05-20',
      },
    ],
    [
      'a connection with the day it was made',
      { type: 'connection', person: 'Per Dahl', context: 'may be named', date: '2026-04-20' },
      { values: { person: 'Per Dahl', relation: 'may be named', date: '2026-04-20' } },
    ],
    [
      'a term of the offer, which is about the sender',
      { type: 'offer_terms', text: 'Own repositories.' },
      { subject: 'sender', values: { text: 'Own repositories.' } },
    ],
    [
      'a resource with its date',
      { type: 'resource', text: 'One page.', date: '2026-05-01' },
      { subject: 'sender', values: { text: 'One page.', date: '2026-05-01' } },
    ],
    [
      'a company fact',
      { type: 'company_fact', text: 'Opened in Oslo.', date: '2026-04-08', confidence: 'low' },
      {
        topic: 'company_fact',
        values: { text: 'Opened in Oslo.', date: '2026-04-08' },
        confidence: 'low',
        disclosure: 'quotable',
      },
    ],
    [
      'a company fact of a type that nobody knows, with all of its fields',
      { type: 'Patent filing', text: 'Two filed.', count: 2, offices: ['EPO'], by: { year: 2025 } },
      {
        id: 'patent-filing',
        topic: 'company_fact',
        values: {
          type: 'Patent filing',
          text: 'Two filed.',
          count: 2,
          offices: ['EPO'],
          'by.year': 2025,
        },
        disclosure: 'quotable',
      },
    ],
    [
      'an internal note, for internal use',
      { type: 'crm_note', text: 'Prefers short mails.' },
      { topic: 'company_fact', disclosure: 'internal' },
    ],
    [
      'any signal that is marked as internal, for internal use',
      { type: 'company_fact', text: 'Budget is tight.', disclosure: 'internal' },
      { values: { text: 'Budget is tight.' }, disclosure: 'internal' },
    ],
    [
      'a known signal with a field that its type does not have',
      { type: 'engagement', what: 'read a page', date: '2026-04-20', visits: 3 },
      { values: { what: 'read a page', date: '2026-04-20', visits: 3 } },
    ],
    [
      'half a date, as the text it is',
      { type: 'layoff', percent: 9, date: '2026-03' },
      { values: { percent: 9, date: '2026-03' }, observedAt: '2026-05-04', validUntil: undefined },
    ],
    [
      'values that stand in an object of their own',
      { type: 'layoff', values: { percent: 9 }, date: '2026-03-01' },
      { values: { percent: 9, date: '2026-03-01' } },
    ],
  ];

  test.each(cases)('%s', (_what, signal, expected) => {
    const fact = factOf(signal);
    const { values, ...rest } = expected;
    expect({ ...fact, validUntil: fact?.validUntil }).toMatchObject(rest);
    if (values !== undefined) expect(fact?.values).toEqual(values);
  });

  test('a bare sentence is a company fact', () => {
    expect(factOf('Opened in Oslo.')?.values).toEqual({ text: 'Opened in Oslo.' });
  });

  test('of its own, even where two would share an id', () => {
    const roles = { type: 'open_roles', stack: 'Go', count: 3 };
    const signals = [roles, { ...roles, count: 4 }, { ...roles, stack: 'go' }];
    const ids = taskOf({ signals, bench: [], prices: [], segment: null }).facts.map(({ id }) => id);
    expect(ids).toEqual(['recipient', 'open-roles-go', 'open-roles-go-2', 'open-roles-go-3']);
  });
});

describe('capacity and prices', () => {
  test('what a bench does not say stays unknown', () => {
    const bench = [{ stack: 'Go', available: 2, senior: null, startDays: null, committed: null }];
    const { facts } = taskOf({ bench });
    expect(facts.find(({ topic }) => topic === 'capacity')?.values).toEqual({
      stack: 'Go',
      available: 2,
      committed: 0,
    });
  });

  test.each([
    ['engineer-month', 'month'],
    ['hour', 'hour'],
    ['per project', 'project'],
    ['engineer-day', 'engineer-day'],
  ])('a band by %s is a price per %s', (unit, per) => {
    const { facts } = taskOf({ prices: [{ name: 'floor', amountUsd: 40, unit }] });
    expect(facts.find(({ topic }) => topic === 'price')?.values.per).toBe(per);
  });

  test('a redacted band keeps its published text', () => {
    const prices = [{ name: 'senior', amountUsd: null, unit: 'month', text: '$X,XXX/month' }];
    const { facts } = taskOf({ prices });
    expect(facts.find(({ topic }) => topic === 'price')?.values).toEqual({
      name: 'senior',
      per: 'month',
      text: '$X,XXX/month',
    });
  });
});

describe('a thread', () => {
  const said = { from: 'prospect', date: '2026-05-01', channel: 'e-mail', text: 'Could be.' };

  test('is who said what, when and where', () => {
    const call = { from: 'agent', date: '2026-04-28', channel: 'call', text: 'We spoke.' };
    expect(taskOf({ thread: [call, said] }).thread).toEqual([
      {
        kind: 'message',
        conversation: 'ferrow-mills',
        at: '2026-04-28',
        from: 'agent',
        message: { channel: 'call', body: 'We spoke.' },
      },
      {
        kind: 'message',
        conversation: 'ferrow-mills',
        at: '2026-05-01',
        from: 'recipient',
        message: { channel: 'email', body: 'Could be.' },
      },
    ]);
  });

  test.each([
    ['named like another company', { conversation: 'Oakmere Rail' }, 'oakmere-rail', 'other'],
    ['named like the company', { conversation: 'Ferrow' }, 'ferrow-mills', 'recipient'],
    ['named like the prospect', { conversation: 'Ana (CTO)' }, 'ferrow-mills', 'recipient'],
    ['named like another mill', { conversation: 'Oakmere Mills' }, 'oakmere-mills', 'other'],
    [
      'marked in its text',
      { text: '[misfiled, conversation with Oakmere Rail] Karl: we are leaving.' },
      'oakmere-rail',
      'other',
    ],
  ])('a turn %s is of the conversation that it is of', (_how, turn, conversation, from) => {
    const { thread } = taskOf({ thread: [said, { ...said, ...turn }] });
    expect(thread[1]).toMatchObject({ conversation, from });
  });

  test('where every turn is numbered, the last number is the conversation of the message', () => {
    const thread = ['c-7', 'c-8', 'c-7'].map((conversation) => ({ ...said, conversation }));
    expect(taskOf({ thread }).thread.map(({ conversation }) => conversation)).toEqual([
      'ferrow-mills',
      'c-8',
      'ferrow-mills',
    ]);
  });
});

describe('a bench in the thread', () => {
  const python = { stack: 'Python', available: 3, committed: 0, senior: 1, startDays: 7 };
  const go = { stack: 'Go', available: 1, committed: 0, senior: 0, startDays: 14 };

  function freeAfter(thread: readonly object[]): (string | undefined)[] {
    const task = taskOf({ bench: [{ ...go, available: 4 }, python], thread });
    return factsAsOf(task.facts, task.thread)
      .filter(({ topic }) => topic === 'capacity')
      .map(({ values }) => `${values.stack} ${values.available}`);
  }

  test.each([
    ['a whole bench', { date: '2026-05-02', bench: [go] }, ['Go 1']],
    ['an empty bench', { from: 'bench', date: '2026-05-02', bench: [] }, []],
    ['one stack in place', { event: 'bench', date: '2026-05-02', ...go }, ['Go 1', 'Python 3']],
    ['one stack under its name', { type: 'bench', bench: go }, ['Go 1', 'Python 3']],
    ['a bench in an event', { event: { type: 'bench', bench: [go] } }, ['Go 1']],
    ['a bench from tomorrow', { date: '2026-05-05', bench: [go] }, ['Go 4', 'Python 3']],
  ])('%s replaces what it names, from its date on', (_what, event, expected) => {
    expect(freeAfter([event])).toEqual(expected);
  });

  test('replaces the one before it', () => {
    const events = [
      { date: '2026-05-01', bench: [{ ...go, stack: 'Rust' }] },
      { date: '2026-05-02', bench: [python] },
    ];
    expect(freeAfter(events)).toEqual(['Python 3']);
  });

  test('says why in the words of the brief', () => {
    const { thread } = taskOf({ thread: [{ date: '2026-05-02', text: 'Two left.', bench: [go] }] });
    expect((thread[0] as Event).reason).toBe('Two left.');
  });

  test('brought along by somebody who also wrote is a message and an event', () => {
    const { thread } = taskOf({ thread: [{ from: 'agent', text: 'An update.', bench: [go] }] });
    expect(thread.map(({ kind }) => kind)).toEqual(['message', 'event']);
  });
});

test.each([
  [
    'prices',
    { prices: [{ name: 'senior monthly floor', amountUsd: 6000, unit: 'month' }] },
    'price',
  ],
  ['signals', { signals: [{ type: 'resource', text: 'One page.' }] }, 'resource'],
  ['something else', { event: 'opt-out', by: 'phone' }, 'company_fact'],
])('%s in the thread are an event', (_what, entry, topic) => {
  const { thread } = taskOf({ thread: [{ date: '2026-05-02', ...entry }] });
  expect(thread).toMatchObject([{ kind: 'event', adds: [{ topic }] }]);
});

test.each([
  ['reengagement', 're_engagement'],
  ['re-engagement', 're_engagement'],
  ['Warm reply', 'warm'],
  ['nurture', 'nurture'],
  ['farewell', 'farewell'],
])('stage %s is %s', (stage, expected) => {
  expect(taskOf({ stage }).stage).toBe(expected);
});

test.each([
  ['LinkedIn DM', 'linkedin'],
  ['e-mail', 'email'],
  ['SMS', 'sms'],
])('channel %s is %s', (channel, expected) => {
  expect(taskOf({ channel }).channel).toBe(expected);
});

test.each([
  ['a number', { segment: 2 }, ['segment']],
  ['a name', { segment: 'segment_2' }, ['segment']],
  ['nothing', { segment: null }, []],
  ['an object without an id', { segment: { id: null, confidence: 'very_low' } }, []],
])('a segment can be %s', (_what, change, expected) => {
  const { facts } = taskOf(change);
  expect(facts.map(({ topic }) => topic).filter((topic) => topic === 'segment')).toEqual(expected);
});

test('notes, restrictions and further fields of the prospect are kept', () => {
  const task = taskOf({
    notes: 'Met at a fair.',
    restrictions: { phrases: ['outsourcing'] },
    prospect: { name: 'Ana Lund', role: null, emailAvailable: false },
  });
  expect(task.restrictions).toEqual({ phrases: ['outsourcing'] });
  expect(task.facts.find(({ id }) => id === 'note')).toMatchObject({
    values: { text: 'Met at a fair.' },
    disclosure: 'internal',
  });
  expect(task.facts[0]?.values).toEqual({
    name: 'Ana Lund',
    company: 'Ferrow Mills',
    emailAvailable: false,
  });
});

describe('a malformed brief names its field:', () => {
  test.each([
    ['no brief at all', null, ['', 'asOf', 'stage', 'company']],
    ['no date', { ...brief, asOf: undefined }, ['asOf']],
    ['a day that no calendar has', { ...brief, asOf: '2026-02-30' }, ['asOf']],
    ['a blank stage', { ...brief, stage: '  ' }, ['stage']],
    ['a company in a list', { ...brief, company: ['Ferrow'] }, ['company']],
    ['signals in an object', { ...brief, signals: {} }, ['signals']],
    ['a signal that is none', { ...brief, signals: [7] }, ['signals[0]', 'signals[0].type']],
    [
      'a confidence in percent',
      { ...brief, signals: [{ type: 'layoff', confidence: 65 }] },
      ['signals[0].confidence'],
    ],
    [
      'a count in words',
      { ...brief, signals: [{ type: 'open_roles', stack: 'Go', count: 'some' }] },
      ['signals[0].count'],
    ],
    [
      'a date in words',
      { ...brief, signals: [{ type: 'layoff', date: 'in spring' }] },
      ['signals[0].date'],
    ],
    [
      'peers without names',
      { ...brief, signals: [{ type: 'competitor_gap', peers: [{}] }] },
      ['signals[0].peers'],
    ],
    [
      'half an engineer',
      { ...brief, bench: [{ stack: 'Go', available: 1.5 }] },
      ['bench[0].available', 'bench[0].available'],
    ],
    ['a stack without a name', { ...brief, bench: [{ available: 1 }] }, ['bench[0].stack']],
    ['a band without a name', { ...brief, prices: [{ amountUsd: 1 }] }, ['prices[0].name']],
    ['a fifth segment', { ...brief, segment: { id: 5 } }, ['segment.id']],
    ['a language in words', { ...brief, language: 'English!' }, ['language']],
    ['a thread in a text', { ...brief, thread: 'none' }, ['thread']],
    [
      'an event with a bad bench',
      { ...brief, thread: [{ date: '2026-05-01', bench: [{ stack: 'Go' }] }] },
      ['thread[0].bench[0].available'],
    ],
    [
      'a phrase that is none',
      { ...brief, restrictions: { phrases: [1] } },
      ['restrictions.phrases'],
    ],
  ])('%s', (_what, input, paths) => {
    const made = taskFromBrief(input);
    expect(made.ok ? [] : made.issues.map(({ path }) => path)).toEqual(paths);
  });
});
