import { expect, test } from 'vitest';
import { recipientSentences } from './recipient-sentences.ts';

function wrote(body: string, from: 'agent' | 'recipient' = 'recipient') {
  const message = { channel: 'email', body };
  return { kind: 'message', conversation: 'c1', at: '2026-05-01', from, message } as const;
}

const place = { conversation: 'c1', asOf: '2026-05-04T00:00:00Z' };

test('a mail is cut into sentences, each with its numbers and whether it asks', () => {
  const thread = [wrote('Could you do five? Explain it as if I were six.')];
  expect(
    recipientSentences({ ...place, thread }).map(({ numbers, isAsked }) => ({ numbers, isAsked })),
  ).toEqual([
    { numbers: [5], isAsked: true },
    { numbers: [6], isAsked: false },
  ]);
});

test('what the agent wrote is no sentence of the recipient', () => {
  expect(recipientSentences({ ...place, thread: [wrote('We have five.', 'agent')] })).toEqual([]);
});

test('another conversation is not read', () => {
  const thread = [{ ...wrote('We need five.'), conversation: 'c2' }];
  expect(recipientSentences({ ...place, thread })).toEqual([]);
});
