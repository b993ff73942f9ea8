import { modelUse } from '@tenacious-bench/models';
import { createRandom } from '@tenacious-bench/stats';
import { askForTasks, type TaskOrder } from './ask-for-tasks.ts';
import type { Answer } from './asker.ts';
import { authorPrompt } from './author-prompt.ts';
import { messagesOf, promptDigest } from './prompt.ts';
import { requestTo } from './request-to.ts';
import type { Topic } from './synthesis-plan.ts';
import type { Workshop } from './workshop.ts';
import { type Rejection, type Written, type WrittenTask, writtenTask } from './written-task.ts';

/** Asks the author for the seed tasks: so many hard ones on each topic. */
export function authorSeeds(workshop: Workshop): Promise<(WrittenTask | Rejection)[]> {
  const { plan } = workshop;
  const slots = plan.topics.flatMap((topic) =>
    Array.from({ length: plan.seedsPerTopic }, (_, index) => ({ topic, index })),
  );
  const order: TaskOrder<Slot> = {
    stage: 'author',
    slots,
    request: (slot) => seedRequest(slot, workshop),
    task: (answer, slot) => seedTask(answer, slot, workshop),
  };
  return askForTasks(order, workshop);
}

type Slot = { readonly topic: Topic; readonly index: number };

function seedRequest({ topic, index }: Slot, { plan, domain }: Workshop) {
  const random = createRandom(plan.seed).fork(`${topic.id} ${index}`);
  const situation = Object.fromEntries(
    Object.entries(plan.situations).map(([name, values]) => [name, random.choice(values)]),
  );
  const material = {
    domain: domain.about,
    topic,
    situation,
    number: index + 1,
    of: plan.seedsPerTopic,
  };
  return requestTo(plan.author, 'task', messagesOf(authorPrompt, material));
}

function seedTask(
  answer: Answer<Written>,
  { topic, index }: Slot,
  { plan, domain, registry }: Workshop,
): WrittenTask | Rejection {
  const slot = `${topic.id}-${index + 1}`;
  if (!answer.ok) return { slot, stage: 'author', reason: answer.reason };
  return writtenTask(answer.value, {
    domain,
    slot,
    topic,
    family: { plan: plan.id, slot },
    provenance: {
      mode: 'synthesis',
      ...(plan.createdAt && { createdAt: plan.createdAt }),
      seed: plan.seed,
      prompts: [promptDigest(authorPrompt)],
      models: [modelUse(registry, answer.model, 'author')],
      costUsd: answer.costUsd,
    },
  });
}
