import type { Manifest, Split } from '@tenacious-bench/schema';
import type { RowMark, SplitIndex } from '../rows/index-splits.ts';

/** What a release does to one split. */
export type SplitChange = {
  readonly split: string;
  readonly change:
    | 'added'
    | 'removed'
    /** Open in both: the rows say what changed. */
    | 'open'
    /** Sealed in both, under one commitment or another. */
    | 'sealed'
    | 'resealed'
    | 'unsealed'
    /** Open before, sealed now. */
    | 'withdrawn';
  readonly rows: RowChanges;
};

/** Ids, in the order of the files. Of a split that is not open in both releases no row is named. */
export type RowChanges = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
};

type Side = {
  readonly manifest: Pick<Manifest, 'splits'>;
  readonly splits: readonly SplitIndex[];
};

/** Compares the splits of two releases, and the rows of those that are open in both. */
export function splitChanges(now: Side, before: Side | undefined): SplitChange[] {
  const names = [now, before].flatMap(
    (side) => side?.manifest.splits.map(({ name }) => name) ?? [],
  );
  return [...new Set(names)].map((split) => {
    const change = changeOf(splitOf(now, split), before && splitOf(before, split));
    const isCompared = change === 'open';
    return {
      split,
      change,
      rows: rowChanges(rowsOf(now, split), isCompared ? rowsOf(before, split) : undefined),
    };
  });
}

function splitOf({ manifest }: Side, name: string): Split | undefined {
  return manifest.splits.find((split) => split.name === name);
}

function changeOf(now: Split | undefined, before: Split | undefined): SplitChange['change'] {
  if (now === undefined) return 'removed';
  if (before === undefined) return 'added';
  if (now.state === 'open') return before.state === 'open' ? 'open' : 'unsealed';
  if (before.state === 'open') return 'withdrawn';
  return now.commitment === before.commitment ? 'sealed' : 'resealed';
}

function rowsOf(side: Side | undefined, split: string): ReadonlyMap<string, RowMark> {
  return side?.splits.find((index) => index.split === split)?.rows ?? new Map();
}

function rowChanges(
  now: ReadonlyMap<string, RowMark>,
  before: ReadonlyMap<string, RowMark> = new Map(),
): RowChanges {
  const ids = [...now.keys()];
  const isChanged = (id: string) => before.get(id)?.digest !== now.get(id)?.digest;
  const kept = ids.filter((id) => before.has(id));
  const changed = kept.filter(isChanged);
  return {
    added: ids.filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !now.has(id)),
    changed,
    unchanged: kept.length - changed.length,
  };
}
