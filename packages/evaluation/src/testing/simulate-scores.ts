import { createRandom, normalQuantile } from '@tenacious-bench/stats';
import type { PairedScores } from '../compare/score-tasks.ts';

/** How one task turns out, from a standard normal number that kin partly share. */
export type Outcome = (draw: number) => { readonly candidate: number; readonly baseline: number };

/** What is simulated: families of these sizes, over and over, and how alike kin are. */
export type Simulation = {
  readonly outcome: Outcome;
  readonly families: number;
  readonly sizes?: readonly number[];
  readonly correlation?: number;
};

/** Scores of one run after another, all from one seed. */
export function* simulateScores(
  { outcome, families, sizes = [1], correlation = 0 }: Simulation,
  { runs, seed }: { readonly runs: number; readonly seed: string },
): Generator<PairedScores> {
  const random = createRandom(seed);
  const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random.float())));
  const labels = Array.from({ length: families }, (_, family) =>
    Array<string>(sizes[family % sizes.length] ?? 1).fill(`family-${family}`),
  );
  for (let run = 0; run < runs; run += 1) {
    const outcomes = labels.map((kin) => {
      const shared = normal();
      return kin.map(() =>
        outcome(Math.sqrt(correlation) * shared + Math.sqrt(1 - correlation) * normal()),
      );
    });
    const tasks = outcomes.flat();
    yield {
      candidate: tasks.map(({ candidate }) => candidate),
      baseline: tasks.map(({ baseline }) => baseline),
      families: labels.flat(),
    };
  }
}

/** Passed or failed: the candidate alone passes with the chance `gain`, the baseline alone with `loss`. */
export function passOrFail({ gain, loss }: { gain: number; loss: number }): Outcome {
  const lost = normalQuantile(loss);
  const won = normalQuantile(1 - gain);
  return (draw) => {
    if (draw > won) return { candidate: 1, baseline: 0 };
    return draw < lost ? { candidate: 0, baseline: 1 } : { candidate: 1, baseline: 1 };
  };
}

/** Grades that differ by `shift` and a normal number. */
export function grades({ shift }: { shift: number }): Outcome {
  return (draw) => ({ candidate: 0.5 + shift + draw / 5, baseline: 0.5 });
}
