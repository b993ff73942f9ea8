import type { Row } from '../rows/row.ts';
import type { FoundMatch } from '../scan/shard-partial.ts';
import type { FoundSeeds, RowSeeds } from './find-seeds.ts';
import type { OverlapBars } from './judge-overlap.ts';
import { judgePair } from './judge-pair.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import { spanOf } from './span-of.ts';
import type { TaskIndex } from './task-index.ts';
import { verifiedSeeds } from './verified-seeds.ts';

/** What a row has of one task: a match if it is worth one, and which of the task's n-grams it has. */
export type MatchedTask = {
  readonly task: number;
  readonly match: FoundMatch | undefined;
  readonly ngrams: ReadonlySet<number>;
};

export type MatchRowOptions = {
  readonly found: FoundSeeds;
  readonly taskAt: (task: number) => MaskedRow;
  readonly ngramsOf: (row: MaskedRow) => ReadonlySet<string>;
  readonly bars: OverlapBars;
};

/** Compares a row, word by word, with the tasks of which it has something by hash. */
export function matchRow(
  index: TaskIndex,
  row: Row,
  { found, taskAt, ngramsOf, bars }: MatchRowOptions,
): MatchedTask[] {
  const reference = maskedRow(row, index.templates);
  return [...found].flatMap(([number, seeds]) => {
    const task = taskAt(number);
    const verified = verifiedSeeds(task, reference, seeds);
    const match = matchOf(task, reference, { seeds: verified, n: index.n, ngramsOf, bars });
    const ngrams = new Set(
      verified.words.filter(({ length }) => length === index.n).map(({ one }) => one),
    );
    return match === undefined && ngrams.size === 0 ? [] : [{ task: number, match, ngrams }];
  });
}

function matchOf(
  task: MaskedRow,
  reference: MaskedRow,
  {
    seeds,
    n,
    ngramsOf,
    bars,
  }: Pick<MatchRowOptions, 'ngramsOf' | 'bars'> & { seeds: RowSeeds; n: number },
): FoundMatch | undefined {
  const judged = judgePair(task, reference, { seeds, n, bars });
  if (judged === undefined) return undefined;
  const { check, verdict, isWhole, overlap } = judged;
  const { id, file, row } = reference.row;
  return {
    check,
    verdict,
    reference: { id, file, row },
    raw: isWhole ? 1 : shareOf(ngramsOf(task), ngramsOf(reference)),
    covered: overlap.covered.map(({ start, end }) => [start, end]),
    longest: overlap.longest,
    spans: overlap.passages.map(({ one, other }) => ({
      task: spanOf(task, one),
      reference: spanOf(reference, other),
    })),
  };
}

/** The share of a task's n-grams, template or not, that a row has. */
function shareOf(ngrams: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let shared = 0;
  for (const ngram of ngrams) if (known.has(ngram)) shared += 1;
  return ngrams.size === 0 ? 0 : shared / ngrams.size;
}
