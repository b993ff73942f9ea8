import * as z from 'zod';
import type { Answer } from './asker.ts';
import { choicePrompt } from './choice-prompt.ts';
import { givenOf } from './grade-tasks.ts';
import { messagesOf } from './prompt.ts';
import { requestTo } from './request-to.ts';
import type { Workshop } from './workshop.ts';
import type { Rejection, WrittenTask } from './written-task.ts';

/** Two tasks that are much alike, the earlier one first. */
export type AlikePair = {
  readonly first: WrittenTask;
  readonly second: WrittenTask;
  readonly similarity: number;
};

/**
 * Asks the judge which of two tasks that are alike tells more, in both orders: a judge that prefers whichever comes
 * first has no opinion, and then the earlier one stays. What comes back has to go.
 */
export async function chooseTasks(
  pairs: readonly AlikePair[],
  { plan, domain, asker }: Workshop,
): Promise<Rejection[]> {
  const requests = pairs.flatMap(({ first, second }) =>
    [[first, second] as const, [second, first] as const].map(([one, other]) =>
      requestTo(
        plan.judge,
        'choice',
        messagesOf(choicePrompt, {
          domain: domain.about,
          first: givenOf(one.task),
          second: givenOf(other.task),
        }),
      ),
    ),
  );
  const answers = await asker.ask('choice', requests, choiceSchema);
  const gone = new Set<string>();
  return pairs.flatMap((pair, index) => {
    // One that is gone already takes nobody with it.
    if (gone.has(pair.first.slot) || gone.has(pair.second.slot)) return [];
    const rejection = loserOf(pair, answers[2 * index], answers[2 * index + 1]);
    gone.add(rejection.slot);
    return [rejection];
  });
}

const choiceSchema = z.strictObject({
  more_diagnostic: z.enum(['first', 'second', 'neither']),
  because: z.string().min(1),
});
type Choice = z.infer<typeof choiceSchema>;

function loserOf(
  { first, second, similarity }: AlikePair,
  straight: Answer<Choice> | undefined,
  swapped: Answer<Choice> | undefined,
): Rejection {
  const likeness = `alike to ${Math.round(similarity * 100)}%`;
  if (chosen(straight) === 'second' && chosen(swapped) === 'first')
    return {
      slot: first.slot,
      stage: 'choice',
      reason: `${second.slot} is ${likeness} and tells more: ${reasonOf(straight)}`,
    };
  if (chosen(straight) === 'first' && chosen(swapped) === 'second')
    return {
      slot: second.slot,
      stage: 'choice',
      reason: `${first.slot} is ${likeness} and tells more: ${reasonOf(straight)}`,
    };
  return {
    slot: second.slot,
    stage: 'choice',
    reason: `${first.slot} is ${likeness}, and the judge could not tell which tells more: the earlier one stays`,
  };
}

function chosen(answer: Answer<Choice> | undefined): Choice['more_diagnostic'] | undefined {
  return answer?.ok === true ? answer.value.more_diagnostic : undefined;
}

function reasonOf(answer: Answer<Choice> | undefined): string {
  return answer?.ok === true ? answer.value.because : '';
}
