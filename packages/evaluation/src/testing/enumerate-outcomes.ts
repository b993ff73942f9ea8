import { binomialProbability } from '@tenacious-bench/stats';
import type { PairedScores } from '../compare/score-tasks.ts';

/** One way in which tasks can turn out that stand alone and are passed or failed. */
export type Outcomes = {
  readonly gained: number;
  readonly lost: number;
  readonly scores: PairedScores;
};

/** Every way in which so many tasks can turn out: what there are probabilities of needs no simulation. */
export function enumerateOutcomes(tasks: number): Outcomes[] {
  return Array.from({ length: tasks + 1 }, (_, gained) =>
    Array.from({ length: tasks - gained + 1 }, (_empty, lost) => {
      const kinds = Array.from({ length: tasks }, (_task, at) =>
        at < gained ? [1, 0] : at < gained + lost ? [0, 1] : [1, 1],
      );
      const scores = {
        candidate: kinds.map(([candidate = 0]) => candidate),
        baseline: kinds.map(([, baseline = 0]) => baseline),
        families: kinds.map((_kind, at) => `family-${at}`),
      };
      return { gained, lost, scores };
    }),
  ).flat();
}

/** How likely an outcome is if the candidate alone passes with the chance `gain`, and the baseline alone with `loss`. */
export function chanceOf(
  { gained, lost, scores }: Outcomes,
  { gain, loss }: { readonly gain: number; readonly loss: number },
): number {
  const discordant = Math.min(1, gain + loss);
  if (discordant === 0) return gained + lost === 0 ? 1 : 0;
  return (
    binomialProbability(gained + lost, scores.families.length, discordant) *
    binomialProbability(gained, gained + lost, gain / (gain + loss))
  );
}
