import type { BatchRequest } from './batch-port.ts';

/** What is known of a batch: meant to be handed in, handed in under an id, or done with. */
export type BatchNote = {
  readonly tag: string;
  readonly step: 'intended' | 'submitted' | 'done';
  readonly id?: string;
  readonly requests?: readonly BatchRequest[];
};

/** A batch that was begun and not finished. */
export type OpenBatch = {
  readonly tag: string;
  readonly id: string | undefined;
  readonly requests: readonly BatchRequest[];
};

/** Which batches are under way, kept where a crash does not reach it. */
export type BatchJournal = {
  readonly open: readonly OpenBatch[];
  write(note: BatchNote): Promise<void>;
};

/**
 * Reads a journal of batches from its lines.
 *
 * @example
 * ```ts
 * const journal = readBatchJournal('{"tag":"a","step":"intended","requests":[]}\n{"tag":"a","step":"submitted","id":"batch_1"}\n');
 * journal.open // => [{ tag: 'a', id: 'batch_1', requests: [] }]
 * await journal.write({ tag: 'a', step: 'done' });
 * journal.open // => []
 * ```
 */
export function readBatchJournal(
  text: string,
  { append = async () => {} }: { append?: (line: string) => Promise<void> } = {},
): BatchJournal {
  const batches = new Map<string, OpenBatch>();
  const take = ({ tag, step, id, requests }: BatchNote) => {
    const known = batches.get(tag);
    if (step === 'done') batches.delete(tag);
    else batches.set(tag, { tag, id, requests: requests ?? known?.requests ?? [] });
  };
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const [index, line] of whole.split('\n').entries())
    if (line !== '') take(readNote(line, index + 1));
  return {
    get open() {
      return [...batches.values()];
    },
    async write(note) {
      await append(`${JSON.stringify(note)}\n`);
      take(note);
    },
  };
}

function readNote(line: string, number: number): BatchNote {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new RangeError(
      `line ${number} of the journal is not JSON: restore the file, it says which batches are paid for`,
      { cause },
    );
  }
}
