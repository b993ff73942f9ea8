import type { ChatReply } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import type { LedgerEntry } from './ledger-entry.ts';

/** An answer as it was recorded. */
export type Recording = {
  /** {@link requestKey} of what was asked. */
  readonly key: string;
  readonly reply: ChatReply;
  /** Vendors and families of the model that answered. */
  readonly lineage: readonly string[];
  /** What it cost when it was recorded, so that a ledger which a crash left behind can be made whole. */
  readonly spent?: LedgerEntry;
};

/** Recorded answers by key, and where new ones are kept. */
export type Cassette = {
  find(key: string): Recording | undefined;
  recordings(): readonly Recording[];
  add(recording: Recording): Promise<void>;
};

/** What a cassette does with new recordings; without `append` it forgets them at the end. */
export type CassetteOptions = { readonly append?: (line: string) => Promise<void> };

/**
 * Reads a cassette from its lines. A line that is cut off at the very end is what a crash leaves, and is passed over;
 * any other line that is not whole is an error, as an answer that somebody changed is no recording.
 *
 * @example
 * ```ts
 * const reply = { text: 'Hi', model: 'm', finish: 'stop', usage: { inputTokens: 1, outputTokens: 1 } };
 * const line = recordingLine({ key: 'sha256:0', reply, lineage: ['qwen'] });
 * readCassette(line).find('sha256:0').reply.text // => 'Hi'
 * readCassette(line.slice(0, 40)).find('sha256:0') // => undefined
 * readCassette(line.replace('Hi', 'Ho')) // throws RangeError: line 1
 * ```
 */
export function readCassette(text: string, { append }: CassetteOptions = {}): Cassette {
  const known = new Map<string, Recording>();
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const [index, line] of whole.split('\n').entries()) {
    if (line === '') continue;
    const recording = readLine(line, index + 1);
    known.set(recording.key, recording);
  }
  return {
    find: (key) => known.get(key),
    recordings: () => [...known.values()],
    async add(recording) {
      known.set(recording.key, recording);
      await append?.(recordingLine(recording));
    },
  };
}

/**
 * A recording as a line of a cassette; its digest tells whether anybody changed it.
 *
 * @example
 * ```ts
 * const reply = { text: 'Hi', model: 'm', finish: 'stop', usage: { inputTokens: 1, outputTokens: 1 } };
 * recordingLine({ key: 'sha256:0', reply, lineage: [] }).endsWith('"lineage":[]}\n') // => true
 * ```
 */
export function recordingLine(recording: Recording): string {
  return `${JSON.stringify({ digest: digest(recording), ...recording })}\n`;
}

function readLine(line: string, number: number): Recording {
  const { digest: written, ...recording } = parseLine(line, number);
  if (written === digest(recording)) return recording;
  throw new RangeError(
    `cassette line ${number} is not as it was recorded: its digest is another; record the call anew`,
  );
}

function parseLine(line: string, number: number): Recording & { digest?: unknown } {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new RangeError(`cassette line ${number} is not JSON: restore the file`, { cause });
  }
}
