import type { Output } from '@tenacious-bench/schema';
import type { SealableRow } from '../parts/split-rows.ts';

/** What a scorer says of one output: a score from 0 to 1, or that it could not tell. */
export type RowScore = { readonly pass: boolean; readonly score: number } | 'unscorable';

/** Asked for all rows at once: a scorer that calls models paces itself. Outcomes that are an `error` never come to it. */
export type ScoreOutput = (row: SealableRow, output: Output) => RowScore | Promise<RowScore>;

/** The scores in the order of the rows; `undefined` where there is no output. */
export function scoreRows(
  rows: readonly SealableRow[],
  outputs: readonly Output[],
  score: ScoreOutput,
): Promise<(RowScore | undefined)[]> {
  const byTask = new Map(outputs.map((output) => [output.task, output]));
  return Promise.all(
    rows.map(async (row) => {
      const output = byTask.get(row.id);
      return output === undefined ? undefined : scoreRow(row, output, score);
    }),
  );
}

async function scoreRow(row: SealableRow, output: Output, score: ScoreOutput): Promise<RowScore> {
  if (output.outcome.kind === 'error') return 'unscorable';
  try {
    return checkedScore(await score(row, output));
  } catch {
    // What a scorer throws may quote the row, and an output that breaks it must not stop the evaluation of the others.
    return 'unscorable';
  }
}

function checkedScore(said: RowScore): RowScore {
  if (said === 'unscorable') return said;
  const isSound = typeof said.pass === 'boolean' && said.score >= 0 && said.score <= 1;
  return isSound ? { pass: said.pass, score: said.score } : 'unscorable';
}
