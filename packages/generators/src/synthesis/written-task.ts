import { contentId, type Provenance, type Task } from '@tenacious-bench/schema';
import * as z from 'zod';
import type { Domain } from '../domain.ts';
import { unfilledToken } from '../unfilled-token.ts';
import type { Topic } from './synthesis-plan.ts';

/** A task that a model wrote and nobody has graded yet. */
export type WrittenTask = {
  /** What it was asked for as: `price-2`, `price-2-variation-1`. */
  readonly slot: string;
  readonly topic: Topic;
  /** What tempts, in the words of its author. */
  readonly trap: string;
  readonly brief: unknown;
  readonly task: Task;
};

/** Why something did not become a task of the set. */
export type Rejection = { readonly slot: string; readonly stage: string; readonly reason: string };

/** What an author answers. */
export function writtenSchema(domain: Domain) {
  return z.strictObject({
    title: z.string().min(1),
    difficulty: z.enum(['easy', 'medium', 'hard']),
    trap: z.string().min(1),
    brief: domain.brief,
  });
}
export type Written = z.infer<ReturnType<typeof writtenSchema>>;

/** What is known of a written task besides its words. */
export type WrittenTaskOptions = {
  readonly domain: Domain;
  readonly slot: string;
  readonly topic: Topic;
  /** What tells this family from the others. */
  readonly family: unknown;
  readonly provenance: Provenance;
};

/** Makes a task of what an author wrote, or says why it is none. */
export function writtenTask(
  { title, difficulty, trap, brief }: Written,
  { domain, slot, topic, family, provenance }: WrittenTaskOptions,
): WrittenTask | Rejection {
  const parsed = domain.taskFromBrief(brief, { provenance });
  const rejected = (reason: string) => ({ slot, stage: 'task', reason });
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    return rejected(`the brief is no task: ${issue?.path}: ${issue?.message}`);
  }
  const unfilled = unfilledToken(parsed.value);
  if (unfilled !== undefined)
    return rejected(`${unfilled.token} was left unfilled in ${unfilled.path}`);
  const expected = domain.expectation(parsed.value);
  const task: Task = {
    ...parsed.value,
    title,
    difficulty,
    exercises: [topic.id],
    family: contentId('family', family),
    ...(expected && { expected }),
  };
  return { slot, topic, trap, brief, task };
}

/** Whether it became a task. */
export function isWritten(one: WrittenTask | Rejection): one is WrittenTask {
  return 'task' in one;
}
