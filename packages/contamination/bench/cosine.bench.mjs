// 300 tasks against 100,000 reference vectors of 384 dimensions on one core: every cosine of at least 0.85, against the
// exact search of usearch with one thread and against three nested loops. `pnpm bench` builds the packages first.
import { cosineSearch, unitVectors } from '@tenacious-bench/contamination';
import { createRandom } from '@tenacious-bench/stats';
import { compare } from '@tenacious-bench/tools/ratio';
import { exactSearch, MetricKind } from 'usearch';

const DIMENSIONS = 384;
const AT_LEAST = 0.85;
// Loops of JavaScript need eleven seconds for all of it, so they get a twentieth.
const NAIVE_SHARE = 20;

const random = createRandom('cosine benchmark');
const tasks = unitVectors(randomVectors(300));
const reference = unitVectors([...randomVectors(99_700), ...nearTasks()]);
const part = partOf(reference, reference.count / NAIVE_SHARE);
const search = cosineSearch(tasks, { atLeast: AT_LEAST });

for (const [name, metric] of [
  ['cosines', MetricKind.Cos],
  // Vectors of unit length need no more than products, which usearch is faster at.
  ['products', MetricKind.IP],
]) {
  compare({
    name: `${tasks.count} x ${reference.count} x ${DIMENSIONS}, against usearch by ${name}`,
    baseline: {
      label: 'exactSearch, 10 nearest, one thread',
      run: () => exactSearch(reference.values, tasks.values, DIMENSIONS, 10, metric, 1),
    },
    candidate: { label: 'cosineSearch, all from 0.85', run: () => search(reference) },
    goal: { atLeast: 3 },
    rounds: 3,
  });
}

compare({
  name: `${tasks.count} x ${part.count} x ${DIMENSIONS}, against loops`,
  baseline: { label: 'three loops', run: () => loops(part) },
  candidate: { label: 'cosineSearch', run: () => search(part) },
  goal: { atLeast: 10 },
  rounds: 3,
});

const plain = cosineSearch(tasks, { atLeast: AT_LEAST, kernel: 'plain' });
compare({
  name: `${tasks.count} x ${part.count} x ${DIMENSIONS}, where WebAssembly has no SIMD`,
  baseline: { label: 'three loops', run: () => loops(part) },
  candidate: { label: 'cosineSearch, plain kernel', run: () => plain(part) },
  goal: { atLeast: 2 },
  rounds: 3,
});

function randomVectors(count) {
  return Array.from({ length: count }, () =>
    Float32Array.from({ length: DIMENSIONS }, () => random.uint32() / 2 ** 31 - 1),
  );
}

/** A reference is not all noise: each task has one vector that is found. */
function nearTasks() {
  return Array.from({ length: tasks.count }, (_, task) => {
    const start = task * tasks.stride;
    const vector = tasks.values.subarray(start, start + DIMENSIONS);
    return vector.map((value) => value + (random.uint32() / 2 ** 31 - 1) / 50);
  });
}

function partOf({ dimensions, stride, values, squares }, count) {
  return {
    count,
    dimensions,
    stride,
    values: values.subarray(-count * stride),
    squares: squares.subarray(-count),
  };
}

function loops(vectors) {
  const pairs = [];
  for (let task = 0; task < tasks.count; task++) {
    const one = tasks.values.subarray(task * DIMENSIONS, (task + 1) * DIMENSIONS);
    for (let other = 0; other < vectors.count; other++) {
      const two = vectors.values.subarray(other * DIMENSIONS, (other + 1) * DIMENSIONS);
      let similarity = 0;
      for (let at = 0; at < DIMENSIONS; at++) similarity += one[at] * two[at];
      if (similarity >= AT_LEAST) pairs.push({ task, reference: other, similarity });
    }
  }
  return pairs;
}
