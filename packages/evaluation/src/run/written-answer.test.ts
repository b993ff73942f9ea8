import { expect, test } from 'vitest';
import { readAnswer } from './written-answer.ts';

const task = { channel: 'email' };
const body = 'Hi Ana,';

test.each<[string, unknown, unknown]>([
  [
    'a message',
    { subject: 'Hello', body },
    { kind: 'message', message: { channel: 'email', subject: 'Hello', body } },
  ],
  [
    'one without a subject',
    { subject: null, body, abstain: null },
    { kind: 'message', message: { channel: 'email', body } },
  ],
  [
    'one in a channel of its own',
    { channel: 'fax', body },
    { kind: 'message', message: { channel: 'fax', body } },
  ],
  [
    'one in a language of its own',
    { language: 'fr', body },
    { kind: 'message', message: { channel: 'email', body, language: 'fr' } },
  ],
  ['an empty one', { body: '' }, { kind: 'message', message: { channel: 'email', body: '' } }],
  ['a refusal', { abstain: 'no fact' }, { kind: 'abstention', reason: 'no fact' }],
  [
    'a refusal without a reason',
    { abstain: '' },
    { kind: 'abstention', reason: 'no reason was given' },
  ],
  ['a failure', { error: 'down' }, { kind: 'error', code: 'agent_error', reason: 'down' }],
  [
    'fields that nobody asked for',
    { id: 'x', body, latency: 5 },
    { kind: 'message', message: { channel: 'email', body } },
  ],
])('%s', (_, written, outcome) => {
  const read = readAnswer(written, task);
  expect(read.ok && read.value).toEqual({ outcome });
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'invalid_type'],
  ['a text', 'Hi Ana,', 'invalid_type'],
  ['other fields', { text: body }, 'no_answer'],
  ['a body that is no text', { body: 5 }, 'invalid_type'],
  ['a message and a refusal at once', { body, abstain: 'no fact' }, 'two_answers'],
  ['a price below nothing', { body, costUsd: -1 }, 'too_small'],
])('%s is no answer', (_, written, code) => {
  const read = readAnswer(written, task);
  expect(read.ok || read.issues[0]?.code).toBe(code);
});
