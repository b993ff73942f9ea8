import type { Issue, Manifest } from '@tenacious-bench/schema';
import { matchesGlob } from '../layout/cards/matches-glob.ts';
import { type CardHeader, cardHeader } from '../tree/card-header.ts';
import type { Gate, GateSubject } from './gate.ts';

/** No held-out row lies open: neither in a split, nor in a file that no open split owns, nor behind the card. */
export const heldOutGate: Gate = {
  name: 'held_out',
  async check(subject) {
    return [
      ...subject.splits.flatMap((index) => claimIssues(index, subject)),
      ...fileIssues(subject),
      ...configIssues(await cardHeader(subject.tree), subject),
    ];
  },
};

function claimIssues(
  { split, rows }: GateSubject['splits'][number],
  { plan, previous }: GateSubject,
): Issue[] {
  const isUnsealed = plan.splits.some((one) => one.split === split && one.change === 'unsealed');
  const wasOpen = previous?.manifest.splits.some(
    ({ name, state }) => name === split && state === 'open',
  );
  // What was sealed and opened, or has been open all along, is not held out any more.
  if (isUnsealed || wasOpen === true) return [];
  return [...rows]
    .filter(([, { claims }]) => claims === 'held_out')
    .map(([id]) => ({
      code: 'open_held_out',
      path: id,
      message: `a held-out row in the open split ${split}, which was never sealed`,
    }));
}

const rowFormats = /\.(?:jsonl|ndjson|parquet|csv|tsv|arrow|feather)(?:\.(?:gz|zst|xz|bz2))?$/;

function fileIssues({ tree, manifest }: GateSubject): Issue[] {
  const owned = openFiles(manifest);
  return tree.files
    .filter(({ path }) => (path.startsWith('data/') || rowFormats.test(path)) && !owned.has(path))
    .map(({ path }) => ({
      code: 'unowned_rows',
      path,
      message: 'holds rows, and no open split names it',
    }));
}

// A pattern that finds no file is the card's own mistake, and another gate's.
function configIssues(header: CardHeader | undefined, { tree, manifest }: GateSubject): Issue[] {
  const owned = openFiles(manifest);
  const files = header?.configs?.flatMap(({ data_files = [] }) => [data_files].flat()) ?? [];
  const patterns = files.flatMap((file) => (typeof file === 'string' ? file : file.path));
  const offered = tree.files.filter(({ path }) =>
    patterns.some((pattern) => matchesGlob(path, pattern)),
  );
  return offered
    .filter(({ path }) => !owned.has(path))
    .map(({ path }) => ({
      code: 'closed_config',
      path,
      message: 'the card offers it to be loaded, and no open split names it',
    }));
}

function openFiles({ splits }: Manifest): ReadonlySet<string> {
  return new Set(splits.flatMap(({ state, files }) => (state === 'open' ? files : [])));
}
