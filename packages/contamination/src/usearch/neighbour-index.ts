import { requireSameDimensions } from '../vectors/require-comparable.ts';
import type { UnitVectors } from '../vectors/unit-vectors.ts';
import type { Usearch } from './load-usearch.ts';

/** For each vector of the reference, by position, the tasks' vectors that are probably nearest. */
export type NeighbourIndex = (
  reference: UnitVectors,
) => { readonly task: number; readonly reference: number }[];

export type NeighbourIndexOptions = {
  readonly nearest: number;
  readonly expansion: number;
  readonly threads: number;
};

/** Puts the vectors of the tasks into an HNSW index. */
export function createNeighbourIndex(
  { BatchMatches, Index, MetricKind, ScalarKind }: Usearch,
  tasks: UnitVectors,
  { nearest, expansion, threads }: NeighbourIndexOptions,
): NeighbourIndex {
  if (tasks.count === 0) return () => [];
  const index = new Index({
    dimensions: tasks.stride,
    metric: MetricKind.IP,
    quantization: ScalarKind.F32,
    connectivity: 0,
    expansion_add: expansion,
    expansion_search: expansion,
    multi: false,
  });
  index.add(
    BigUint64Array.from({ length: tasks.count }, (_, task) => BigInt(task)),
    tasks.values,
    threads,
  );
  return (reference) => {
    requireSameDimensions(tasks, reference);
    if (reference.count === 0) return [];
    const matches = index.search(reference.values, nearest, threads);
    return Array.from({ length: reference.count }, (_, other) => {
      // A search for one vector answers in another form than one for several.
      const { keys } = matches instanceof BatchMatches ? matches.get(other) : matches;
      return Array.from(keys, (task) => ({ task: Number(task), reference: other }));
    }).flat();
  };
}
