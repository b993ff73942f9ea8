import type { CosineScan } from './cosine-search.ts';
import type { UnitVectors } from './unit-vectors.ts';

/** Looks for pairs in JavaScript, for machines whose WebAssembly has no SIMD or that allow none. */
export function plainScan(tasks: UnitVectors, atLeast: number): CosineScan {
  const sums = new Float64Array(4);
  return (reference, found) => {
    for (let other = 0; other < reference.count; other += 2) {
      for (let task = 0; task < tasks.count; task += 2) {
        multiply(tasks, task, reference, other, sums);
        for (let lane = 0; lane < 4; lane++) {
          if ((sums[lane] as number) < atLeast) continue;
          const one = task + (lane >> 1);
          const two = other + (lane & 1);
          if (one < tasks.count && two < reference.count) found(one, two);
        }
      }
    }
  };
}

/** Two tasks with two references: most of the time goes into reading numbers, and so each is read for two products. */
function multiply(
  tasks: UnitVectors,
  task: number,
  reference: UnitVectors,
  other: number,
  sums: Float64Array,
): void {
  const { stride, values } = tasks;
  const others = reference.values;
  // The last of an odd number is its own neighbour.
  const step = task + 1 < tasks.count ? stride : 0;
  const otherStep = other + 1 < reference.count ? stride : 0;
  const end = (task + 1) * stride;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let place = task * stride, beside = other * stride; place < end; place++, beside++) {
    const one = values[place] as number;
    const two = values[place + step] as number;
    const three = others[beside] as number;
    const four = others[beside + otherStep] as number;
    first += one * three;
    second += one * four;
    third += two * three;
    fourth += two * four;
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
  sums[3] = fourth;
}
