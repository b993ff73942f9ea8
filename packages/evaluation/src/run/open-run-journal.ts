import { openLines } from '@tenacious-bench/models/node';
import pLimit from 'p-limit';
import { type RunJournal, readRunJournal } from './run-journal.ts';

/**
 * Opens the journal of a run in a file that only grows; a line that a crash cut off is taken away.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const path = join(await mkdtemp(join(tmpdir(), 'run-')), 'journal.jsonl');
 * const outcome = { kind: 'abstention', reason: 'no signal is strong enough' };
 * const output = { schema: 'tenacious-bench/output@1.0', task: 'task-1', agent: 'one', trial: 0, outcome };
 * await (await openRunJournal(path)).add({ key: 'sha256:0', output });
 * (await openRunJournal(path)).find('sha256:0').agent // => 'one'
 * ```
 */
export async function openRunJournal(path: string): Promise<RunJournal> {
  const { text, append } = await openLines(path);
  // One after another, so that no long line is written into another.
  const turn = pLimit(1);
  return readRunJournal(text, { append: (line) => turn(append, line) });
}
