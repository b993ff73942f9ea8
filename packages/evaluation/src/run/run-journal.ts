import { formatJsonl, type Output, parseOutput } from '@tenacious-bench/schema';

/** An answer under the key of what was asked. */
export type JournalEntry = { readonly key: string; readonly output: Output };

/** Answers as they come, the last one where something was asked again; a file of them only grows. */
export type RunJournal = {
  find(key: string): Output | undefined;
  add(entry: JournalEntry): Promise<void>;
};

/** What a journal does with new answers; without `append` it forgets them at the end. */
export type JournalOptions = { readonly append?: (line: string) => Promise<void> };

/**
 * Reads a journal from its lines. A line that is cut off at the very end is what a crash leaves, and is passed over;
 * any other line that is no answer is an error, as an answer that is lost would be asked and paid for again.
 *
 * @example
 * ```ts
 * const outcome = { kind: 'abstention', reason: 'no signal is strong enough' };
 * const output = { schema: 'tenacious-bench/output@1.0', task: 'task-1', agent: 'one', trial: 0, outcome };
 * const line = `${JSON.stringify({ key: 'sha256:0', output })}\n`;
 * readRunJournal(line).find('sha256:0').agent // => 'one'
 * readRunJournal(line.slice(0, 40)).find('sha256:0') // => undefined
 * readRunJournal('{"key":"sha256:0"}\n') // throws RangeError: line 1
 * ```
 */
export function readRunJournal(text: string, { append }: JournalOptions = {}): RunJournal {
  const known = new Map<string, Output>();
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const [index, line] of whole.split('\n').entries()) {
    if (line === '') continue;
    const { key, output } = entryOf(line, index + 1);
    known.set(key, output);
  }
  return {
    find: (key) => known.get(key),
    async add(entry) {
      known.set(entry.key, entry.output);
      await append?.(formatJsonl([entry]));
    },
  };
}

function entryOf(line: string, number: number): JournalEntry {
  const { key, output } = parseLine(line, number);
  const parsed = parseOutput(output);
  if (typeof key === 'string' && parsed.ok) return { key, output: parsed.value };
  throw new RangeError(`line ${number} of the journal is no answer: restore the file`);
}

function parseLine(line: string, number: number): { key?: unknown; output?: unknown } {
  try {
    return Object(JSON.parse(line));
  } catch (cause) {
    throw new RangeError(`line ${number} of the journal is not JSON: restore the file`, { cause });
  }
}
