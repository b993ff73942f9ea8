import { parseTask } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { draftMessage } from './draft.ts';
import { drafts } from './drafts.ts';
import { tenaciousPolicy } from './policy.ts';
import { taskFromBrief } from './task-from-brief.ts';

const policy = compilePolicy(tenaciousPolicy);

describe('drafts', () => {
  test('are told apart by their ids', () => {
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  test.each([
    ['stage', ['cold', 'warm', 're_engagement', 'nurture']],
    ['channel', ['email', 'linkedin', 'sms']],
  ] as const)('cover every %s', (field, names) => {
    expect([...new Set(drafts.map(({ brief }) => brief[field]))].sort()).toEqual([...names].sort());
  });

  test('cover every segment', () => {
    expect([...new Set(drafts.map(({ brief }) => brief.segment?.id))].sort()).toEqual([1, 2, 3, 4]);
  });

  test.each(drafts)('$id has a brief that is a task', ({ brief }) => {
    const task = taskFromBrief(brief);
    expect(task.ok && parseTask(task.value).ok).toBe(true);
  });

  test.each(drafts)('$id passes as it is', (draft) => {
    const task = taskFromBrief(draft.brief);
    if (!task.ok) throw new Error(`the brief of ${draft.id} is no task`);
    const verdict = score(policy, task.value, draftMessage(draft));
    expect(verdict).toMatchObject({ status: 'scored', pass: true, decision: 'send', score: 1 });
  });
});
