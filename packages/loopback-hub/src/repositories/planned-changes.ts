import { listEntries } from '../git/list-entries.ts';
import { lfsPaths } from '../git/match-attributes.ts';
import type { Change } from '../git/write-commit.ts';
import { HubError } from '../http/hub-error.ts';
import type { RepositoryCall } from '../hub.ts';
import { lfsLine, patternOf } from '../lfs/default-attributes.ts';
import { findObjectSize } from '../lfs/objects.ts';
import { writePointer } from '../lfs/pointer.ts';
import type { CommitOperation } from './read-commit.ts';
import { readTextFile } from './read-text-file.ts';

/** What a commit changes in git, once each of its lines is found to be possible. */
export async function plannedChanges(
  call: RepositoryCall,
  parent: string,
  operations: readonly CommitOperation[],
): Promise<readonly Change[]> {
  const entries = await listEntries(call.repository.folder, parent, { isRecursive: true });
  const present = new Set(entries.filter(({ type }) => type === 'file').map(({ path }) => path));
  const changes: Change[] = [];
  for (const operation of operations) {
    const own = await changesOf(call, operation, present);
    for (const change of own) apply(change, present);
    changes.push(...own);
  }
  checkFolders(present);
  return [...changes, ...(await attributeChanges(call, parent, { operations, changes }))];
}

async function changesOf(
  call: RepositoryCall,
  operation: CommitOperation,
  present: ReadonlySet<string>,
): Promise<readonly Change[]> {
  const { path } = operation;
  switch (operation.kind) {
    case 'file':
      checkSize(path, operation.bytes, call.hub.lfsThreshold);
      return [{ kind: 'put', path, bytes: operation.bytes }];
    case 'lfsFile':
      return [{ kind: 'put', path, bytes: await pointerFor(call, operation) }];
    case 'deletedFile':
      if (!present.has(path)) throw new HubError(400, `There is no file ${path} to delete`);
      return [{ kind: 'delete', path }];
    case 'deletedFolder': {
      const inside = [...present].filter((one) => one.startsWith(`${path}/`));
      if (inside.length === 0) throw new HubError(400, `There is no folder ${path} to delete`);
      return inside.map((one) => ({ kind: 'delete', path: one }));
    }
    default:
      return operation satisfies never;
  }
}

function apply(change: Change, present: Set<string>): void {
  if (change.kind === 'put') present.add(change.path);
  else present.delete(change.path);
}

function checkSize(path: string, bytes: Buffer, threshold: number): void {
  if (bytes.length <= threshold) return;
  throw new HubError(400, `${path} is larger than ${threshold} bytes and has to go through LFS`);
}

async function pointerFor(
  { repository }: RepositoryCall,
  { path, oid, size }: Extract<CommitOperation, { kind: 'lfsFile' }>,
): Promise<Buffer> {
  const stored = await findObjectSize(repository, oid);
  if (stored !== undefined && (size ?? stored) === stored)
    return writePointer({ oid, size: stored });
  throw new HubError(
    400,
    `Your push was rejected because an LFS pointer pointed to a file that does not exist: ${path}`,
  );
}

// Git would drop the folder without a word.
function checkFolders(present: ReadonlySet<string>): void {
  for (const path of present)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (present.has(path.slice(0, at)))
        throw new HubError(400, `${path.slice(0, at)} cannot be a file and a folder`);
}

// A large file that no pattern names would come back as its pointer, so the Hub adds a line for it.
async function attributeChanges(
  { repository }: RepositoryCall,
  parent: string,
  planned: { readonly operations: readonly CommitOperation[]; readonly changes: readonly Change[] },
): Promise<readonly Change[]> {
  const large = planned.operations.filter(({ kind }) => kind === 'lfsFile').map(({ path }) => path);
  if (large.length === 0) return [];
  const path = '.gitattributes';
  const own = planned.changes.findLast((change) => change.path === path);
  const current =
    own?.kind === 'put' ? own.bytes.toString() : await readTextFile(repository, parent, path);
  const covered = await lfsPaths(repository.folder, current, large);
  const missing = new Set(large.filter((one) => !covered.has(one)));
  if (missing.size === 0) return [];
  const lines = [...missing].map((one) => lfsLine(patternOf(one))).join('');
  const text = current === '' || current.endsWith('\n') ? current : `${current}\n`;
  return [{ kind: 'put', path, bytes: Buffer.from(text + lines) }];
}
