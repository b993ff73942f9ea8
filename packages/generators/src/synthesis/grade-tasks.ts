import { keepApart, modelUse } from '@tenacious-bench/models';
import type { Grade, Task } from '@tenacious-bench/schema';
import * as z from 'zod';
import type { Answer, Stage } from './asker.ts';
import { judgePrompt } from './judge-prompt.ts';
import { messagesOf } from './prompt.ts';
import { requestTo } from './request-to.ts';
import type { ModelPart } from './synthesis-plan.ts';
import type { Workshop } from './workshop.ts';
import type { WrittenTask } from './written-task.ts';

/** What a task is graded in, from 1 to 5. */
export const gradedDimensions = [
  'input_coherence',
  'ground_truth_verifiability',
  'rubric_application_clarity',
] as const;

/** What a judge said of one task. */
export type GradedTask = {
  readonly written: WrittenTask;
  /** The model that answered. */
  readonly judge: string;
  readonly grades: readonly Grade[];
  readonly because: string;
  readonly costUsd: number;
};

/** A task that got no grades, and why. */
export type UngradedTask = { readonly written: WrittenTask; readonly reason: string };

/** Who grades, and in which part of the work. Only a probe may be kin to an author, as it decides nothing. */
export type Grading = {
  readonly stage: Extract<Stage, 'judge' | 'calibration' | 'probe'>;
  readonly by: ModelPart;
};

/** Asks a judge for the grades of each task. */
export async function gradeTasks(
  tasks: readonly WrittenTask[],
  { stage, by }: Grading,
  { domain, registry, asker }: Workshop,
): Promise<(GradedTask | UngradedTask)[]> {
  const requests = tasks.map((written) =>
    requestTo(by, 'grades', messagesOf(judgePrompt, materialOf(written, domain.about))),
  );
  const answers = await asker.ask(stage, requests, gradesSchema);
  return answers.flatMap((answer, index): (GradedTask | UngradedTask)[] => {
    const written = tasks[index];
    if (answer === undefined || written === undefined) return [];
    if (!answer.ok) return [{ written, reason: answer.reason }];
    if (stage !== 'probe')
      keepApart(modelUse(registry, answer.model, 'judge'), written.task.provenance.models ?? []);
    return [gradedTask(written, answer)];
  });
}

/** Whether a task got grades. */
export function isGraded(one: GradedTask | UngradedTask): one is GradedTask {
  return 'grades' in one;
}

/** Whether every grade reaches the threshold. */
export function isAccepted({ grades }: Pick<GradedTask, 'grades'>, threshold: number): boolean {
  return grades.every(({ grade }) => grade >= threshold);
}

const gradeSchema = z.int().min(1).max(5);
const gradesSchema = z.strictObject({
  input_coherence: gradeSchema,
  ground_truth_verifiability: gradeSchema,
  rubric_application_clarity: gradeSchema,
  because: z.string().min(1),
});

function gradedTask(
  written: WrittenTask,
  { value, model, costUsd }: Extract<Answer<z.infer<typeof gradesSchema>>, { ok: true }>,
): GradedTask {
  const grades = gradedDimensions.map((dimension) => ({
    judge: model,
    dimension,
    grade: value[dimension],
  }));
  return { written, judge: model, grades, because: value.because, costUsd };
}

// Neither title nor difficulty nor trap: a judge that reads what the author says of a task grades the author.
function materialOf({ topic, task }: WrittenTask, about: string) {
  return { domain: about, topic, task: givenOf(task), expected: task.expected };
}

/** What an agent is given of a task. */
export function givenOf({ stage, channel, language, asOf, facts, thread, restrictions }: Task) {
  return { stage, channel, language, asOf, facts, thread, restrictions };
}
