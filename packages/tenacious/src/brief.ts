import type { Confidence } from '@tenacious-bench/schema';

/** A name, or a score from 0 to 1: 0.8 high, 0.65 medium, 0.4 low, below that very low. */
export type BriefConfidence = Confidence | number;

/** Something seen about the prospect. Which other fields there are depends on the type; none of them is dropped. */
export type BriefSignal = {
  /** `funding`, `open_roles`, `layoff`, …; a type that nobody knows becomes a plain fact about the company. */
  readonly type: string;
  readonly confidence?: BriefConfidence | null;
  readonly date?: string | null;
  readonly observed?: string | null;
  readonly source?: string | null;
  readonly [field: string]: unknown;
};

/** The engineers of one stack. What is free is `available` less `committed`. */
export type BriefBench = {
  readonly stack: string;
  readonly available: number;
  readonly committed?: number | null;
  readonly senior?: number | null;
  readonly startDays?: number | null;
  readonly [field: string]: unknown;
};

/** One public price band. */
export type BriefPrice = {
  readonly name: string;
  readonly amountUsd?: number | null;
  readonly unit?: string | null;
  readonly [field: string]: unknown;
};

/** One step of the thread: something that was said, or a bench, prices or signals that hold from its date on. */
export type BriefTurn = {
  readonly from?: string | null;
  readonly date?: string | null;
  readonly channel?: string | null;
  readonly text?: string | null;
  /** Whose conversation it belongs to, where a thread may hold those of others. */
  readonly conversation?: string | null;
  readonly bench?: readonly BriefBench[] | BriefBench;
  readonly prices?: readonly BriefPrice[];
  readonly signals?: readonly BriefSignal[];
  readonly [field: string]: unknown;
};

/** What an outreach agent is given for one message, as a person writes it down. */
export type Brief = {
  readonly asOf: string;
  readonly stage: string;
  readonly channel: string;
  readonly company: string;
  readonly prospect: {
    readonly name?: string | null;
    readonly role?: string | null;
    readonly [field: string]: unknown;
  };
  readonly segment?: { readonly id: number; readonly confidence?: BriefConfidence | null } | null;
  readonly signals?: readonly BriefSignal[];
  readonly bench?: readonly BriefBench[];
  readonly prices?: readonly BriefPrice[];
  readonly thread?: readonly BriefTurn[];
  /** What the sender wrote down for itself: it guides the message and never appears in it. */
  readonly notes?: string | readonly string[] | null;
  readonly restrictions?: { readonly phrases?: readonly string[] } | null;
  readonly conversation?: string | null;
  readonly language?: string | null;
};
