import { type CancelSignal, type Outcome, outcomeSchema } from '@tenacious-bench/schema';
import type { RowPrompt } from './row-prompt.ts';

/**
 * Asks an agent: its answer in the form of an output's outcome, of which an `error` says that there was none. It ends in
 * bounded time, and soon after the signal.
 */
export type AskRow = (
  prompt: RowPrompt,
  options: { readonly signal: CancelSignal | undefined },
) => Promise<unknown>;

/** What came of asking, whatever happened: an answer that cannot be read is none. */
export async function askRow(
  prompt: RowPrompt,
  ask: AskRow,
  signal: CancelSignal | undefined,
): Promise<Outcome> {
  try {
    const read = outcomeSchema.safeParse(await ask(prompt, { signal }));
    return read.success ? read.data : errorOf('unusable_answer', 'the answer has another form');
  } catch {
    // What was thrown may quote the row or the answer.
    return errorOf('no_answer', 'asking failed');
  }
}

function errorOf(code: string, reason: string): Outcome {
  return { kind: 'error', code, reason };
}
