import { modelUse, roundUsd } from '@tenacious-bench/models';
import { createRandom } from '@tenacious-bench/stats';
import { askForTasks, type TaskOrder } from './ask-for-tasks.ts';
import type { Answer } from './asker.ts';
import { messagesOf, promptDigest } from './prompt.ts';
import { requestTo } from './request-to.ts';
import { variationPrompt } from './variation-prompt.ts';
import type { Workshop } from './workshop.ts';
import { type Rejection, type Written, type WrittenTask, writtenTask } from './written-task.ts';

/** Asks for variations of each seed task, each with one drawn change. They are of its family. */
export function varySeeds(
  seeds: readonly WrittenTask[],
  workshop: Workshop,
): Promise<(WrittenTask | Rejection)[]> {
  const { plan } = workshop;
  const slots = seeds.flatMap((seed) =>
    Array.from({ length: plan.variationsPerSeed }, (_, index) => ({ seed, index })),
  );
  const order: TaskOrder<Slot> = {
    stage: 'variation',
    slots,
    request: (slot) => variationRequest(slot, workshop),
    task: (answer, slot) => variation(answer, slot, workshop),
  };
  return askForTasks(order, workshop);
}

type Slot = { readonly seed: WrittenTask; readonly index: number };

function variationRequest({ seed, index }: Slot, { plan, domain }: Workshop) {
  const { slot, topic, brief, trap } = seed;
  // Shuffled and dealt out, so that no change comes twice before each came once.
  const changes = createRandom(plan.seed).fork(`changes of ${slot}`).shuffle(plan.changes);
  const change = changes[index % changes.length];
  const round = Math.floor(index / changes.length) + 1;
  const material = { domain: domain.about, topic, brief, trap, change, round };
  return requestTo(plan.variation, 'task', messagesOf(variationPrompt, material));
}

function variation(
  answer: Answer<Written>,
  { seed, index }: Slot,
  { plan, domain, registry }: Workshop,
): WrittenTask | Rejection {
  const slot = `${seed.slot}-variation-${index + 1}`;
  if (!answer.ok) return { slot, stage: 'variation', reason: answer.reason };
  const { provenance } = seed.task;
  return writtenTask(answer.value, {
    domain,
    slot,
    topic: seed.topic,
    family: { plan: plan.id, slot: seed.slot },
    provenance: {
      ...provenance,
      parents: [seed.task.id],
      prompts: [...(provenance.prompts ?? []), promptDigest(variationPrompt)],
      // Its words descend from both, and so does what a judge may be kin to.
      models: [...(provenance.models ?? []), modelUse(registry, answer.model, 'variation')],
      costUsd: roundUsd(answer.costUsd),
    },
  });
}
