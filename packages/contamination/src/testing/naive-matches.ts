import type { ContaminationMatch } from '@tenacious-bench/schema';
import { overlapBars } from '../overlap/judge-overlap.ts';
import { type JudgedPair, judgePair } from '../overlap/judge-pair.ts';
import { type MaskedRow, maskedRow } from '../overlap/masked-row.ts';
import { measureOverlap } from '../overlap/measure-overlap.ts';
import { spanOf } from '../overlap/span-of.ts';
import type { Row } from '../rows/row.ts';
import type { Templates } from '../templates/templates.ts';
import { naiveSeeds } from './naive-seeds.ts';

export type NaiveMatch = Omit<ContaminationMatch, 'because'>;

/** What a check by words has to find: every task judged against every row, without an index. */
export function naiveMatches(
  tasks: readonly Row[],
  reference: readonly Row[],
  { n, templates }: { readonly n: number; readonly templates: Templates },
): NaiveMatch[] {
  const rows = reference.map((row) => maskedRow(row, templates));
  return tasks.flatMap((row) => {
    const task = maskedRow(row, templates);
    const weightOf = (at: number) => {
      const having = rows.filter((other) => ngramsIn(other, n).has(ngramAt(task, at, n)));
      return Math.log((2 + rows.length) / (1 + having.length));
    };
    return rows.flatMap((other) => {
      const seeds = naiveSeeds(task, other, n);
      const judged = judgePair(task, other, { seeds, n, bars: overlapBars });
      return judged === undefined ? [] : [reported(task, other, { judged, n, weightOf })];
    });
  });
}

function reported(
  task: MaskedRow,
  reference: MaskedRow,
  { judged, n, weightOf }: { judged: JudgedPair; n: number; weightOf: (at: number) => number },
): NaiveMatch {
  const { check, verdict, isWhole, overlap } = judged;
  const { containment, weighted, covered, longest, distinct } = measureOverlap(task, overlap, {
    n,
    weightOf,
  });
  const ngrams = [...ngramsIn(task, n)];
  const shared = ngrams.filter((ngram) => ngramsIn(reference, n).has(ngram));
  return {
    check,
    verdict,
    raw: isWhole ? 1 : rounded(ngrams.length === 0 ? 0 : shared.length / ngrams.length),
    residual: rounded(covered),
    measures: {
      containment: rounded(containment),
      weighted: rounded(weighted),
      covered: rounded(covered),
      longest,
      distinct,
    },
    task: placeOf(task),
    reference: placeOf(reference),
    spans: overlap.passages.map(({ one, other }) => ({
      task: spanOf(task, one),
      reference: spanOf(reference, other),
    })),
  };
}

function placeOf({ row: { id, file, row } }: MaskedRow) {
  return { id, file, row };
}

function ngramsIn({ words }: MaskedRow, n: number): Set<string> {
  const runs = [...words.keys()].map((at) => words.slice(at, at + n));
  return new Set(
    runs.filter((run) => run.length === n && !run.includes('')).map((run) => run.join(' ')),
  );
}

function ngramAt({ words }: MaskedRow, at: number, n: number): string {
  return words.slice(at, at + n).join(' ');
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
