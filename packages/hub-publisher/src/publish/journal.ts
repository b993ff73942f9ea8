import { join } from 'node:path';
import { digestSchema } from '@tenacious-bench/schema';
import * as z from 'zod';
import { openLinesFile } from '../files/lines-file.ts';

const commitSchema = z.string().regex(/^[0-9a-f]{40}$/);

/** One step of a publication. It tells of digests and commits, never of content. */
const entrySchema = z.strictObject({
  at: z.iso.datetime(),
  repository: z.string(),
  tag: z.string(),
  /** The digest of the tree. */
  tree: digestSchema,
  step: z.enum(['intent', 'uploaded', 'committed', 'tagged', 'verified']),
  parent: commitSchema.optional(),
  commit: commitSchema.optional(),
});
export type JournalEntry = z.infer<typeof entrySchema>;

/** A list of steps that only grows, and that a crash can only cut short. */
export type Journal = {
  readonly entries: readonly JournalEntry[];
  append(entry: JournalEntry): Promise<void>;
};

/** Opens the journal in a folder, which need not be there yet. */
export async function openJournal(folder: string): Promise<Journal> {
  const lines = await openLinesFile(join(folder, 'journal.jsonl'));
  const entries = readEntries(lines.text);
  return {
    entries,
    async append(entry) {
      await lines.append(JSON.stringify(entrySchema.parse(entry)));
      entries.push(entry);
    },
  };
}

// What a damaged line would have told is asked of the Hub instead.
function readEntries(text: string): JournalEntry[] {
  return text.split('\n').flatMap((line) => {
    const parsed = entrySchema.safeParse(parseJson(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
