import type { Row } from '../rows/row.ts';
import type { FoundSeeds } from './find-seeds.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import { type MatchedTask, spanOf, wordsOf } from './match-row.ts';
import type { TaskIndex } from './task-index.ts';

// Nearly every row: one array for all of them.
const none: readonly MatchedTask[] = [];

/**
 * Compares rows with the tasks that have too few words of their own for an n-gram: as a whole. Equal words are a copy;
 * equal own words in another template are for somebody to look at.
 */
export function shortTaskMatches(
  index: TaskIndex,
): (row: Row, found: FoundSeeds) => readonly MatchedTask[] {
  const short = [...index.tasks.entries()].filter(([, { own, size }]) => own < index.n && size > 0);
  const sizes = new Set(short.map(([, { size }]) => size));
  const ownSizes = new Set(short.map(([, { own }]) => own).filter((own) => own > 0));
  if (short.length === 0) return () => none;
  const read = () =>
    short.map(([task, { row }]) => [task, maskedRow(row, index.templates)] as const);
  let tasks: ReturnType<typeof read> | undefined;
  return (row, { size, own }) => {
    const maybeOwn = own < size && ownSizes.has(own);
    if (!sizes.has(size) && !maybeOwn) return none;
    tasks ??= read();
    const reference = maskedRow(row, index.templates);
    return tasks.flatMap(([task, masked]) => {
      const match = wholeMatch(masked, reference);
      return match === undefined ? [] : [{ task, match, ngrams: new Set<number>() }];
    });
  };
}

function wholeMatch(task: MaskedRow, reference: MaskedRow): MatchedTask['match'] {
  const isSame = wordsOf(task) === wordsOf(reference);
  const hasSameOwn =
    task.own > 0 && reference.own < reference.size && ownWordsOf(task) === ownWordsOf(reference);
  if (!isSame && !hasSameOwn) return undefined;
  const { id, file, row } = reference.row;
  return {
    check: 'exact',
    verdict: isSame ? 'leak' : 'review',
    reference: { id, file, row },
    raw: isSame ? 1 : 0,
    covered: [[0, task.words.length]],
    longest: task.own,
    spans: [
      {
        task: spanOf(task, { start: 0, end: task.words.length }),
        reference: spanOf(reference, { start: 0, end: reference.words.length }),
      },
    ],
  };
}

function ownWordsOf({ words, isOwn }: MaskedRow): string {
  return words.filter((_, at) => isOwn[at] === 1).join(' ');
}
