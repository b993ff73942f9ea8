import type {
  AgreementReport,
  ContaminationReport,
  PolicyReference,
  Release,
} from '@tenacious-bench/schema';
import type { TreeFile } from './tree-file.ts';

/** Anything with a name and a digest that a release was made from, or that a figure was read from. */
export type NamedDigest = { readonly name: string; readonly digest: string };

/** A split whose rows everyone may read. */
export type OpenSplitInput = {
  readonly state: 'open';
  readonly name: string;
  /** Tasks, or any other JSON objects, in the order in which they are to be released. */
  readonly rows: readonly unknown[];
};

/** A split of which only ciphertext and a commitment leave. */
export type SealedSplitInput = {
  readonly state: 'sealed';
  readonly name: string;
  readonly rows: number;
  readonly families: number;
  /** Salted Merkle root of its rows. */
  readonly commitment: string;
  /** Ciphertexts and the published commitment, byte for byte, under `sealed/`. */
  readonly files: readonly TreeFile[];
};

/** What this version changes, as its line in the list of releases will say. */
export type ReleaseNote = Pick<Release, 'change' | 'comparable' | 'summary'>;

/** Everything that a release is made of. */
export type ReleaseInput = {
  readonly name: string;
  /** `owner/name` on the Hub. */
  readonly repository: string;
  readonly version: string;
  /** The day of the release: `2026-05-04`. */
  readonly date: string;
  readonly policy: PolicyReference;
  readonly splits: readonly (OpenSplitInput | SealedSplitInput)[];
  /** Checked by `parseReleaseAnswers`. */
  readonly answers: unknown;
  /** Repeated in every document, so that a crawler's copy can be recognised. */
  readonly canary: string;
  readonly note: ReleaseNote;
  /** Earlier releases, oldest first. */
  readonly history: readonly Release[];
  readonly build: {
    readonly inputs: readonly NamedDigest[];
    readonly tools: readonly { readonly name: string; readonly version: string }[];
    /** Files that stay outside and that a figure was read from: runs, ledgers. */
    readonly artefacts: readonly NamedDigest[];
  };
  readonly reports?: {
    readonly contamination?: ContaminationReport;
    readonly agreement?: AgreementReport;
  };
  /** Further files under `provenance/`, for example the runs that the baselines were read from. */
  readonly attachments?: readonly TreeFile[];
};
