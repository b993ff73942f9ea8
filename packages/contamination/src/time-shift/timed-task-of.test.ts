import type { Fact, Task } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { checkTimeShift } from './check-time-shift.ts';
import { parseTimedTask } from './timed-task.ts';
import { timedTaskOf } from './timed-task-of.ts';

const fact: Fact = {
  id: 'bench',
  topic: 'capacity',
  subject: 'sender',
  values: { count: 3 },
  confidence: 'high',
  observedAt: '2026-05-04',
  source: 'roster',
  disclosure: 'internal',
};
const place = { conversation: 'c1', at: '2026-05-03' };
const task: Task = {
  schema: 'tenacious-bench/task@1.0',
  id: 't1',
  policy: { id: 'demo' },
  stage: 'warm',
  channel: 'email',
  language: 'en',
  asOf: '2026-05-04',
  conversation: 'c1',
  facts: [fact],
  thread: [
    {
      kind: 'message',
      ...place,
      from: 'recipient',
      message: { channel: 'email', subject: 'Start', body: 'We begin on 1 June 2026.' },
    },
    { kind: 'event', ...place, at: '2026-05-05', reason: 'one was booked', adds: [fact] },
  ],
  family: 'f1',
  provenance: { mode: 'hand_written', createdAt: '2026-05-20' },
};

test('a task tells its dates, the use of its facts and its messages', () => {
  const { digest, ...timed } = timedTaskOf(task);
  expect(timed).toEqual({
    task: 't1',
    asOf: '2026-05-04',
    authoredAt: '2026-05-20',
    signals: [
      { id: 'bench', observedAt: '2026-05-04', usedAt: '2026-05-04' },
      { id: 'bench', observedAt: '2026-05-04', usedAt: '2026-05-05' },
    ],
    texts: [
      { field: 'thread[0]', text: 'Start\n\nWe begin on 1 June 2026.', writtenAt: '2026-05-03' },
    ],
  });
  expect(parseTimedTask({ ...timed, digest }).ok).toBe(true);
});

test('its digest covers all of it but the split', () => {
  const { digest } = timedTaskOf(task);
  expect(timedTaskOf({ ...task, split: 'held_out' }).digest).toBe(digest);
  expect(timedTaskOf({ ...task, asOf: '2026-05-05' }).digest).not.toBe(digest);
});

test('a date beyond its day refutes it unless the author says why', () => {
  const timed = timedTaskOf(task);
  const exceptions = [{ quote: 'on 1 June 2026', reason: 'a start date' }];
  const explained = timed.texts?.map((text) => ({ ...text, exceptions })) ?? [];
  const levels = [timed, { ...timed, texts: explained }].map(
    (record) => checkTimeShift([record])[0]?.level,
  );
  expect(levels).toEqual(['refuted', 'asserted']);
});
