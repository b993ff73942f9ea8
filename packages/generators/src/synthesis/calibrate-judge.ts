import { cohenKappa, createRandom, type Kappa, wilsonInterval } from '@tenacious-bench/stats';
import {
  type GradedTask,
  gradedDimensions,
  gradeTasks,
  isAccepted,
  isGraded,
} from './grade-tasks.ts';
import type { ModelPart, SynthesisPlan } from './synthesis-plan.ts';
import type { Workshop } from './workshop.ts';

/** How far the cheap judge agrees with a stronger one on a sample. */
export type JudgeCalibration = {
  readonly judge: string;
  readonly tasks: number;
  /** On how many both let in, or both keep out. */
  readonly agreed: number;
  readonly interval: readonly [number, number];
  /** Quadratically weighted kappa by dimension, or why there is none. */
  readonly kappa: Readonly<Record<string, Kappa>>;
};

/** The tasks that are graded again: drawn by the seed from all graded ones, kept in their order. */
export function calibrationSample(
  graded: readonly GradedTask[],
  { seed, sample }: Pick<SynthesisPlan, 'seed' | 'sample'>,
): GradedTask[] {
  const order = createRandom(seed)
    .fork('calibration')
    .shuffle([...graded.keys()]);
  const drawn = new Set(order.slice(0, sample));
  return graded.filter((_, index) => drawn.has(index));
}

/** Has the sample graded by another judge. */
export async function gradeAgain(
  sample: readonly GradedTask[],
  stage: 'calibration' | 'probe',
  by: ModelPart,
  workshop: Workshop,
): Promise<GradedTask[]> {
  const tasks = sample.map(({ written }) => written);
  return (await gradeTasks(tasks, { stage, by }, workshop)).filter(isGraded);
}

/** Compares two judges on the tasks that both graded; nothing where there are none. */
export function calibrateJudge(
  cheap: readonly GradedTask[],
  strong: readonly GradedTask[],
  threshold: number,
): JudgeCalibration | undefined {
  const bySlot = new Map(cheap.map((graded) => [graded.written.slot, graded]));
  const pairs = strong.flatMap((graded) => {
    const other = bySlot.get(graded.written.slot);
    return other === undefined ? [] : [[other, graded] as const];
  });
  const [first] = strong;
  if (first === undefined || pairs.length === 0) return undefined;
  const agreed = pairs.filter(
    ([one, other]) => isAccepted(one, threshold) === isAccepted(other, threshold),
  ).length;
  const { low, high } = wilsonInterval(agreed, pairs.length);
  return {
    judge: first.judge,
    tasks: pairs.length,
    agreed,
    interval: [low, high],
    kappa: Object.fromEntries(
      gradedDimensions.map((dimension) => [dimension, kappaOf(pairs, dimension)]),
    ),
  };
}

function kappaOf(pairs: readonly (readonly [GradedTask, GradedTask])[], dimension: string): Kappa {
  const gradesOf = (side: 0 | 1) =>
    pairs.map(
      (pair) => pair[side].grades.find((one) => one.dimension === dimension)?.grade ?? null,
    );
  return cohenKappa(gradesOf(0), gradesOf(1), {
    categories: [1, 2, 3, 4, 5],
    weights: 'quadratic',
    missing: 'drop',
  });
}
