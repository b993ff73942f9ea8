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
export function summarizeResults(results: readonly CountedResult[]): ResultSummary[] {
  const byAgent = new Map<string, CountedResult[]>();
  for (const result of results) {
    const own = byAgent.get(result.agent) ?? [];
    byAgent.set(result.agent, own);
    own.push(result);
  }
  return [...byAgent].map(([agent, own]) => summaryOf(agent, own));
}

/** The parts of a result that are counted. */
export type CountedResult = Pick<Result, 'agent' | 'status' | 'reason' | 'costUsd'>;

function summaryOf(agent: string, own: readonly CountedResult[]): ResultSummary {
  const asked = own.length;
  const passed = own.filter(({ status }) => status === 'passed').length;
  const errors = own.filter(({ status }) => status === 'error');
  return {
    agent,
    asked,
    passed,
    failed: asked - passed - errors.length,
    errors: errors.length,
    errorCodes: codesOf(errors),
    passRate: { low: passed / asked, high: (passed + errors.length) / asked },
    costUsd: sumUsd(own.map(({ costUsd = 0 }) => costUsd)),
  };
}

function codesOf(errors: readonly CountedResult[]): ResultSummary['errorCodes'] {
  const codes = new Map<string, { count: number; first: string }>();
  for (const { reason } of errors) {
    const { code, message } = reason ?? { code: 'unknown', message: 'no reason was given' };
    const { count, first } = codes.get(code) ?? { count: 0, first: message };
    codes.set(code, { count: count + 1, first });
  }
  return Object.fromEntries([...codes].sort(([one], [other]) => (one < other ? -1 : 1)));
}
