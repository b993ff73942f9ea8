import {
  parseRegister,
  type RegisterEntry,
  registerHead,
  type Signature,
} from '@tenacious-bench/evaluation';
import { digestSchema, formatJsonl, type Issue, readJsonl } from '@tenacious-bench/schema';
import { oneChunk } from '../one-chunk.ts';
import { unusableFor } from '../unusable-for.ts';
import { withLocks } from '../with-locks.ts';
import { UnusableInput, type World } from '../world.ts';
import { instantOption } from './instant-option.ts';

/** The options that every step of a register takes. */
export const registerOptions = {
  register: { type: 'string' },
  head: { type: 'string' },
  by: { type: 'string' },
} as const;

/** A register that somebody changed after it was written. */
export class TamperedRegister extends UnusableInput {
  constructor(path: string, issues: readonly Issue[]) {
    const [first] = issues;
    super(`${path}${first?.path ?? ''} cannot be trusted: ${first?.message}`);
    this.name = 'TamperedRegister';
  }
}

/** The entries of a register, each following from the one before; a file that is not there has none. */
export async function readRegister(
  path: string,
  head: string | undefined,
  world: World,
): Promise<readonly RegisterEntry[]> {
  if (head !== undefined && !digestSchema.safeParse(head).success)
    throw new UnusableInput(
      `--head is ${JSON.stringify(head)}: it takes what a command printed after "head", sha256: and 64 digits`,
    );
  const rows: unknown[] = [];
  if (await world.exists(path))
    for await (const row of readJsonl(world.read(path), { file: path })) {
      if (!row.ok) throw unusableFor(`${path} is no register`, row.issues);
      rows.push(row.value);
    }
  const parsed = parseRegister(rows, { head });
  if (parsed.ok) return parsed.value;
  const isForged = parsed.issues.some(({ code }) => tampering.has(code));
  if (isForged) throw new TamperedRegister(path, parsed.issues);
  throw unusableFor(`${path} is no register`, parsed.issues);
}

const tampering = new Set([
  ...['broken_chain', 'other_head', 'backdated', 'not_registered', 'duplicate_id'],
  ...['wrong_look', 'wrong_standing', 'hidden_deviation'],
]);

/** Adds what is made of the entries so far, while nobody else can; the entry, once it is written. */
export async function addEntry<Entry extends RegisterEntry>(
  { register, head }: { readonly register: string; readonly head?: string | undefined },
  make: (entries: readonly RegisterEntry[]) => Entry,
  world: World,
): Promise<{ readonly entry: Entry; readonly head: string }> {
  const add = async () => {
    const entries = await readRegister(register, head, world);
    const entry = make(entries);
    const longer = [...entries, entry];
    await world.write(register, oneChunk(formatJsonl(longer)), { updates: [register] });
    return { entry, head: registerHead(longer) };
  };
  return withLocks([register], add, world);
}

/** Says the head of a register that became longer. */
export function printHead(head: string, world: World): void {
  world.print(`head  ${head}`);
  world.print(
    'Keep the head elsewhere, such as in a commit: with --head it finds what was changed last or taken off the end.',
  );
}

/** Who writes, and when: the clock says it, not the caller. */
export function signatureOf(by: string | undefined, world: World): Signature {
  if (by === undefined) throw new UnusableInput('--by is needed: who writes it down');
  return { at: instantOption('now', undefined, world), by };
}
