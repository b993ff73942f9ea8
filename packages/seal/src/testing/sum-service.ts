import { formatJsonl, type Output } from '@tenacious-bench/schema';
import {
  createQueryBudget,
  parseSubmission,
  type QueryBudgetOptions,
  type ScoreOutput,
  type SealableRow,
  type SealCommitment,
  type SlicesOf,
  serveSubmission,
} from '../index.ts';

/** What an agent says to a sum. */
export function say(task: string, body: string): Output {
  const message = { channel: 'email' as const, body };
  const outcome = { kind: 'message' as const, message };
  return { schema: 'tenacious-bench/output@1.0', task, agent: 'adder', trial: 0, outcome };
}

function rightAnswer({ answer }: SealableRow): string {
  return JSON.stringify(answer);
}

/** A right answer passes, a plea for mercy earns half a point, and silence cannot be scored. */
export const scoreSum: ScoreOutput = (row, { outcome }) => {
  if (outcome.kind !== 'message') return 'unscorable';
  const pass = outcome.message.body === rightAnswer(row);
  return { pass, score: pass ? 1 : outcome.message.body === 'please' ? 0.5 : 0 };
};

export async function submit(rows: readonly SealableRow[], outputs: readonly Output[]) {
  const tasks = rows.map(({ id }) => id);
  const parsed = await parseSubmission(formatJsonl(outputs), { tasks });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

/** Right in the rows where the pattern says so. */
export function answers(
  rows: readonly SealableRow[],
  isRight: (at: number) => boolean,
  wrong = 'no',
) {
  return rows.map((row, at) => say(row.id, isRight(at) ? rightAnswer(row) : wrong));
}

export type SumServiceOptions = QueryBudgetOptions & {
  readonly rows: readonly SealableRow[];
  readonly commitment: SealCommitment;
  readonly slicesOf?: SlicesOf;
  readonly score?: ScoreOutput;
};

export const secretKey = new Uint8Array(32).fill(3);

/** A service that answers submissions of one team about sums. */
export function sumService({
  rows,
  commitment,
  slicesOf = () => [],
  score = scoreSum,
  ...options
}: SumServiceOptions) {
  const budget = createQueryBudget(options);
  const serve = async (outputs: readonly Output[], submitter = 'team-a') => {
    const submission = await submit(rows, outputs);
    const evaluation = { rows, outputs: submission, score, slicesOf };
    const at = '2026-05-04';
    return serveSubmission(evaluation, { submitter, commitment, budget, secretKey, at });
  };
  return { budget, serve };
}
