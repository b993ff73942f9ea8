import {
  type CancelSignal,
  documentTag,
  formatJsonl,
  identifierSchema,
  type Outcome,
  type Output,
  type Parsed,
} from '@tenacious-bench/schema';
import type { SealCommitment } from '../commitment/seal-commitment.ts';
import type { SealableRow } from '../parts/split-rows.ts';
import { type AskRow, askRow } from './ask-row.ts';
import { type RowPrompt, rowPrompts } from './row-prompt.ts';
import { type OnShow, showInGroups } from './show-in-groups.ts';
import { sortRows } from './sort-rows.ts';
import { parseSubmission, type Submission } from './submission.ts';

/** How far the asking is. */
export type AskProgress = {
  readonly asked: number;
  readonly rows: number;
  /** How many brought no answer. */
  readonly errors: number;
};

export type AskEndpointOptions = {
  readonly commitment: SealCommitment;
  /** The name that the outputs bear. */
  readonly agent: string;
  readonly ask: AskRow;
  /** Is told the leaves of rows before any of them is shown, for a ledger of exposures; nothing is shown before it ends. */
  readonly onShow: OnShow;
  /** Rows asked at once, and told of at once: so many may be written down and not shown when it ends early. @default 4 */
  readonly concurrency?: number;
  /** With a larger share of rows without an answer there is no submission. @default 0.1 */
  readonly mostErrors?: number;
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: AskProgress) => void;
};

/**
 * Makes a submission by asking an agent about every row, its prompt alone. A row without an answer is an `error`, which
 * counts as unscorable. What is refused names its reason: `too_many_errors`, at once, so that an outage shows few rows
 * and costs no query, and `cancelled`.
 *
 * @example
 * ```ts
 * const rows = [{ id: 'a', ask: 'Two and two?', answer: 4 }];
 * const shown = [];
 * const asked = await askEndpoint(rows, {
 *   commitment: { rows: 1, goldFields: ['answer'] },
 *   agent: 'silent',
 *   onShow: async (leaves) => void shown.push(leaves),
 *   ask: async ({ task }) => ({ kind: 'abstention', reason: `asked ${Object.keys(task)}` }),
 * });
 * asked.value.outputs[0].outcome.reason // => 'asked ask'
 * shown // => [[0]]
 * ```
 */
export async function askEndpoint(
  rows: readonly SealableRow[],
  { commitment, agent, concurrency = 4, mostErrors = 0.1, ...how }: AskEndpointOptions,
): Promise<Parsed<Submission>> {
  requireRows(rows, commitment);
  requireSound({ agent, concurrency, mostErrors });
  const most = mostErrors * rows.length;
  const prompts = rowPrompts(rows, commitment.goldFields);
  const { outcomes, errors } = await askAll(prompts, { ...how, concurrency, most });
  if (errors.length > most) {
    const asked = `${outcomes.size} rows asked so far, of ${rows.length}`;
    return refuse('too_many_errors', `of ${asked}, ${errors.length} brought no answer`, errors);
  }
  if (outcomes.size < rows.length) return refuse('cancelled', 'the asking was cancelled');
  const outputs = sortRows(rows).flatMap(({ id }, leaf) => outputOf(id, agent, outcomes.get(leaf)));
  // By the way that a file takes, so that the outputs, written down, are the same submission.
  return parseSubmission(formatJsonl(outputs), { tasks: rows.map(({ id }) => id) });
}

type Asking = Pick<AskEndpointOptions, 'ask' | 'onShow' | 'signal' | 'onProgress'> & {
  readonly concurrency: number;
  /** With more errors than these nobody else is asked. */
  readonly most: number;
};

type Asked = {
  /** By leaf. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly errors: readonly string[];
};

async function askAll(
  prompts: readonly RowPrompt[],
  { ask, onShow, signal, onProgress = () => {}, concurrency, most }: Asking,
): Promise<Asked> {
  const outcomes = new Map<number, Outcome>();
  const errors: string[] = [];
  const waiting = prompts.values();
  const show = showInGroups(prompts.length, concurrency, onShow);
  const isOver = () => signal?.aborted === true || errors.length > most;
  const atOnce = Math.min(concurrency, prompts.length);
  await allEnded(Array.from({ length: atOnce }, askInTurn));
  return { outcomes, errors };

  async function askInTurn(): Promise<void> {
    for (const prompt of waiting) {
      if (isOver()) return;
      await show(prompt.row);
      if (isOver()) return;
      const outcome = await askRow(prompt, ask, signal);
      // What a call says that was broken off is not what the agent says.
      if (signal?.aborted === true) return;
      outcomes.set(prompt.row, outcome);
      if (outcome.kind === 'error') errors.push(outcome.code);
      onProgress({ asked: outcomes.size, rows: prompts.length, errors: errors.length });
    }
  }
}

/** Unlike `Promise.all` it leaves nobody asking behind. */
async function allEnded(work: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(work);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

function outputOf(task: string, agent: string, outcome: Outcome | undefined): Output[] {
  if (outcome === undefined) return [];
  return [{ schema: documentTag('output'), task, agent, trial: 0, outcome }];
}

function refuse(code: string, reason: string, errors: readonly string[] = []): Parsed<never> {
  const kinds = [...new Set(errors)].sort();
  const counts = kinds.map((kind) => `${kind} ${errors.filter((one) => one === kind).length}`);
  const message = counts.length === 0 ? reason : `${reason} (${counts.join(', ')})`;
  return { ok: false, issues: [{ code, path: 'outputs', message }] };
}

function requireRows(rows: readonly SealableRow[], commitment: SealCommitment): void {
  if (rows.length !== commitment.rows)
    throw new RangeError(
      `${rows.length} rows are given and ${commitment.rows} were committed to: the exposures would be of other leaves`,
    );
  // Which one it is, is sealed.
  if (!rows.every(({ id }) => identifierSchema.safeParse(id).success))
    throw new RangeError('a row has an id that is no identifier: no output could name it');
}

type Settings = Required<Pick<AskEndpointOptions, 'agent' | 'concurrency' | 'mostErrors'>>;

function requireSound({ agent, concurrency, mostErrors }: Settings): void {
  if (!identifierSchema.safeParse(agent).success)
    throw new RangeError(`agent is ${agent}: an output takes an identifier, and could not be read`);
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new RangeError(`concurrency is ${concurrency}: no row would ever be asked`);
  if (!(mostErrors >= 0 && mostErrors < 1))
    throw new RangeError(`mostErrors is ${mostErrors}: an outage would pass for a submission`);
}
