import { type ModelRegistry, modelUse, roundUsd } from '@tenacious-bench/models';
import type { Task } from '@tenacious-bench/schema';
import type { GradedTask } from './grade-tasks.ts';
import { judgePrompt } from './judge-prompt.ts';
import { promptDigest } from './prompt.ts';

/** A task with all that it went through in its provenance. */
export function finishedTask(
  { written: { task }, judge, grades, costUsd }: GradedTask,
  registry: ModelRegistry,
): Task {
  const { provenance } = task;
  const { models = [], prompts = [] } = provenance;
  return {
    ...task,
    provenance: {
      ...provenance,
      prompts: [...prompts, promptDigest(judgePrompt)],
      models: [...models, modelUse(registry, judge, 'judge')],
      grades: [...grades],
      costUsd: roundUsd((provenance.costUsd ?? 0) + costUsd),
    },
  };
}
