import type { Fact, Message, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const policy = compilePolicy(examplePolicy);

function judge(message: Partial<Message>, task: Partial<Task> = {}) {
  return score(policy, { ...exampleTask, ...task }, { channel: 'email', body: '', ...message });
}

function rulesBroken(message: Partial<Message>, task: Partial<Task> = {}): string[] {
  const verdict = judge(message, task);
  return verdict.status === 'scored' ? verdict.findings.map(({ rule }) => rule) : [verdict.status];
}

describe('a banned phrase', () => {
  test.each([
    ['plain', 'A world-class team.', 'world-class'],
    ['in capitals', 'A WORLD CLASS team.', 'WORLD CLASS'],
    ['without a space', 'A worldclass team.', 'worldclass'],
    ['across lines', 'A world\nclass team.', 'world\nclass'],
    ['with a zero-width space', 'A wor\u200bld-class team.', 'wor\u200bld-class'],
    ['with a Cyrillic letter', 'A w\u043erld-class team.', 'w\u043erld-class'],
    ['in full width', 'A ｗｏｒｌｄ-class team.', 'ｗｏｒｌｄ-class'],
    ['with a soft hyphen', 'A world-cla\u00adss team.', 'world-cla\u00adss'],
    ['with an entity', 'A wor&#108;d-class team.', 'wor&#108;d-class'],
    ['in Markdown', 'A **world**-class team.', 'world**-class'],
  ])('is found %s, with the exact original words', (_, body, quote) => {
    const verdict = judge({ body });
    if (verdict.status !== 'scored') throw new Error('expected a score');
    const [finding] = verdict.findings;
    expect(finding).toMatchObject({ rule: 'banned-phrase', quote });
    expect(body.slice(finding?.span.start, finding?.span.end)).toBe(quote);
    expect(verdict).toMatchObject({ pass: false, decision: 'regenerate' });
  });

  test.each([
    'Other classes of the world.',
    'Underworld classics.',
    '> You wrote: a world-class team.',
  ])('is not found in %j', (body) => {
    expect(rulesBroken({ body })).toEqual([]);
  });

  test('split across subject and body has one span', () => {
    const verdict = judge({ subject: 'A team that is world', body: 'class in every way.' });
    if (verdict.status !== 'scored') throw new Error('expected a score');
    expect(verdict.findings[0]?.quote).toBe('world\n\nclass');
  });

  test("quoted from the recipient's own message is theirs to use", () => {
    const thread: Task['thread'] = [
      {
        kind: 'message',
        conversation: 'example',
        at: '2026-05-01',
        from: 'recipient',
        message: { channel: 'email', body: 'Spare me the world-class talk.' },
      },
    ];
    const body = 'You asked me to spare you "the world-class talk".';
    expect(rulesBroken({ body }, { thread })).toEqual([]);
    expect(rulesBroken({ body })).toEqual(['banned-phrase']);
  });
});

describe('a claim with a figure', () => {
  test.each([
    ['You raised a $14M round.', []],
    ['You raised $14,000,000.', []],
    ['You raised fourteen million dollars.', []],
    ['You raised about $14.2M.', []],
    ['You raised $14.2M.', ['untrue']],
    ['You raised €14M.', ['untrue']],
    ['You raised $41M.', ['untrue']],
    ['You raised $14M, and $3M before.', ['untrue']],
    ['You did not raise $20M.', []],
    ['> You raised $20M.', []],
  ])('%s breaks %j', (body, expected) => {
    expect(rulesBroken({ body })).toEqual(expected);
  });

  test('names the fact that decides and both figures', () => {
    const verdict = judge({ body: 'You raised $15M.' });
    if (verdict.status !== 'scored') throw new Error('expected a score');
    expect(verdict.findings[0]).toMatchObject({
      quote: '$15M',
      fact: 'funding',
      message: 'Funding: the message says $15M, the facts say USD 14,000,000',
    });
    expect(verdict.decision).toBe('block');
  });

  test('is not judged where the facts are not known, and the verdict says so', () => {
    const message = { channel: 'email', body: 'You raised $15M with a world-class team.' };
    const verdict = score(policy, exampleTask, message, { facts: 'unknown' });
    if (verdict.status !== 'scored') throw new Error('expected a score');
    expect(verdict.grounding).toBe('not_judged');
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(['banned-phrase']);
    expect(verdict.claims[0]).toMatchObject({ status: 'not_checkable' });
  });

  test('is held against the facts as of the last turn', () => {
    const [funding] = exampleTask.facts as [Fact];
    const larger = { ...funding, values: { amount: { amount: 20_000_000, currency: 'USD' } } };
    const thread: Task['thread'] = [
      {
        kind: 'event',
        conversation: 'example',
        at: '2026-05-02',
        reason: 'extended',
        adds: [larger],
      },
    ];
    expect(rulesBroken({ body: 'You raised $20M.' }, { thread })).toEqual([]);
    expect(rulesBroken({ body: 'You raised $14M.' }, { thread })).toEqual(['untrue']);
  });
});

describe('a message that cannot be judged', () => {
  test.each([
    ['of another policy', { policy: { id: 'other' } }, {}, 'other_policy'],
    ['at an unknown stage', { stage: 'warm' }, {}, 'unknown_stage'],
    ['on an unknown channel', {}, { channel: 'fax' }, 'unknown_channel'],
    ['in another language', {}, { language: 'de' }, 'unknown_language'],
  ])('%s is unscorable with a reason, never a score of 0', (_, task, message, code) => {
    const verdict = judge({ body: 'Hallo', ...message }, task);
    expect(verdict).toMatchObject({ status: 'unscorable', reason: { code } });
    expect(verdict).not.toHaveProperty('score');
  });
});

test('the same message gets the same bytes', () => {
  const message = { body: 'You raised $15M with a world-class team.' };
  expect(JSON.stringify(judge(message))).toBe(JSON.stringify(judge(message)));
});
