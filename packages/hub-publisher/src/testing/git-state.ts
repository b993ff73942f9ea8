import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What stands in a bare repository, as git itself tells it. */
export type GitState = {
  /** Commits of `main`, the newest first, by title. */
  readonly commits: readonly string[];
  /** Tags with the type of what they are: `tag` for an annotated one. */
  readonly tags: readonly string[];
  /** The name of the tree behind `main`: equal bytes, equal name. */
  readonly tree: string;
};

export async function gitState(folder: string): Promise<GitState> {
  const [commits, tags, tree] = await Promise.all([
    git(folder, ['log', 'main', '--format=%s']),
    git(folder, ['for-each-ref', 'refs/tags', '--format=%(refname:short) %(objecttype)']),
    git(folder, ['rev-parse', 'main^{tree}']),
  ]);
  return { commits, tags, tree: tree.join() };
}

async function git(folder: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await run('git', ['--git-dir', folder, ...args]);
  return stdout.split('\n').filter((line) => line !== '');
}
