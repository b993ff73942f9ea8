/** What goes wrong. */
export type FaultEffect =
  /** An answer that is not the real one. A 429 bears the headers of a rate limit. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection ends without an answer. */
  | { readonly kind: 'drop' }
  /** The real answer, later. */
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** The real answer breaks off in the middle of its body. */
  | { readonly kind: 'half_body' }
  /** Somebody else commits to the branch right before this commit does. */
  | { readonly kind: 'overtake' };

/** Which requests are to fail, and how. */
export type Fault = {
  /** @default any */
  readonly method?: string;
  /** The path without its query: the whole of it, where `*` stands for anything, or a pattern. @default any */
  readonly path?: string | RegExp;
  /** The first one of the matching requests that fails, counted from 1. @default 1 */
  readonly nth?: number;
  /** How many fail from there on. @default 1 */
  readonly times?: number;
  /**
   * Before the hub did what was asked, or after it did: then a client that sees the failure is wrong to think that
   * nothing happened. @default 'before'
   */
  readonly when?: 'before' | 'after';
  readonly effect: FaultEffect;
};

/** A fault that waits for its requests. */
export type PlannedFault = {
  /** How many requests matched. */
  readonly matched: number;
  /** How many of them failed. */
  readonly hits: number;
  /** Ends it. */
  remove(): void;
};
