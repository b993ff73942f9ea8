import type { JsonRequest } from '@tenacious-bench/models';
import type { Answer } from './asker.ts';
import type { Workshop } from './workshop.ts';
import { type Rejection, type Written, type WrittenTask, writtenSchema } from './written-task.ts';

/** What is asked for each task that is wanted, and what is made of the answer. */
export type TaskOrder<Slot> = {
  readonly stage: 'author' | 'variation';
  readonly slots: readonly Slot[];
  readonly request: (slot: Slot) => JsonRequest;
  readonly task: (answer: Answer<Written>, slot: Slot) => WrittenTask | Rejection;
};

/** Asks for a task in each slot; a slot that was not reached before the end gives nothing. */
export async function askForTasks<Slot>(
  { stage, slots, request, task }: TaskOrder<Slot>,
  { asker, domain }: Pick<Workshop, 'asker' | 'domain'>,
): Promise<(WrittenTask | Rejection)[]> {
  const answers = await asker.ask(stage, slots.map(request), writtenSchema(domain));
  return slots.flatMap((slot, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [task(answer, slot)];
  });
}
