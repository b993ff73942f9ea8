import { keepApart, modelUse } from '@tenacious-bench/models';
import type { Task } from '@tenacious-bench/schema';
import { type Acceptance, acceptanceByLineage } from './acceptance.ts';
import { alikePairs } from './alike-pairs.ts';
import { type AskerOptions, createAsker, type SynthesisStop } from './asker.ts';
import { authorSeeds } from './author-seeds.ts';
import {
  calibrateJudge,
  calibrationSample,
  gradeAgain,
  type JudgeCalibration,
} from './calibrate-judge.ts';
import { chooseTasks } from './choose-tasks.ts';
import { finishedTask } from './finished-task.ts';
import { type GradedTask, gradeTasks, isAccepted, isGraded } from './grade-tasks.ts';
import type { SynthesisPlan } from './synthesis-plan.ts';
import { varySeeds } from './vary-seeds.ts';
import type { Workshop } from './workshop.ts';
import { isWritten, type Rejection, type WrittenTask } from './written-task.ts';

/** What a synthesis works with besides its plan. */
export type SynthesisOptions = AskerOptions & Pick<Workshop, 'domain' | 'registry'>;

/** What came of a synthesis. */
export type Synthesis = {
  /** What was let in, in the order in which it was asked for. */
  readonly tasks: readonly Task[];
  readonly rejected: readonly Rejection[];
  /** Of every judge that graded the same sample, and of the judge over all. */
  readonly acceptance: readonly Acceptance[];
  readonly sampleAcceptance: readonly Acceptance[];
  readonly calibration: JudgeCalibration | undefined;
  /** Why it ended early; the tasks are then those that got through all parts until there. */
  readonly stop: SynthesisStop | undefined;
};

/**
 * Has tasks written by one lineage, varied by another and judged by a third. The plan, the recorded answers and
 * nothing else decide what comes out, so that a run which was killed goes on where it stood and ends with the same
 * bytes.
 *
 * @example
 * ```ts
 * import { declareModels } from '@tenacious-bench/models';
 * const registry = declareModels([{ name: 'a', vendor: 'north', families: ['alder'] }]);
 * const part = { model: 'a', maxTokens: 100 };
 * const plan = { id: 'first', seed: 1, topics: [], author: part, variation: part, judge: part };
 * const refused = await synthesize(plan, { registry }).catch(({ message }) => message);
 * refused // => 'judge a and author a are kin (alder, north): choose a judge of another family'
 * ```
 */
export async function synthesize(
  plan: SynthesisPlan,
  options: SynthesisOptions,
): Promise<Synthesis> {
  requireApart(plan, options);
  const { domain, registry, ...asking } = options;
  const asker = createAsker(asking);
  const workshop: Workshop = { plan, domain, registry, asker };
  const seeds = await authorSeeds(workshop);
  const variations = await varySeeds(seeds.filter(isWritten), workshop);
  const { kept: written, rejected: repeated } = withoutRepeats([...seeds, ...variations]);
  const judged = await gradeTasks(written, { stage: 'judge', by: plan.judge }, workshop);
  const graded = judged.filter(isGraded);
  const accepted = graded.filter((one) => isAccepted(one, plan.threshold));
  const losers = await chooseTasks(
    alikePairs(
      accepted.map((one) => one.written),
      { alike: plan.alike, domain },
    ),
    workshop,
  );
  const again = await judgesCompared(graded, workshop);
  const gone = new Set(losers.map(({ slot }) => slot));
  return {
    tasks: accepted
      .filter(({ written: { slot } }) => !gone.has(slot))
      .map((one) => finishedTask(one, registry)),
    rejected: [
      ...[...seeds, ...variations].filter((one): one is Rejection => !isWritten(one)),
      ...repeated,
      ...judged.flatMap((one) => (isGraded(one) ? tooLow(one, plan.threshold) : [ungraded(one)])),
      ...losers,
    ],
    acceptance: acceptanceByLineage(graded, { registry, threshold: plan.threshold }),
    ...again,
    stop: asker.stop,
  };
}

// Before anything is asked: a judge that is kin to an author is refused, and so is a model that nobody declared.
function requireApart(plan: SynthesisPlan, { registry }: Pick<SynthesisOptions, 'registry'>): void {
  const makers = [
    modelUse(registry, plan.author.model, 'author'),
    modelUse(registry, plan.variation.model, 'variation'),
  ];
  for (const judge of [plan.judge, plan.strongJudge])
    if (judge !== undefined) keepApart(modelUse(registry, judge.model, 'judge'), makers);
  if (plan.probeJudge !== undefined) modelUse(registry, plan.probeJudge.model, 'judge');
}

function withoutRepeats(all: readonly (WrittenTask | Rejection)[]) {
  const slots = new Map<string, string>();
  const kept: WrittenTask[] = [];
  const rejected: Rejection[] = [];
  for (const one of all.filter(isWritten)) {
    const earlier = slots.get(one.task.id);
    if (earlier === undefined) kept.push(one);
    else rejected.push({ slot: one.slot, stage: 'task', reason: `it is the task of ${earlier}` });
    slots.set(one.task.id, earlier ?? one.slot);
  }
  return { kept, rejected };
}

async function judgesCompared(graded: readonly GradedTask[], workshop: Workshop) {
  const { plan, registry } = workshop;
  const { strongJudge, probeJudge, threshold } = plan;
  const sample = calibrationSample(graded, plan);
  const strong = strongJudge && (await gradeAgain(sample, 'calibration', strongJudge, workshop));
  const probe = probeJudge && (await gradeAgain(sample, 'probe', probeJudge, workshop));
  const others = [...(strong ?? []), ...(probe ?? [])];
  return {
    sampleAcceptance:
      others.length === 0
        ? []
        : acceptanceByLineage([...sample, ...others], { registry, threshold }),
    calibration: strong && calibrateJudge(sample, strong, threshold),
  };
}

function tooLow(graded: GradedTask, threshold: number): Rejection[] {
  if (isAccepted(graded, threshold)) return [];
  const low = graded.grades.filter(({ grade }) => grade < threshold);
  const said = low.map(({ dimension, grade }) => `${dimension} ${grade}`).join(', ');
  return [
    {
      slot: graded.written.slot,
      stage: 'judge',
      reason: `${said} (below ${threshold}): ${graded.because}`,
    },
  ];
}

function ungraded({ written, reason }: { written: WrittenTask; reason: string }): Rejection {
  return { slot: written.slot, stage: 'judge', reason };
}
