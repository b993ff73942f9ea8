import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import type { Lookup, TaskIndex } from './task-index.ts';

// Below this share of a task's own words in one row, no order of them makes a copy.
const most = 0.6;

/** Makes a finder of the tasks with few own words of which a row has most. */
export function createWordCounter({
  ownWords: { ngrams, texts },
  tasks,
}: Pick<TaskIndex, 'ownWords' | 'tasks'>): (own: Uint32Array) => readonly number[] {
  if (ngrams.size === 0) return () => [];
  const scanner = createNgramScanner(ngrams);
  // By position: the row that was the last to have this word; nothing has to be cleared for the next row.
  const lastRow = new Uint32Array(ngrams.tokens.length);
  const words = new Uint32Array(tasks.length);
  let row = 0;
  return (own) => {
    row += 1;
    const touched: number[] = [];
    const count = scanner.scan(own);
    const { indexed } = scanner.hits;
    for (let hit = 0; hit < count; hit++) {
      const position = indexed[hit] as number;
      if (lastRow[position] === row) continue;
      lastRow[position] = row;
      const { task } = texts[locatePosition(ngrams, position).text] as Lookup['texts'][number];
      if (words[task] === 0) touched.push(task);
      words[task] = (words[task] as number) + 1;
    }
    const found = touched.filter(
      (task) => (words[task] as number) >= most * (tasks[task]?.own ?? 0),
    );
    for (const task of touched) words[task] = 0;
    return found;
  };
}
