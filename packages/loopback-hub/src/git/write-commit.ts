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
  /** Whether the reference may leave behind what it points at. @default false */
  readonly isForced?: boolean;
  readonly message: string;
  readonly author: string;
  readonly atMs: number;
  readonly changes: readonly Change[];
};

/**
 * Writes a commit and moves its reference. Git compares and swaps: a reference that somebody moved since the parent was
 * read does not lead to the new commit, and is left alone.
 */
export async function writeCommit(folder: string, commit: NewCommit): Promise<string> {
  const force = commit.isForced === true ? ['--force'] : [];
  const args = ['fast-import', '--quiet', '--date-format=raw', ...force];
  try {
    return await gitText(folder, args, { input: importStream(commit) });
  } catch (error) {
    // It ends with 1 if all it could not do was to move the reference.
    if (error instanceof GitError && error.exitCode === 1) throw overtaken();
    throw error;
  }
}

/** Moves references, all of them or none: `update REFERENCE NEW OLD`, `delete REFERENCE OLD`. */
export async function moveReference(folder: string, moves: readonly string[]): Promise<void> {
  const input = ['start', ...moves, 'commit', ''].join('\n');
  try {
    await git(folder, ['update-ref', '--stdin'], { input });
  } catch (error) {
    if (error instanceof GitError) throw overtaken();
    throw error;
  }
}

/** What whoever comes too late is told. */
export function overtaken(): HubError {
  return new HubError(412, 'A commit has happened since. Please refresh and try again.');
}

function importStream({ reference, parent, message, author, atMs, changes }: NewCommit): Buffer {
  const who = `${author} <${author}@users.noreply.loopback> ${Math.floor(atMs / 1000)} +0000`;
  const parts: (Buffer | string)[] = [];
  changes.forEach((change, index) => {
    if (change.kind === 'put') parts.push(`blob\nmark :${index + 1}\n`, ...data(change.bytes));
  });
  const mark = changes.length + 1;
  parts.push(`commit ${reference}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n`);
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
