import type { CosineScan } from './cosine-search.ts';
import type { UnitVectors } from './unit-vectors.ts';

/** Looks for pairs in JavaScript, for machines whose WebAssembly has no SIMD or that allow none. */
export function plainScan(tasks: UnitVectors, atLeast: number): CosineScan {
  const { stride, values } = tasks;
  return (reference, found) => {
    const others = reference.values;
    for (let other = 0; other < reference.count; other++) {
      const otherStart = other * stride;
      for (let task = 0; task < tasks.count; task++) {
        const start = task * stride;
        // Four sums that do not wait for each other.
        let [first, second, third, fourth] = [0, 0, 0, 0];
        for (let at = 0; at < stride; at += 4) {
          const place = start + at;
          const otherPlace = otherStart + at;
          first += (values[place] as number) * (others[otherPlace] as number);
          second += (values[place + 1] as number) * (others[otherPlace + 1] as number);
          third += (values[place + 2] as number) * (others[otherPlace + 2] as number);
          fourth += (values[place + 3] as number) * (others[otherPlace + 3] as number);
        }
        if (first + second + third + fourth >= atLeast) found(task, other);
      }
    }
  };
}
