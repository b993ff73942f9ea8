import { roundUsd } from './call-cost.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/**
 * The next call could cost more than is left.
 *
 * @example
 * ```ts
 * createLedger({ budgetUsd: 1 }).reserve(1.5) // throws BudgetError: raise the budget
 * ```
 */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}

/** Money that is set aside for a call until its cost is known. */
export type Reservation = { readonly mostUsd: number };

/** What was spent and on what. */
export type Ledger = {
  readonly entries: readonly LedgerEntry[];
  /** What all entries cost. */
  readonly spentUsd: number;
  /** The answers to one call that were paid for and could not be used. */
  wasted(call: string): readonly LedgerEntry[];
  /** Sets the most that a call can cost aside, or throws a {@link BudgetError}. */
  reserve(mostUsd: number): Reservation;
  /** Writes a call down and gives back what was set aside for it. */
  settle(entry: LedgerEntry, reservation?: Reservation): Promise<void>;
  /** Gives back what was set aside for a call that was not made. */
  release(reservation: Reservation): void;
};

/** Where a ledger begins, ends and is kept. */
export type LedgerOptions = {
  /** The most that may be spent, earlier entries included; without one nothing is held back. */
  readonly budgetUsd?: number;
  /** What was spent before, for example before a crash. */
  readonly earlier?: readonly LedgerEntry[];
  /** Keeps an entry where a crash does not reach it. */
  readonly append?: (entry: LedgerEntry) => Promise<void>;
};

/**
 * Makes a ledger with a hard budget: a call is refused while it could cost more than is left, those under way included.
 *
 * @example
 * ```ts
 * const ledger = createLedger({ budgetUsd: 0.01 });
 * const reservation = ledger.reserve(0.008);
 * ledger.reserve(0.003) // throws BudgetError: 0.002
 * ```
 */
export function createLedger({
  budgetUsd,
  earlier = [],
  append = async () => {},
}: LedgerOptions = {}): Ledger {
  if (budgetUsd !== undefined && !(budgetUsd > 0))
    throw new RangeError(`a budget of ${budgetUsd} USD allows no call: give one above 0, or none`);
  const entries = [...earlier];
  const wasted = new Map<string, LedgerEntry[]>();
  const note = (entry: LedgerEntry) => {
    if (entry.outcome !== 'failed' || !isWaste(entry.failure)) return;
    wasted.set(entry.call, [...(wasted.get(entry.call) ?? []), entry]);
  };
  for (const entry of earlier) note(entry);
  let spentUsd = earlier.reduce((sum, { costUsd }) => roundUsd(sum + costUsd), 0);
  const open = new Set<Reservation>();
  const leftUsd = () => {
    const reserved = [...open].reduce((sum, { mostUsd }) => sum + mostUsd, 0);
    return roundUsd((budgetUsd ?? Number.POSITIVE_INFINITY) - spentUsd - reserved);
  };
  return {
    entries,
    get spentUsd() {
      return spentUsd;
    },
    wasted: (call) => wasted.get(call) ?? [],
    reserve(mostUsd) {
      if (mostUsd > leftUsd())
        throw new BudgetError(
          `the next call can cost ${mostUsd} USD and ${leftUsd()} of ${budgetUsd} USD are left: raise the budget to go on; what is done is kept`,
        );
      const reservation = { mostUsd };
      open.add(reservation);
      return reservation;
    },
    async settle(entry, reservation) {
      // Counted at once: another call may ask while the entry is being kept.
      entries.push(entry);
      note(entry);
      spentUsd = roundUsd(spentUsd + entry.costUsd);
      if (reservation !== undefined) open.delete(reservation);
      await append(entry);
    },
    release: (reservation) => void open.delete(reservation),
  };
}

function isWaste(failure: LedgerEntry['failure']): boolean {
  return failure === 'unusable_answer' || failure === 'refused' || failure === 'truncated';
}
