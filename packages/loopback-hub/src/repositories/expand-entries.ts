import { hubDate } from '../clock.ts';
import { git } from '../git/git.ts';
import type { HubEntry } from './list-files.ts';
import type { Repository } from './repository.ts';

type LastCommit = { readonly id: string; readonly title: string; readonly date: string };

/** Adds to each entry the commit that last touched it and that nobody has scanned it. */
export async function expandEntries(
  repository: Repository,
  commit: string,
  entries: readonly HubEntry[],
): Promise<readonly object[]> {
  const last = await lastCommits(repository, commit, new Set(entries.map(({ path }) => path)));
  const securityFileStatus = { status: 'unscanned', avScan: null, pickleImportScan: null };
  return entries.map((entry) => ({
    ...entry,
    lastCommit: last.get(entry.path),
    ...(entry.type === 'file' ? { securityFileStatus } : {}),
  }));
}

// One walk through the history for all of them; the first commit that names a path is its last one.
async function lastCommits(
  { folder }: Repository,
  commit: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LastCommit>> {
  const args = ['log', '-z', '--name-only', '--no-renames', '--diff-merges=first-parent', '--root'];
  const printed = await git(folder, [...args, '--format=%x01%H%x02%ct%x02%s', commit]);
  const last = new Map<string, LastCommit>();
  for (const record of printed.toString('utf8').split('\x01').slice(1)) {
    const [head = '', ...paths] = record.split(/[\0\n]+/).filter((part) => part !== '');
    const touched = readHead(head);
    for (const path of paths.flatMap(withFolders))
      if (wanted.has(path) && !last.has(path)) last.set(path, touched);
    if (last.size === wanted.size) break;
  }
  return last;
}

function readHead(head: string): LastCommit {
  const [id = '', seconds, title = ''] = head.split('\x02');
  return { id, title, date: hubDate(Number(seconds) * 1000) };
}

function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
