import type { Split } from '@tenacious-bench/schema';
import type { ReleaseAnswers } from './answers/release-answers.ts';
import type { ReleaseInput } from './release-input.ts';
import type { ColumnShape } from './rows/column-shape.ts';
import type { TreeFile } from './tree-file.ts';

/** What every document of a release is written from: checked answers, and the files that figures are read from. */
export type ReleaseDraft = {
  readonly input: ReleaseInput;
  readonly answers: ReleaseAnswers;
  readonly splits: readonly Split[];
  readonly columns: ReadonlyMap<string, ColumnShape>;
  /** Rows, sealed files and everything under `provenance/`; the documents come after them. */
  readonly files: readonly TreeFile[];
  /** Where the Hub is: addresses in the documents begin with it. */
  readonly hub: string;
};

export type SplitOf<State extends Split['state']> = Extract<Split, { state: State }>;

/** The splits whose rows everyone may read. */
export function openSplits({ splits }: Pick<ReleaseDraft, 'splits'>): readonly SplitOf<'open'>[] {
  return splits.filter((split) => split.state === 'open');
}

/** The splits that only a commitment is known of. */
export function sealedSplits({
  splits,
}: Pick<ReleaseDraft, 'splits'>): readonly SplitOf<'sealed'>[] {
  return splits.filter((split) => split.state === 'sealed');
}

/** The Parquet files of an open split, in the order of their rows. */
export function parquetFiles({ files }: SplitOf<'open'>): readonly string[] {
  return files.filter((path) => path.endsWith('.parquet'));
}

/** The tag of a version. */
export function tagOf({ input }: Pick<ReleaseDraft, 'input'>): string {
  return `v${input.version}`;
}

/** The address of the repository, or of a file of this very version. */
export function addressOf(draft: Pick<ReleaseDraft, 'hub' | 'input'>, path?: string): string {
  const repository = `${draft.hub}/datasets/${draft.input.repository}`;
  return path === undefined ? repository : `${repository}/resolve/${tagOf(draft)}/${path}`;
}
