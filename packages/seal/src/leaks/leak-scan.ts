import type { RunKind } from './run-kind.ts';

/** Where sealed text was found. It never says what the text is. */
export type LeakFinding = {
  /** Empty where the name itself is what leaks. */
  readonly path: string;
  readonly where: 'name' | 'content';
  readonly kind: RunKind;
  /** The place of the fingerprint in their table, so that one leak can be told from another. */
  readonly fingerprint: number;
  /** In bytes of what was unpacked; near it where the text is not ASCII or was escaped. */
  readonly offset: number;
  /** What had to be unpacked to see it, outermost first. */
  readonly through: readonly string[];
};

/** Why a file could not be read, so that nobody knows what is in it. */
export type LeakRefusal = {
  readonly path: string;
  readonly reason:
    | 'unknown_binary'
    | 'unknown_encoding'
    | 'undeclared_image'
    | 'no_decoder'
    | 'damaged'
    | 'no_age_file'
    | 'too_deep'
    | 'too_large';
  readonly through: readonly string[];
};

/** `leak` when something was found, `refused` when nothing was and not all could be read. */
export type LeakScan = {
  readonly verdict: 'clean' | 'leak' | 'refused';
  readonly findings: readonly LeakFinding[];
  readonly refusals: readonly LeakRefusal[];
};
