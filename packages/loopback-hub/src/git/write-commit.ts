import { randomUUID } from 'node:crypto';
import { HubError } from '../http/hub-error.ts';
import { GitError, git, gitText } from './git.ts';

/** What a commit does to one path; a folder is deleted with all that stands in it. */
export type Change =
  | { readonly kind: 'put'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'delete'; readonly path: string };

/** What goes into a commit. */
export type NewCommit = {
  /** In full: `refs/heads/main`. */
  readonly reference: string;
  /** Undefined for the first commit of a reference. */
  readonly parent: string | undefined;
  /** Where the reference has to point; by default at the parent. */
  readonly expected?: string | undefined;
  readonly message: string;
  readonly author: string;
  readonly atMs: number;
  readonly changes: readonly Change[];
};

const nothing = '0'.repeat(40);

/** Writes a commit and moves its reference, unless somebody moved it in between. */
export async function writeCommit(folder: string, commit: NewCommit): Promise<string> {
  const { reference, parent, expected = parent } = commit;
  // The commit is built beside its reference, so that readers see all of it or nothing.
  const draft = `refs/loopback/${randomUUID()}`;
  const args = ['fast-import', '--quiet', '--force', '--date-format=raw'];
  const oid = await gitText(folder, args, { input: importStream(draft, commit) });
  await moveReference(folder, [
    `update ${reference} ${oid} ${expected ?? nothing}`,
    `delete ${draft} ${oid}`,
  ]).catch(async (error: unknown) => {
    await moveReference(folder, [`delete ${draft} ${oid}`]);
    throw error;
  });
  return oid;
}

/** Moves references, all of them or none: `update REFERENCE NEW OLD`, `delete REFERENCE OLD`. */
export async function moveReference(folder: string, moves: readonly string[]): Promise<void> {
  const input = ['start', ...moves, 'commit', ''].join('\n');
  try {
    await git(folder, ['update-ref', '--stdin'], { input });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new HubError(412, 'A commit has happened since. Please refresh and try again.');
  }
}

function importStream(
  draft: string,
  { parent, message, author, atMs, changes }: NewCommit,
): Buffer {
  const who = `${author} <${author}@users.noreply.loopback> ${Math.floor(atMs / 1000)} +0000`;
  const parts: (Buffer | string)[] = [];
  changes.forEach((change, index) => {
    if (change.kind === 'put') parts.push(`blob\nmark :${index + 1}\n`, ...data(change.bytes));
  });
  const mark = changes.length + 1;
  parts.push(`commit ${draft}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n`);
  parts.push(...data(Buffer.from(message)));
  if (parent !== undefined) parts.push(`from ${parent}\n`);
  changes.forEach((change, index) => {
    const path = quoted(change.path);
    parts.push(change.kind === 'put' ? `M 100644 :${index + 1} ${path}\n` : `D ${path}\n`);
  });
  parts.push(`\nget-mark :${mark}\n`);
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function data(bytes: Buffer): (Buffer | string)[] {
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}
