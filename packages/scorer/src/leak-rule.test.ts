import type { Fact, Rule, Task, Turn } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const common = {
  id: 'leak',
  kind: 'leak',
  title: 'Leak',
  dimension: 'tone',
  severity: 'block',
  because: 'it is not theirs',
} as const;

const vocabulary = {
  ...examplePolicy.vocabulary,
  familiar: 'week month help team ask page new wait',
  synonyms: ['pause hold halt', 'free gratis nothing', 'leave resign quit'],
};

function quotes(rule: Rule, body: string, task: Partial<Task> = {}): string[] {
  const policy = compilePolicy({ ...examplePolicy, vocabulary, rules: [rule] });
  const verdict = score(policy, { ...exampleTask, ...task }, { channel: 'email', body });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings.map(({ quote }) => quote);
}

function turn(body: string, conversation: string): Turn {
  const message = { channel: 'email', body };
  return { kind: 'message', conversation, at: '2026-05-01', from: 'other', message };
}

const [funding] = exampleTask.facts as [Fact];
function fact(values: Fact['values'], disclosure: Fact['disclosure'] = 'quotable'): Fact {
  return { ...funding, id: 'note', topic: 'note', values, disclosure };
}

describe('what was said in another conversation', () => {
  const stray = [
    turn('[misfiled: Karim, Bluefin Cargo] Our board paused the Porto project.', 'bluefin'),
  ];
  const rule: Rule = {
    ...common,
    leaks: 'other_conversations',
    wordings: ['another|a firm|company'],
    unless: ['misfiled'],
    examples: {
      match: [
        {
          message: { channel: 'email', body: 'The Porto project is on hold, says the board.' },
          thread: stray,
        },
      ],
      miss: ['The Porto project is on hold.'],
    },
  };

  test.each([
    ['a name', 'I asked Karim about it.'],
    ['a name at the start', 'Bluefin has halted it.'],
    ['other words for the same', 'Since the board put the Porto project on hold, people are free.'],
    ['no name, a few words', 'Another firm halted its Porto plans.'],
    ['a hint at the name', 'A cargo client paused a project last week.'],
  ])('is found by %s', (_by, body) => {
    expect(quotes(rule, body, { thread: stray })).toHaveLength(1);
  });

  test.each([
    ['nothing of it', 'Would a page help?'],
    ['one word of it, which anybody may use', 'Your board will ask.'],
    ['a common noun of the name', 'Cargo firms differ.'],
    ['an exception', 'A misfiled mail of Karim reached this thread.'],
  ])('is not found in %s', (_in, body) => {
    expect(quotes(rule, body, { thread: stray })).toEqual([]);
  });

  const named = [
    turn('Olga here. The Narvik plant gets 14 engineer-months.', 'skarholm-marine'),
    { ...turn('Our 14 openings wait.', exampleTask.conversation), from: 'recipient' } as Turn,
  ];

  test.each([
    ['Skarholm, by the way, waits until October.'],
    ['By the way, Skarholm waits until October.'],
    ['Nobody at Skarholm Marine answers.'],
    ['I asked Olga about it.'],
    ['What SKARHOLM does is new.'],
    ['Another firm takes 14 engineer-months for its plant.'],
  ])('goes by the name of its conversation, its writer and its figures: %s', (body) => {
    expect(quotes(rule, body, { thread: named })).toHaveLength(1);
  });

  test.each([
    ['Marine engineers are rare.'],
    ['Months pass, and a page helps.'],
    ['Your 14 openings wait, and another page may help.'],
    ['Another page comes on 14 May.'],
    ['A plant needs water.'],
  ])('is no name and no figure of it: %s', (body) => {
    expect(quotes(rule, body, { thread: named })).toEqual([]);
  });

  test('is no secret where it was said in this conversation too', () => {
    const own = turn('The board paused the Porto project.', exampleTask.conversation);
    const thread = [...stray, { ...own, from: 'recipient' } as Turn];
    expect(quotes(rule, 'Since the Porto project is on hold, shall we wait?', { thread })).toEqual(
      [],
    );
  });

  test('is quoted by the clauses that tell it', () => {
    const body = 'It is late, and the board put the Porto project on hold.';
    expect(quotes(rule, body, { thread: stray })).toEqual([
      'and the board put the Porto project on hold',
    ]);
  });
});

describe('a note for the sender alone', () => {
  const note = fact({ text: 'Their treasurer doubts external spending.' }, 'internal');
  const rule: Rule = {
    ...common,
    leaks: 'internal_facts',
    examples: {
      match: [
        {
          message: { channel: 'email', body: 'Your treasurer doubts external spending.' },
          facts: [note],
        },
      ],
      miss: ['Your treasurer doubts external spending.'],
    },
  };

  test('is a leak when told, and none when an open fact says the same', () => {
    const body = 'I hear that your treasurer doubts external spending.';
    expect(quotes(rule, body, { facts: [note] })).toHaveLength(1);
    expect(
      quotes(rule, body, { facts: [note, { ...note, id: 'open', disclosure: 'quotable' }] }),
    ).toEqual([]);
  });

  test('is none when an event of the thread brought it', () => {
    const event: Turn = {
      kind: 'event',
      conversation: exampleTask.conversation,
      at: '2026-05-02',
      reason: 'a call',
      adds: [note],
    };
    const body = 'I hear that your treasurer doubts external spending.';
    expect(quotes(rule, body, { facts: [], thread: [event] })).toEqual([]);
  });
});

describe('a word of filing', () => {
  const rule: Rule = {
    ...common,
    leaks: 'own_labels',
    wordings: ['we|our ..4 tag|score', 'tag|score ..4 us|our'],
    examples: { match: ['Our tag for it is red.'], miss: ['The tag is red.'] },
  };

  test.each([
    ['of the sender', 'We gave you a score.', ['We gave you a score']],
    ['denied', 'We keep no score.', []],
    ['nobody’s', 'The score was two to one.', []],
    ['quoted', 'You wrote "we love your tag", thank you.', []],
  ])('%s', (_what, body, expected) => {
    expect(quotes(rule, body)).toEqual(expected);
  });

  test('is innocent where a fact uses it', () => {
    const facts = [fact({ text: 'Sells tag printers.' })];
    expect(quotes(rule, 'We could work on the tag.', { facts })).toEqual([]);
  });
});

describe('what was meant for whoever writes', () => {
  const rule: Rule = {
    ...common,
    leaks: 'prompt',
    wordings: ['tone|goal'],
    orders: 'insert|use',
    examples: { match: ['Tone: direct'], miss: ['The tone is direct.'] },
  };

  test.each([
    ['a row', 'Go | avail 5 | sr 2 | +14d'],
    ['pairs', 'Stack: Go. Free: 4 (2 senior). Earliest: 14 days.'],
    ['a table without bars', 'Go 4 free, 2 senior, 14 days; data 3 free, 1 taken, 10 days'],
    ['a field', '{"round": "A"}'],
    ['a name of a field', 'The open_roles went up.'],
    ['a direction', '[insert the round here]'],
    ['a label', '**Goal**: a call'],
  ])('is found: %s', (_what, line) => {
    const facts = [fact({ count: 2 }), { ...fact({}), id: 'roles', topic: 'open_roles' }];
    expect(quotes(rule, `Hi,\n\n${line}\n\nWell then.`, { facts })).toHaveLength(1);
  });

  test.each([
    ['a summary in words', 'Go: three, one of them senior; data: two; two weeks.'],
    ['a signature', 'Ana Lund | CTO | Ferrow | ferrow.example'],
    ['three figures of a sentence', 'Go went from 3 to 6, data from 2 to 4; 60 days, 2 stacks.'],
    ['one pair', 'One question: is it open?'],
    ['a footnote', 'As the report says [1], it is new.'],
    ['a word in the middle', 'Our goal: a call.'],
  ])('is not found: %s', (_what, line) => {
    expect(quotes(rule, `Hi,\n\n${line}\n\nWell then.`)).toEqual([]);
  });

  test('is one finding where a whole document was pasted', () => {
    const body = JSON.stringify(
      { tone: 'direct', round: 'A', amount: 3, weeks: 2, date: 'May' },
      null,
      2,
    );
    expect(quotes(rule, body)).toHaveLength(1);
  });
});
