import type { Fact, Task, Turn } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { capacityFact } from './capacity-fact.ts';
import { engagementFact } from './engagement-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';
import { starterTasks } from './starter-tasks.ts';
import { tenaciousExpectation } from './tenacious-expectation.ts';

test.each(starterTasks.map((task) => [task.title, task] as const))(
  'derives what the author wrote: %s',
  (_, task) => {
    expect(tenaciousExpectation(task)?.decisions).toEqual(task.expected?.decisions);
  },
);

const asOf = '2026-05-12';
const go = { stack: 'Go', available: 5, committed: 3, senior: 4, startDays: 14 };
const capacity = capacityFact(go, { observedAt: '2026-05-11' });
const amount = { amount: 9_000_000, currency: 'USD' };

function round(closedOn: string, confidence: Fact['confidence'] = 'high'): Fact {
  return fundingFact({ round: 'Series A', amount, closedOn }, { confidence });
}

function situation(change: Partial<Task>): Task {
  return starterTask({
    title: 'A situation',
    stage: 'cold',
    channel: 'email',
    asOf,
    conversation: 'c1',
    facts: [],
    thread: [],
    expected: { decisions: ['send'], because: 'not looked at' },
    family: 'f1',
    difficulty: 'easy',
    exercises: [],
    ...change,
  });
}

function said(from: 'agent' | 'recipient', body: string, at = '2026-05-11'): Turn {
  return { kind: 'message', conversation: 'c1', at, from, message: { channel: 'email', body } };
}

function warm(body: string, facts: Fact[] = [capacity, ...starterPrices()]): Task {
  const opening = said('agent', 'Is Go capacity a topic?', '2026-05-05');
  return situation({ stage: 'warm', facts, thread: [opening, said('recipient', body)] });
}

const person = ['send', 'route_to_human'];

describe('capacity that is asked for', () => {
  test.each([
    [
      'Could you give us two Go engineers?',
      ['send'],
      'the engineers that the reader asks for are free',
    ],
    [
      'Could you give us three Go engineers?',
      person,
      '2 Go engineers are free of 5 (3 promised) and 3 were asked for',
    ],
    [
      'Could you give us two senior Go engineers?',
      person,
      '1 of the 2 Go engineers who are free are senior and 2 seniors were asked for',
    ],
    ['Could two Go engineers start in two weeks?', ['send'], 'are free'],
    [
      'Could two Go engineers start in ten days?',
      person,
      'Go engineers start 14 days after a decision and 10 days were asked for',
    ],
    [
      'Could you give us one Rust engineer?',
      person,
      'no Rust engineers are known to be free and 1 were asked for',
    ],
    [
      'Can you confirm all three?',
      person,
      '2 Go engineers are free of 5 (3 promised) and 3 were asked for',
    ],
  ])('%s', (body, decisions, because) => {
    const expectation = tenaciousExpectation(warm(body));
    expect(expectation?.decisions).toEqual(decisions);
    expect(expectation?.because).toContain(because);
  });

  test('is compared with the capacity as of the turn', () => {
    const task = warm('Could you give us two Go engineers?');
    const booked: Turn = {
      kind: 'event',
      conversation: 'c1',
      at: asOf,
      reason: 'one was booked elsewhere',
      adds: [capacityFact({ ...go, committed: 4 }, { observedAt: asOf })],
    };
    expect(tenaciousExpectation({ ...task, thread: [...task.thread, booked] })?.because).toContain(
      '1 Go engineers are free of 5 (4 promised) and 2 were asked for',
    );
  });
});

describe('price and contract', () => {
  test.each([
    ['What does a senior cost per month?', ['send']],
    ['What do all three phases cost?', person],
    ['Is there a discount?', person],
    ['Please send the contract.', person],
    ['Which insurer have you done this for?', ['send']],
  ])('%s', (body, decisions) => {
    expect(tenaciousExpectation(warm(body))?.decisions).toEqual(decisions);
  });

  test('a floor that no sheet knows is for a person', () => {
    const expectation = tenaciousExpectation(warm('What does a senior cost?', [capacity]));
    expect(expectation).toMatchObject({
      decisions: person,
      because: expect.stringContaining('no public band is known'),
    });
  });
});

describe('an opt-out', () => {
  const stop = said('recipient', 'Please take me off your list.', '2026-05-06');
  const facts = [round('2026-05-10')];

  test.each<[string, Turn[], string[] | undefined]>([
    ['that nobody confirmed yet', [stop], ['abstain', 'send']],
    ['that was confirmed', [stop, said('agent', 'Done.')], ['abstain']],
    ['after which the reader thanks', [stop, said('recipient', 'Thank you.')], ['abstain']],
    [
      'after which the reader asks',
      [stop, said('recipient', 'What would it cost, though?')],
      person,
    ],
    ['of another conversation', [{ ...stop, conversation: 'c2' }], ['send']],
  ])('%s', (_, thread, decisions) => {
    const task = situation({ stage: 're_engagement', facts, thread });
    expect(tenaciousExpectation(task)?.decisions).toEqual(decisions);
  });

  test('is read by whoever the caller chooses', () => {
    const task = situation({ facts, thread: [said('recipient', 'Bitte keine Mails mehr.')] });
    const optsOut = (text: string) => text.includes('keine Mails');
    expect(tenaciousExpectation(task)).toBeUndefined();
    expect(tenaciousExpectation(task, { optsOut })?.decisions).toEqual(['abstain', 'send']);
  });
});

describe('a first touch', () => {
  const visit = (date: string) => engagementFact({ what: 'read the page on handovers', date });
  const bounced: Fact = {
    ...visit('2026-01-02'),
    id: 'contact',
    topic: 'contact',
    values: { text: 'The e-mail bounced.' },
  };

  test.each<[string, Fact[], string[]]>([
    ['sms', [round('2026-05-10')], ['abstain', 'route_to_human']],
    ['linkedin', [round('2026-05-05')], ['send']],
    ['linkedin', [round('2026-05-04')], ['abstain', 'route_to_human']],
    ['linkedin', [round('2026-03-01'), visit('2026-04-28')], ['send']],
    ['linkedin', [round('2026-03-01'), visit('2026-04-27')], ['abstain', 'route_to_human']],
    ['linkedin', [round('2026-03-01'), bounced], ['send']],
    ['email', [round('2026-03-01')], ['send']],
  ])('by %s, case %#', (channel, facts, decisions) => {
    expect(tenaciousExpectation(situation({ channel, facts }))?.decisions).toEqual(decisions);
  });
});

describe('signals', () => {
  test.each<[string, Fact[], string[]]>([
    ['none', [], ['send', 'abstain']],
    ['a sure one', [round('2026-03-01')], ['send']],
    ['a medium one', [round('2026-03-01', 'medium')], ['send']],
    ['a low one', [round('2026-03-01', 'low')], ['send', 'abstain']],
    ['one on its last day', [round('2025-11-13')], ['send']],
    ['one a day too old', [round('2025-11-12')], ['send', 'abstain']],
  ])('%s', (_, facts, decisions) => {
    expect(tenaciousExpectation(situation({ facts }))?.decisions).toEqual(decisions);
  });

  test('that were known when the last message was sent carry no second one', () => {
    const task = situation({
      stage: 're_engagement',
      facts: [round('2026-03-01')],
      thread: [said('agent', 'You closed a Series A.', '2026-03-09')],
    });
    expect(tenaciousExpectation(task)?.decisions).toEqual(['send', 'abstain']);
  });
});

describe('a wish to be asked later', () => {
  test.each([
    ['Not before September, please.', ['abstain']],
    ['Ask me again in May.', ['send']],
    ['We use Go in September releases.', ['send']],
  ])('%s', (body, decisions) => {
    const thread = [
      said('agent', 'Is Go a topic?', '2026-02-01'),
      said('recipient', body, '2026-02-03'),
    ];
    const task = situation({ stage: 're_engagement', facts: [round('2026-05-01')], thread });
    expect(tenaciousExpectation(task)?.decisions).toEqual(decisions);
  });
});

describe('what facts do not settle', () => {
  test.each<[string, Partial<Task>, string[] | undefined]>([
    ['a warm message to somebody who wrote nothing', { stage: 'warm' }, undefined],
    ['a language that nobody here reads', { language: 'de' }, ['route_to_human']],
    [
      'an answer to a text in another language',
      { stage: 'warm', thread: [said('recipient', 'Können Sie uns zwei Entwickler schicken?')] },
      undefined,
    ],
  ])('%s', (_, change, decisions) => {
    expect(tenaciousExpectation(situation(change))?.decisions).toEqual(decisions);
  });
});
