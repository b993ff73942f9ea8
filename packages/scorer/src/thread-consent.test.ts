import { expect, test } from 'vitest';
import { exampleTask } from './example-policy.ts';
import { compileThreadConsent } from './thread-consent.ts';

const isAgreed = compileThreadConsent(
  ['tuesday ..3 works|suits|possible|please', 'book|schedule'],
  { topics: [], units: [], commitments: [] },
);

function agreed(body: string, from: 'recipient' | 'agent' = 'recipient', conversation = 'here') {
  const message = { channel: 'email', body };
  const turn = { kind: 'message', conversation, at: '2026-05-01', from, message } as const;
  const situation = {
    ...exampleTask,
    conversation: 'here',
    restrictions: {},
    facts: 'unknown',
    thread: [turn],
  } as const;
  return isAgreed({ situation, names: { sender: [], recipient: [] } });
}

test.each([
  ['Tuesday at ten works for me.', true],
  ['Tuesday is possible.', true],
  ['Tuesday, please.', true],
  ['Can you book something?', true],
  ['Tuesday might be possible.', false],
  ['Tuesday never works.', false],
  ['If Tuesday works, I will tell you.', false],
  ['Let me think.', false],
  ['They said “Tuesday works”.', true],
])('%j: %j', (body, isConsent) => {
  expect(agreed(body)).toBe(isConsent);
});

test('only the reader agrees, and only in this conversation', () => {
  expect(agreed('Tuesday works.', 'agent')).toBe(false);
  expect(agreed('Tuesday works.', 'recipient', 'elsewhere')).toBe(false);
});
