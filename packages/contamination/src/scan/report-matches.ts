import type { ContaminationMatch } from '@tenacious-bench/schema';
import { type MaskedRow, maskedRow } from '../overlap/masked-row.ts';
import { measureOverlap } from '../overlap/measure-overlap.ts';
import type { IndexedTask, TaskIndex } from '../overlap/task-index.ts';
import type { MergedPartials } from './merge-partials.ts';
import { rarity } from './rarity.ts';
import type { FoundMatch } from './shard-partial.ts';
import { byWeight } from './tally.ts';

export type ReportedMatches = {
  readonly matches: readonly ContaminationMatch[];
  readonly leftOut: number;
};

/** The matches of all shards, weighed by how rare what they share is in all of the reference. */
export function reportMatches(
  index: TaskIndex,
  merged: MergedPartials,
  { most, rows }: { readonly most: number; readonly rows: number },
): ReportedMatches {
  let leftOut = 0;
  const matches = index.tasks.flatMap((indexed) => {
    const findings = merged.found.get(indexed.digest) ?? [];
    const found = findings.flatMap((one) => one.matches).sort(byWeight);
    leftOut +=
      findings.reduce((sum, one) => sum + one.leftOut, 0) + Math.max(0, found.length - most);
    if (found.length === 0) return [];
    const task = maskedRow(indexed.row, index.templates);
    const weightOf = rarity(task, findings, { n: index.n, rows });
    return found
      .slice(0, most)
      .map((match) => reported(indexed, task, { match, n: index.n, weightOf }));
  });
  return { matches, leftOut };
}

function reported(
  { row }: IndexedTask,
  task: MaskedRow,
  { match, n, weightOf }: { match: FoundMatch; n: number; weightOf: (at: number) => number },
): ContaminationMatch {
  const { check, verdict, raw, reference, spans } = match;
  const place = { id: row.id, file: row.file, row: row.row };
  const common = { check, verdict, raw: rounded(raw), task: place, reference, spans: [...spans] };
  if (match.check === 'embedding')
    return {
      ...common,
      residual: rounded(match.residual ?? 0),
      because: 'their own words are this close as vectors',
    };
  const covered = match.covered.map(([start, end]) => ({ start, end }));
  const measures = measureOverlap(task, { covered, longest: match.longest }, { n, weightOf });
  const { containment, weighted, longest, distinct } = measures;
  return {
    ...common,
    residual: rounded(measures.covered),
    measures: {
      containment: rounded(containment),
      weighted: rounded(weighted),
      covered: rounded(measures.covered),
      longest,
      distinct,
    },
    because: reasonOf(match, measures, task),
  };
}

function reasonOf(
  { check, verdict, spans, longest }: FoundMatch,
  { coveredWords }: { readonly coveredWords: number },
  { own, size }: MaskedRow,
): string {
  if (check === 'exact')
    return verdict === 'leak'
      ? `they have the same words, ${size} in all`
      : `they have the same words of their own, ${own} in all, in different templates`;
  const passages = spans.length === 1 ? 'one passage' : `${spans.length} passages`;
  return `${coveredWords} of ${own} words of its own are in ${passages}, ${longest} of them in a row`;
}

// Six digits tell more than there is to tell, and the last bits of a quotient are nobody's business.
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
