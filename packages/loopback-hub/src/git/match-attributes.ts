import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, git } from './git.ts';

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Which of the paths a `.gitattributes` puts into LFS, by git's own reading of it. */
export async function lfsPaths(
  repository: string,
  attributes: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const printed = await withFile(repository, attributes, ({ file }) => {
    // Newer versions of git would read the attributes of HEAD as well, and let them win.
    const only = ['-c', `core.attributesFile=${file}`, '-c', `attr.tree=${emptyTree}`];
    const args = [...only, 'check-attr', '-z', '--stdin', 'filter'];
    return git(repository, args, { input: terminated(paths) });
  });
  const [...words] = printed.toString('utf8').split('\0');
  const matched = paths.filter((_, index) => words[3 * index + 2] === 'lfs');
  return new Set(matched);
}

/** Which of the paths a `.gitignore` keeps out. */
export async function ignoredPaths(
  repository: string,
  ignore: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ignore.trim() === '') return new Set();
  const printed = await withFile(repository, ignore, ({ file, workTree }) => {
    const args = ['-c', `core.excludesFile=${file}`, '-c', 'core.bare=false'];
    args.push('--work-tree', workTree, 'check-ignore', '-z', '--stdin', '--no-index');
    // The dot keeps a colon in front from being read as an instruction.
    const input = terminated(paths.map((path) => `./${path}`));
    const env = { GIT_LITERAL_PATHSPECS: '0' };
    return git(repository, args, { input, env }).catch(noneIgnored);
  });
  const ignored = printed.toString('utf8').split('\0');
  return new Set(ignored.map((path) => path.slice('./'.length)));
}

async function withFile<Result>(
  repository: string,
  text: string,
  use: (place: { readonly file: string; readonly workTree: string }) => Promise<Result>,
): Promise<Result> {
  const workTree = await mkdtemp(join(repository, 'match-'));
  const file = join(workTree, randomUUID());
  try {
    await writeFile(file, text);
    return await use({ file, workTree });
  } finally {
    await rm(workTree, { recursive: true });
  }
}

function terminated(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}

// It says that nothing is ignored by its exit code alone.
function noneIgnored(error: unknown): Buffer {
  if (error instanceof GitError && error.exitCode === 1) return Buffer.alloc(0);
  throw error;
}
