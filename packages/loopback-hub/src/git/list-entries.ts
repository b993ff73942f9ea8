import { git } from './git.ts';

/** A file or a folder of a commit, as git knows it. */
export type GitEntry = {
  readonly type: 'file' | 'directory';
  readonly oid: string;
  readonly size: number;
  readonly path: string;
};

/** Where to look and how deep. */
export type ListOptions = { readonly folder?: string; readonly isRecursive?: boolean };

/** Lists what stands in a commit, or in one folder of it. */
export async function listEntries(
  repository: string,
  commit: string,
  { folder = '', isRecursive = false }: ListOptions = {},
): Promise<readonly GitEntry[]> {
  const depth = isRecursive ? ['-r', '-t'] : [];
  const place = folder === '' ? [] : ['--', `${folder}/`];
  const args = ['ls-tree', '-z', '-l', '--full-tree', ...depth, commit, ...place];
  const lines = (await git(repository, args)).toString('utf8').split('\0');
  const entries = lines.filter((line) => line !== '').map(parseLine);
  // With -t git lists the folders on the way to the one that was asked for, too.
  return folder === '' ? entries : entries.filter(({ path }) => path.startsWith(`${folder}/`));
}

function parseLine(line: string): GitEntry {
  const tab = line.indexOf('\t');
  const [, type, oid = '', size] = line.slice(0, tab).split(/\s+/);
  const path = line.slice(tab + 1);
  if (type === 'blob') return { type: 'file', oid, size: Number(size), path };
  return { type: 'directory', oid, size: 0, path };
}
