import { type BatchJournal, readBatchJournal } from './batch-journal.ts';
import { openLines } from './open-lines.ts';

/** Opens a journal of batches in a file. */
export async function openBatchJournal(path: string): Promise<BatchJournal> {
  const { text, append } = await openLines(path);
  return readBatchJournal(text, { append });
}
