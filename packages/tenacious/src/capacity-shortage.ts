import type { Fact } from '@tenacious-bench/schema';
import type { CapacityAsk } from './reader-capacity-asks.ts';
import { tradesIn } from './trade-names.ts';

/**
 * Why an ask cannot be promised with the capacity that is known, in a sentence; nothing where it can. Promises that
 * were made already are kept with seniors first.
 */
export function capacityShortage(ask: CapacityAsk, facts: readonly Fact[]): string | undefined {
  const known = facts.filter(({ topic }) => topic === 'capacity');
  const fact = known.find((one) => isMeant(ask, one, known.length));
  if (fact === undefined)
    return `no ${ask.wording === '' ? '' : `${ask.wording} `}engineers are known to be free and ${ask.count} were asked for`;
  const stack = String(fact.values.stack ?? ask.wording);
  const { available, committed, senior, startDays } = countsOf(fact);
  const free = Math.max(0, available - committed);
  if (ask.count > free)
    return `${free} ${stack} engineers are free of ${available} (${committed} promised) and ${ask.count} were asked for`;
  const seniors = Math.max(0, senior - committed);
  if (ask.isSenior && ask.count > seniors)
    return `${seniors} of the ${free} ${stack} engineers who are free are senior and ${ask.count} seniors were asked for`;
  if (ask.startsIn !== undefined && ask.startsIn < startDays)
    return `${stack} engineers start ${startDays} days after a decision and ${ask.startsIn} days were asked for`;
  return undefined;
}

function isMeant({ trades }: CapacityAsk, { values }: Fact, known: number): boolean {
  // Whoever names no trade means the one that is spoken of.
  if (trades.length === 0) return known === 1;
  const own = tradesIn(String(values.stack ?? '').split(/\s+/)).trades;
  return own.some((trade) => trades.includes(trade));
}

function countsOf({ values }: Fact) {
  const count = (name: string) => (typeof values[name] === 'number' ? values[name] : 0);
  return {
    available: count('available'),
    committed: count('committed'),
    senior: count('senior'),
    startDays: count('startDays'),
  };
}
