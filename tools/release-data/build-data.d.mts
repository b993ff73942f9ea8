/** Runs one command of tbench and resolves to what it printed; rejects unless it is done. */
export type Tbench = (
  args: readonly string[],
  options?: { readonly mayFind?: boolean },
) => Promise<string>;

export type BuildDataOptions = {
  readonly repository: string;
  /** What was sealed once, as `keepSealed` copies it. */
  readonly heldOut: string;
  readonly work: string;
  readonly out: string;
  readonly runs: string;
};

export function buildData(tbench: Tbench, options: BuildDataOptions): Promise<void>;
