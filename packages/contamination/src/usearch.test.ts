import { createRandom, type Random } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { loadUsearch } from './usearch/load-usearch.ts';
import { usearchPairs } from './usearch.ts';
import type { EmbeddedText } from './vectors/embedder.ts';
import { similarTexts } from './vectors/similar-texts.ts';

function text(...vectors: Float32Array[]): EmbeddedText {
  return { vectors, truncated: false };
}

function randomVector(random: Random): Float32Array {
  return Float32Array.from({ length: 32 }, () => random.float() - 0.5);
}

/** Tasks of which every fourth stands in the reference too, a little changed. */
function leaky(random: Random, tasks: number) {
  const originals = Array.from({ length: tasks }, () => randomVector(random));
  const reference = originals.map((vector, task) =>
    task % 4 === 0 ? vector.map((value) => value + 0.05 * random.float()) : randomVector(random),
  );
  return {
    tasks: originals.map((vector) => text(vector)),
    reference: reference.map((vector) => text(vector)),
  };
}

test('near pairs are found, with the figures of the exact search and a measured recall', async () => {
  const { tasks, reference } = leaky(createRandom('leaky'), 6000);
  const { pairs, recall } = await usearchPairs(tasks, reference, { atLeast: 0.9 });
  const exact = similarTexts(tasks, reference, { atLeast: 0.9 });
  const all = new Map(exact.map((pair) => [`${pair.task} ${pair.reference}`, pair]));
  expect(exact.length).toBeGreaterThanOrEqual(1500);
  expect(pairs.length).toBeGreaterThan(0.97 * exact.length);
  for (const pair of pairs) expect(pair).toEqual(all.get(`${pair.task} ${pair.reference}`));
  expect(recall.tasks).toBe(100);
  expect(recall.share).toBe(recall.found / recall.pairs);
  expect(recall.interval?.low).toBeLessThan(pairs.length / exact.length);
  expect(recall.interval?.high).toBeGreaterThanOrEqual(pairs.length / exact.length);
});

test('what an index with little effort misses shows in its recall', async () => {
  const vector = randomVector(createRandom('crowd'));
  // Fifty tasks are the same, and only three of them are looked at for each reference text.
  const tasks = Array.from({ length: 50 }, () => text(vector));
  const { pairs, recall } = await usearchPairs(tasks, [text(vector), text(vector)], {
    atLeast: 0.9,
    nearest: 3,
  });
  expect(pairs.length).toBe(6);
  expect(recall).toMatchObject({ tasks: 50, pairs: 100, found: 6, share: 0.06 });
});

test('the same seed gives the same result', async () => {
  const { tasks, reference } = leaky(createRandom('again'), 300);
  const options = { atLeast: 0.9, sampleForRecall: 40, seed: 3 };
  const one = await usearchPairs(tasks, reference, options);
  expect(await usearchPairs(tasks, reference, options)).toEqual(one);
});

test('several threads and several windows', async () => {
  const random = createRandom('windows');
  const { tasks, reference } = leaky(random, 200);
  const windows = reference.map(({ vectors }) => text(randomVector(random), ...vectors));
  const { pairs } = await usearchPairs(tasks, windows, { atLeast: 0.9, threads: 2 });
  expect(pairs).toEqual(similarTexts(tasks, windows, { atLeast: 0.9 }));
});

test.each<[string, EmbeddedText[], EmbeddedText[]]>([
  ['no tasks', [], [text(Float32Array.of(1, 0))]],
  ['no reference', [text(Float32Array.of(1, 0))], []],
  ['a text without content', [text(new Float32Array(2))], [text(new Float32Array(2))]],
])('%s gives no pair, and nothing is known of the recall', async (_, tasks, reference) => {
  const { pairs, recall } = await usearchPairs(tasks, reference, { atLeast: 0.5 });
  expect(pairs).toEqual([]);
  expect(recall).toMatchObject({ pairs: 0, found: 0, share: undefined, interval: undefined });
});

test.each([
  ['atLeast is 0: a cosine outside (0, 1]', { atLeast: 0 }],
  ['nearest is 0', { atLeast: 0.5, nearest: 0 }],
  ['sampleForRecall is -1', { atLeast: 0.5, sampleForRecall: -1 }],
  ['threads is 0.5', { atLeast: 0.5, threads: 0.5 }],
])('%s … is refused', async (message, options) => {
  const texts = [text(Float32Array.of(1, 0))];
  await expect(usearchPairs(texts, texts, options)).rejects.toThrow(message);
});

test('sides of different dimensions are refused', async () => {
  const sides = [[text(Float32Array.of(1, 0))], [text(Float32Array.of(1, 0, 0))]] as const;
  await expect(usearchPairs(...sides, { atLeast: 0.5 })).rejects.toThrow(
    'tasks have 2 dimensions and the reference has 3',
  );
});

test('a missing package says how to do without it', async () => {
  const missing = loadUsearch(() => Promise.reject(new Error('Cannot find package')));
  await expect(missing).rejects.toMatchObject({
    name: 'UsearchError',
    message:
      'usearch cannot be loaded: add it with npm install usearch, or use similarTexts, which is exact and needs nothing',
    cause: new Error('Cannot find package'),
  });
});
