/** A stretch of one side's text, under the field that it stands in. */
export type FieldSpan = { readonly field: string; readonly start: number; readonly end: number };

/** A row of a shard that has something of a task. */
export type FoundMatch = {
  readonly check: 'exact' | 'ngram' | 'embedding';
  readonly verdict: 'leak' | 'review';
  readonly reference: { readonly id: string; readonly file: string; readonly row: number };
  readonly raw: number;
  /** Runs of the task's words, by position, that the row has. */
  readonly covered: readonly (readonly [number, number])[];
  readonly longest: number;
  readonly spans: readonly { readonly task: FieldSpan; readonly reference: FieldSpan }[];
  /** Similarity as vectors, of what no template covers. */
  readonly residual?: number;
};

/** What one shard has of one task. */
export type TaskFindings = {
  /** The digest of the task. */
  readonly task: string;
  readonly matches: readonly FoundMatch[];
  /** Matches beyond the most that are kept for one task. */
  readonly leftOut: number;
  /** Positions of the task's n-grams, and in how many rows of the shard each occurs. */
  readonly uses: readonly (readonly [number, number])[];
};

/** What comparing one shard with some tasks found: it can be kept, sent and merged in any order. */
export type ShardPartial = {
  readonly schema: 'tenacious-bench/contamination-partial@1.0';
  /** The digest of everything that decides what is found; partials of different settings are never merged. */
  readonly settings: string;
  readonly shard: {
    readonly file: string;
    readonly digest: string;
    readonly rows: number;
    /** What could not be read of it, a line each. */
    readonly unread: readonly string[];
  };
  /** Digests of the tasks that were compared. */
  readonly compared: readonly string[];
  readonly truncatedTexts: number;
  /** Only tasks of which something was found, in the order of their digests. */
  readonly found: readonly TaskFindings[];
};
