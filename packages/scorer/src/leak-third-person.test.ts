import type { Task } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { thirdPersonRemarks } from './leak-third-person.ts';
import { readMessage } from './reading.ts';

const { tools } = compilePolicy(examplePolicy);

function remarks(body: string, task: Partial<Task> = {}): string[] {
  const message = { channel: 'email', body: `Hi Ana,\n\n${body}\n\nBest,\nYabi` };
  const reading = readMessage({ ...exampleTask, ...task }, message, tools, 'known');
  return thirdPersonRemarks(reading).map(({ start, end }) => reading.text.slice(start, end));
}

test.each([
  ['She only answers in the evening.', 'She only answers in the evening'],
  ['Thank you. No rates unless he brings them up.', 'No rates unless he brings them up'],
  ['Wait for his reply, then go on.', 'Wait for his reply, then go on'],
])('who is spoken of is the reader: %s', (body, expected) => {
  expect(remarks(body)).toEqual([expected]);
});

test.each([
  ['a colleague', 'If a colleague knows more, he is welcome.'],
  ['a name', 'I spoke with Moira, and she agrees.'],
  ['whoever it is', 'Whoever runs it may say what he needs.'],
  ['somebody of long before', 'Our lead decides. Two are free. It is May. Shall I ask him?'],
  ['nobody', 'The plan is yours.'],
])('who is spoken of is somebody else: %s', (_who, body) => {
  expect(remarks(body)).toEqual([]);
});

test('who wrote of somebody may be answered about them', () => {
  const message = { channel: 'email', body: 'My partner asks what it costs; she decides.' };
  const turn = { kind: 'message', at: '2026-05-01', from: 'recipient', message } as const;
  const thread: Task['thread'] = [{ ...turn, conversation: exampleTask.conversation }];
  expect(remarks('What would she need to see?', { thread })).toEqual([]);
});
