import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import { widestCopy } from './densest-chains.ts';
import type { Lookup, TaskIndex } from './task-index.ts';
import { mostWords } from './verified-seeds.ts';

/** Makes a finder of the tasks with few own words of which a row has most, if the row is no longer than a copy would be. */
export function createWordCounter({
  ownWords: { ngrams, texts },
  tasks,
}: Pick<TaskIndex, 'ownWords' | 'tasks'>): (own: Uint32Array, size: number) => readonly number[] {
  if (ngrams.size === 0) return () => [];
  // A word that a row has twice is no more of a task than one that it has once.
  const scanner = createNgramScanner(ngrams, { most: 1 });
  const words = new Uint32Array(tasks.length);
  const largest = texts.reduce((size, { task }) => Math.max(size, sizeOf(task)), 0);
  const widest = widestCopy({ size: largest });
  return (own, size) => {
    if (size > widest) return [];
    scanner.forget();
    const touched: number[] = [];
    const count = scanner.scan(own);
    const { indexed } = scanner.hits;
    for (let hit = 0; hit < count; hit++) {
      const { text } = locatePosition(ngrams, indexed[hit] as number);
      const { task } = texts[text] as Lookup['texts'][number];
      if (words[task] === 0) touched.push(task);
      words[task] = (words[task] as number) + 1;
    }
    const found = touched.filter(
      (task) =>
        (words[task] as number) >= mostWords * (tasks[task]?.own ?? 0) &&
        size <= widestCopy({ size: sizeOf(task) }),
    );
    for (const task of touched) words[task] = 0;
    return found;
  };

  function sizeOf(task: number): number {
    return tasks[task]?.size ?? 0;
  }
}
