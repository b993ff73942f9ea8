import { describe, expect, test } from 'vitest';
import { classifyReply } from './classify-reply.ts';
import { compileReplyPolicy } from './compile-reply-policy.ts';
import { exampleReplyPolicy } from './example-reply-policy.ts';

const policy = compileReplyPolicy(exampleReplyPolicy);

function read(reply: string, asOf = '2026-05-04') {
  return classifyReply(policy, reply, { asOf });
}

describe('a reply', () => {
  test.each([
    ['Unsubscribe me', 'unsubscribe', 'suppress'],
    ['Call me again in March', 'later', 'remind:2027-03'],
    ['Call me after the new year', 'later', 'remind:2027-02'],
    ['not now', 'later', 'remind'],
    ['Click here to unsubscribe.', 'unclear', 'ask_a_person'],
    ['“unsubscribe” is a word you use', 'unclear', 'ask_a_person'],
    ['Fine.\n> unsubscribe', 'unclear', 'ask_a_person'],
    ['Fine.\n-- \nTo stop, unsubscribe', 'unclear', 'ask_a_person'],
    ['', 'unclear', 'ask_a_person'],
  ])('%j is %s: %s', (reply, label, nextAction) => {
    expect(read(reply)).toMatchObject({ label, nextAction });
  });

  test('is read in its signature too where a class says so', () => {
    const [optOut, ...others] = exampleReplyPolicy.classes;
    const classes = [{ id: 'opt_out', ...optOut, inSignature: true }, ...others];
    const wider = compileReplyPolicy({ ...exampleReplyPolicy, classes });
    const reply = 'Fine.\n-- \nTo stop, unsubscribe';
    expect(classifyReply(wider, reply, { asOf: '2026-05-04' }).label).toBe('unsubscribe');
  });

  test('shows the wordings that decided, in order', () => {
    expect(read('No. Stop calling, unsubscribe!').evidence).toEqual([
      { cue: 'en.opt_out', span: { start: 4, end: 16 }, quote: 'Stop calling' },
      { cue: 'en.opt_out', span: { start: 18, end: 29 }, quote: 'unsubscribe' },
    ]);
  });

  test('may name an address above its signature', () => {
    const toOther = {
      when: { any: ['address'] },
      label: 'other',
      nextAction: 'write_there',
      because: 'the reply names an address',
    };
    const outcomes = [toOther, ...exampleReplyPolicy.outcomes];
    const wider = compileReplyPolicy({ ...exampleReplyPolicy, outcomes });
    const labelOf = (reply: string) => classifyReply(wider, reply, { asOf: '2026-05-04' }).label;
    expect(labelOf('Ana does that now: ana@cauce.example')).toBe('other');
    expect(labelOf('Hm.\n-- \nana@cauce.example')).toBe('unclear');
    expect(labelOf('Hm.\n> ana@cauce.example')).toBe('unclear');
  });

  test.each([
    ['not now, away until 22 May', '2026-05-25'],
    ['not now, away until 17 May, back on Monday', '2026-05-18'],
    ['not now, absent du 4 au 22 May', '2026-05-25'],
    ['not now, away 4 May til 22 May', '2026-05-25'],
    ['not now, back on 20 May', '2026-05-20'],
  ])('%j: the person is back on %s', (reply, day) => {
    const away = { when: {}, label: 'away', nextAction: 'wait:{day}', because: 'away' };
    const waiting = compileReplyPolicy({ ...exampleReplyPolicy, outcomes: [away] });
    expect(classifyReply(waiting, reply, { asOf: '2026-05-04' }).nextAction).toBe(`wait:${day}`);
  });

  test.each([
    ['Call me until the end of July', '2026-08'],
    ['Call me in Q4', '2026-10'],
    ['Call me after Q3', '2026-10'],
    ['Call me in six weeks', '2026-06'],
    ['Call me next quarter', '2026-07'],
    ['Call me in January', '2027-01'],
  ])('%j is for %s', (reply, month) => {
    expect(read(reply).nextAction).toBe(`remind:${month}`);
  });
});
