import type { Fact, Rule, Task, Turn } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const common = {
  id: 'rule',
  kind: 'conversation',
  title: 'Rule',
  dimension: 'tone',
  severity: 'block',
  because: 'it is so',
} as const;

type Given = Partial<Task> & { readonly subject?: string };

function judge(rule: Rule, body: string, { subject, ...task }: Given = {}) {
  const parties = { sender: [], recipient: { topic: 'recipient', names: ['name'] } };
  const vocabulary = { ...examplePolicy.vocabulary, familiar: 'team', parties };
  const policy = compilePolicy({ ...examplePolicy, vocabulary, rules: [rule] });
  const message = { channel: 'email', body, ...(subject !== undefined && { subject }) };
  const verdict = score(policy, { ...exampleTask, ...task }, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict;
}

function quotes(rule: Rule, body: string, given: Given = {}): string[] {
  return judge(rule, body, given).findings.map(({ quote }) => quote);
}

function turn(from: 'agent' | 'recipient', body: string, at = '2026-04-20'): Turn {
  const message = { channel: 'email', body };
  return { kind: 'message', conversation: 'example', at, from, message };
}

const [funding] = exampleTask.facts as [Fact];
const recipient: Fact = {
  ...funding,
  id: 'recipient',
  topic: 'recipient',
  values: { name: 'Ana Lund' },
};
const event: Turn = {
  kind: 'event',
  conversation: 'example',
  at: '2026-05-03',
  reason: 'two more are free',
};

describe('after an opt-out', () => {
  const out = turn('recipient', 'Please take me off your list.');
  const rule: Rule = {
    ...common,
    forbids: 'after_opt_out',
    priorWordings: ['take me off', 'no more mails', 'not write to us'],
    wordings: ['removed', 'not hear from us'],
    examples: {
      match: [{ message: { channel: 'email', body: 'A page is out.' }, thread: [out] }],
      miss: ['A page is out.'],
    },
  };

  test.each([
    ['a pitch', 'A page is out.'],
    ['a confirmation that asks', 'You are removed. May I ask why?'],
    ['a confirmation that links', 'You are removed. See example.com/page for more.'],
    ['a confirmation that offers', 'You are removed. Three engineers are free.'],
  ])('no %s', (_what, body) => {
    expect(quotes(rule, body, { thread: [out] })).toEqual([body.replace(/[.?]$/, '')]);
  });

  test('a bare confirmation is right', () => {
    expect(
      quotes(rule, 'You are removed, and you will not hear from us.', { thread: [out] }),
    ).toEqual([]);
  });

  test.each([
    ['an automatic reply in between', [out, turn('recipient', 'Out of office until Monday.')], 1],
    ['a question in between', [out, turn('recipient', 'What would it cost?')], 0],
    ['another conversation', [{ ...out, conversation: 'another' }], 0],
    ['words of the sender', [{ ...out, from: 'agent' } as Turn], 0],
    ['a wish that ends on a date', [turn('recipient', 'Do not write to us before June.')], 0],
  ] as const)('%s', (_what, thread, expected) => {
    expect(quotes(rule, 'A page is out.', { thread: [...thread] })).toHaveLength(expected);
  });
});

test('a wish that is only quoted is none', () => {
  const rule: Rule = {
    ...common,
    forbids: 'after_opt_out',
    priorWordings: ['take me off', 'remove me'],
    examples: {
      match: [
        {
          message: { channel: 'email', body: 'A page is out.' },
          thread: [turn('recipient', '"Take me off."')],
        },
      ],
      miss: ['A page is out.'],
    },
  };
  const thread = [turn('recipient', "Our 'remove me' button takes nine minutes. Who is free?")];
  expect(quotes(rule, 'Two are free.', { thread })).toEqual([]);
});

describe('an offer that was accepted', () => {
  const offer = turn('agent', 'Two senior engineers could start on 15 May.');
  const rule: Rule = {
    ...common,
    forbids: 'altered_offer',
    priorWordings: ['yes|good'],
    wordings: ['changed'],
    grades: 'senior|junior',
    examples: {
      match: [
        {
          message: { channel: 'email', body: 'One junior will come.' },
          thread: [offer, turn('recipient', 'Yes.')],
        },
      ],
      miss: ['One junior will come.'],
    },
  };

  test.each([
    ['another grade', 'You get one senior and one junior.', 'Yes.', ['one junior']],
    ['another day', 'They start on 29 May.', 'Good.', ['29 May']],
    ['the same', 'Two seniors start on 15 May.', 'Yes.', []],
    ['a price of another grade', 'A junior would be from $3,000.', 'Yes.', []],
    ['what they asked for', 'Then one junior.', 'Good, but a junior would do.', []],
    ['the reason', 'Something has changed: they start on 29 May.', 'Yes.', []],
    ['no reason', 'They start on 29 May. If plans have changed, say so.', 'Yes.', ['29 May']],
    ['no acceptance', 'One junior could come.', 'How much?', []],
  ])('is followed by %s', (_what, body, answer, expected) => {
    const thread = [offer, turn('recipient', answer, '2026-04-22')];
    expect(quotes(rule, body, { thread })).toEqual(expected);
  });
});

describe('a promise of silence', () => {
  const promise = turn('agent', 'You will not hear from me before 1 November.');
  const rule: Rule = {
    ...common,
    forbids: 'dropped_promise',
    priorWordings: ['not hear from me', 'my last mail'],
    wordings: ['changed'],
    examples: {
      match: [
        {
          message: { channel: 'email', body: 'A page is out.' },
          thread: [promise],
          asOf: '2026-05-04',
        },
      ],
      miss: ['A page is out.'],
    },
  };

  test.each([
    ['binds until its day', [promise], '2026-10-31', 1],
    ['ends on its day', [promise], '2026-11-01', 0],
    [
      'is lifted by a mail that is to be answered',
      [promise, turn('recipient', 'Come back?', '2026-05-01')],
      '2026-05-04',
      0,
    ],
    [
      'is not lifted by a mail of long ago',
      [promise, turn('recipient', 'Good.', '2026-04-21')],
      '2026-07-04',
      1,
    ],
    ['binds for good without a day', [turn('agent', 'This is my last mail.')], '2027-05-04', 1],
    [
      'without a day ends with any answer',
      [turn('agent', 'This is my last mail.'), turn('recipient', 'Good.')],
      '2027-05-04',
      0,
    ],
  ] as const)('%s', (_what, thread, asOf, expected) => {
    expect(quotes(rule, 'A page is out.', { thread: [...thread], asOf })).toHaveLength(expected);
  });

  test('may be broken when something changed and the message says so', () => {
    const thread = [promise, event];
    expect(quotes(rule, 'It has changed: two more are free.', { thread })).toEqual([]);
    expect(quotes(rule, 'Two more are free.', { thread })).toHaveLength(1);
  });
});

describe('a first touch', () => {
  const rule: Rule = {
    ...common,
    forbids: 'first_contact',
    invitations: [{ topics: ['funding'], days: 7 }],
    priorWordings: ['mail bounced'],
    examples: {
      match: [{ message: { channel: 'email', body: 'Hi' } }],
      miss: [{ message: { channel: 'email', body: 'Hi' }, facts: [funding] }],
    },
  };

  test.each([
    ['old news', [funding], [], 1],
    ['news of a week', [{ ...funding, observedAt: '2026-04-27' }], [], 0],
    ['news of eight days', [{ ...funding, observedAt: '2026-04-26' }], [], 1],
    ['news of tomorrow', [{ ...funding, observedAt: '2026-05-05' }], [], 1],
    [
      'an event with its own day',
      [{ ...funding, values: { on: '2026-01-05' }, observedAt: '2026-05-04' }],
      [],
      1,
    ],
    ['a fact that excuses it', [{ ...funding, values: { text: 'The mail bounced.' } }], [], 0],
    ['a conversation', [funding], [turn('recipient', 'Yes?')], 0],
  ] as const)('after %s', (_what, facts, thread, expected) => {
    expect(quotes(rule, 'Hi', { facts: [...facts], thread: [...thread] })).toHaveLength(expected);
  });
});

describe('a note to the operator', () => {
  const rule: Rule = {
    ...common,
    decision: 'regenerate',
    forbids: 'needless_silence',
    wordings: ['no message|mail', 'not sending'],
    priorWordings: ['take me off'],
    topics: ['funding'],
    examples: {
      match: [{ message: { channel: 'email', body: 'No message to Ana.' }, facts: [funding] }],
      miss: ['No message to Ana.'],
    },
  };

  test.each([
    ['nothing is known', [], [], true, 'abstain'],
    ['all is uncertain', [{ ...funding, confidence: 'low' }], [], true, 'abstain'],
    ['all is out of date', [{ ...funding, validUntil: '2026-05-03' }], [], true, 'abstain'],
    [
      'they asked for silence',
      [funding],
      [turn('recipient', 'Please take me off.')],
      true,
      'abstain',
    ],
    [
      'nothing is new since the last mail',
      [funding],
      [turn('agent', 'You raised $14M.')],
      true,
      'abstain',
    ],
    ['something is certain', [funding], [], false, 'regenerate'],
    ['a question waits for an answer', [], [turn('recipient', 'What is it?')], false, 'regenerate'],
  ] as const)('where %s', (_where, facts, thread, pass, decision) => {
    const verdict = judge(rule, 'No message to Ana.', { facts: [...facts], thread: [...thread] });
    expect(verdict).toMatchObject({ pass, decision });
  });

  test.each([
    ['a greeting', 'Hi Ana,\n\nNo message from you needed.'],
    ['a reader', 'No message is needed, but you may write.'],
    ['a late mention', 'It went from two to six in only two months. No message came.'],
  ])('%s makes it a message', (_what, body) => {
    expect(judge(rule, body, { facts: [] }).decision).toBe('send');
  });

  test('may be named in the subject', () => {
    expect(
      judge(rule, 'Nothing is known.', { facts: [], subject: 'Ferrow: not sending' }).decision,
    ).toBe('abstain');
  });
});

describe('the language', () => {
  const rule: Rule = {
    ...common,
    forbids: 'other_language',
    commonWords: 'the|and|you|to|that|are|it|would',
    foreignWords: 'das|ist|ein|einer|wir|und|bei|euch|von|uns|ab|sind|falls|zwei',
    examples: {
      match: ['Das ist ein Satz in einer anderen Sprache.'],
      miss: ['It is the one that you know.'],
    },
  };

  test.each([
    ['German', 'Zwei Leute von uns sind ab Juni frei, falls das hilft.', 1],
    ['lorem ipsum', 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed.', 1],
    ['Cyrillic', 'Два инженера свободны.', 1],
    ['Japanese', '二人が空いています。', 1],
    [
      'English with a foreign greeting',
      'こんにちは Ana,\n\nTwo of the people are free, and you would know them.',
      0,
    ],
    ['English in bold letters', '𝐓𝐰𝐨 of the people are free, and you would know them.', 0],
    ['English that says little', 'Two engineers could put a chatbot on top.', 0],
    ['English with a German title', 'The talk "Wir sind ein Team" is one that I liked.', 0],
    ['too little to tell', 'Merci, Ana.', 0],
    ['nothing', '', 0],
  ] as const)('%s', (_what, body, expected) => {
    expect(quotes(rule, body)).toHaveLength(expected);
  });
});

test('what other rules find in another language is not counted', () => {
  const [phrase] = examplePolicy.rules as [Rule];
  const language: Rule = {
    ...common,
    decision: 'route_to_human',
    forbids: 'other_language',
    commonWords: 'the|and|you|to',
    foreignWords: 'das|ist|ein|einer|wir|sind|und',
    examples: { match: ['Das ist ein Satz in einer anderen Sprache.'], miss: ['To you.'] },
  };
  const policy = compilePolicy({ ...examplePolicy, rules: [phrase, language] });
  const body = 'Wir sind ein world-class Team und könnten ab Juni bei euch anfangen.';
  const verdict = score(policy, exampleTask, { channel: 'email', body });
  expect(verdict).toMatchObject({ decision: 'route_to_human', pass: false });
  expect(verdict.status === 'scored' && verdict.findings.map(({ rule }) => rule)).toEqual(['rule']);
});

describe('the name in the greeting', () => {
  const rule: Rule = {
    ...common,
    forbids: 'other_addressee',
    sameNames: ['annika mimi'],
    examples: {
      match: [{ message: { channel: 'email', body: 'Hi Emeka,\n\nYes.' }, facts: [recipient] }],
      miss: ['Hi Emeka,\n\nYes.'],
    },
  };

  test.each([
    ['Hi Emeka,', ['Emeka']],
    ['Dear Mr Okoye,', ['Okoye']],
    ['Hi Ana,', []],
    ['Dear Ms Lund,', []],
    ['Hi Anni,', []],
    ['Hi Nika,', []],
    ['Hi Ánnika,', []],
    ['Hi Mimi,', []],
    ['Hi Mina,', ['Mina']],
    ['Hello team,', []],
    ['Good morning,', []],
  ])('%s', (greeting, expected) => {
    const facts = [
      { ...recipient, values: { name: 'Annika Lund' } },
      { ...recipient, id: 'b', values: { name: 'Ana' } },
    ];
    expect(quotes(rule, `${greeting}\n\nThere is a page on handovers.`, { facts })).toEqual(
      expected,
    );
  });
});

describe('a message that was sent before', () => {
  const body =
    'Your open roles went from two to six, and one engineer of ours could help until they are filled.';
  const sent = [turn('agent', `Hi Ana,\n\n${body}`)];
  const rule: Rule = {
    ...common,
    forbids: 'repeated_message',
    examples: {
      match: [{ message: { channel: 'email', body: `Hi Ana,\n\n${body}` }, thread: sent }],
      miss: [body],
    },
  };

  test.each([
    ['again with one word changed', `Hello Ana,\n\n${body}`, 1],
    ['only its first half', body.slice(0, 40), 0],
    ['something new', 'A page on handovers is out since Monday.', 0],
  ] as const)('%s', (_what, message, expected) => {
    expect(quotes(rule, message, { thread: sent })).toHaveLength(expected);
  });
});
