import type { Result } from '@tenacious-bench/schema';
import { sumUsd } from './sum-usd.ts';

/** How one agent did, errors apart. */
export type ResultSummary = {
  readonly agent: string;
  /** All tries: the denominator of every rate. */
  readonly asked: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  /** How often each error was met, and what the first of them said. */
  readonly errorCodes: Readonly<Record<string, { readonly count: number; readonly first: string }>>;
  /** What the pass rate would be if every error had failed, and if every one had passed. */
  readonly passRate: { readonly low: number; readonly high: number };
  readonly costUsd: number;
};

/**
 * Counts tries by agent, in the order of the rows. An error is in the denominator and in no numerator: what it would have been
 * is a range, never a guess.
 *
 * @example
 * ```ts
 * const row = { agent: 'one', status: 'passed' };
 * const down = { agent: 'one', status: 'error', reason: { code: 'timed_out', message: 'no answer' } };
 * const [one] = summarizeResults([row, row, { ...row, status: 'failed' }, down]);
 * one.passRate // => { low: 0.5, high: 0.75 }
 * one.errorCodes // => { timed_out: { count: 1, first: 'no answer' } }
 * ```
 */
export function summarizeResults(results: Iterable<CountedResult>): ResultSummary[] {
  const counter = createResultCounter();
  for (const result of results) counter.add(result);
  return counter.summaries();
}

/** The parts of a result that are counted. */
export type CountedResult = Pick<Result, 'agent' | 'status' | 'reason' | 'costUsd'>;

/** Counts results that nobody holds. */
export type ResultCounter = {
  add(result: CountedResult): void;
  summaries(): ResultSummary[];
};

/**
 * Makes what `summarizeResults` counts with, for results that come one by one.
 *
 * @example
 * ```ts
 * const counter = createResultCounter();
 * counter.add({ agent: 'one', status: 'passed' });
 * counter.add({ agent: 'one', status: 'failed' });
 * counter.summaries()[0].passRate // => { low: 0.5, high: 0.5 }
 * ```
 */
export function createResultCounter(): ResultCounter {
  const agents = new Map<string, Counts>();
  return {
    add(result) {
      const counts = agents.get(result.agent) ?? nothingYet();
      agents.set(result.agent, counts);
      count(result, counts);
    },
    summaries: () => [...agents].map(([agent, counts]) => summaryOf(agent, counts)),
  };
}

type Counts = {
  readonly statuses: Record<Result['status'], number>;
  readonly codes: Map<string, { count: number; readonly first: string }>;
  costUsd: number;
};

function nothingYet(): Counts {
  return { statuses: { passed: 0, failed: 0, error: 0 }, codes: new Map(), costUsd: 0 };
}

function count({ status, reason, costUsd = 0 }: CountedResult, counts: Counts): void {
  counts.statuses[status] += 1;
  counts.costUsd += costUsd;
  if (status !== 'error') return;
  const { code, message } = reason ?? { code: 'unknown', message: 'no reason was given' };
  const known = counts.codes.get(code);
  if (known === undefined) counts.codes.set(code, { count: 1, first: message });
  else known.count += 1;
}

function summaryOf(agent: string, { statuses, codes, costUsd }: Counts): ResultSummary {
  const { passed, failed, error: errors } = statuses;
  const asked = passed + failed + errors;
  return {
    agent,
    ...{ asked, passed, failed, errors },
    errorCodes: Object.fromEntries(
      [...codes]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([code, { count, first }]) => [code, { count, first }]),
    ),
    passRate: { low: passed / asked, high: (passed + errors) / asked },
    costUsd: sumUsd([costUsd]),
  };
}
