import type { KillCondition } from '@tenacious-bench/schema';
import { type Figure, kappaOf, meanChange, rateChange, rateOf } from './measure-tally.ts';
import type { Observation } from './observation.ts';
import { latestOf, type Tally } from './tally.ts';
import { createWindow, type Window } from './window.ts';

export const dayMs = 86_400_000;

/** What a condition makes of its rows as of one instant. */
export type Reading = {
  readonly state: 'ok' | 'fired' | 'cannot_tell';
  readonly reason: string;
  readonly figure?: Extract<Figure, { defined: true }>;
  readonly count: number;
  readonly hits: number;
  readonly evidence: readonly string[];
};

/** Reads a condition as of one instant from rows in any order. */
export type ConditionMeter = {
  /** Rows up to here are not looked at. */
  readonly after: number;
  add(observation: Observation): void;
  read(): Reading;
};

/** Makes the meter of a condition. */
export function createMeter(condition: KillCondition, asOf: number): ConditionMeter {
  if (condition.metric === 'silence_hours') return silenceMeter(condition.threshold, asOf);
  const window = windowOf(condition, asOf);
  const current = createWindow(window);
  const earlier = 'before' in condition ? earlierWindow(condition, asOf) : undefined;
  const before = earlier === undefined ? undefined : createWindow(earlier);
  return {
    after: earlier?.after ?? window.after,
    add(observation) {
      current.add(observation);
      before?.add(observation);
    },
    read: () => readTallies(condition, current.close(), before?.close()),
  };
}

type Measured = Exclude<KillCondition, { metric: 'silence_hours' }>;
type Change = Extract<KillCondition, { before: unknown }>;

function windowOf({ over }: Measured, asOf: number): Window {
  const { days = Number.POSITIVE_INFINITY } = over;
  return { after: asOf - days * dayMs, upTo: asOf, ...('rows' in over && { rows: over.rows }) };
}

function earlierWindow({ over, before }: Change, asOf: number): { after: number; upTo: number } {
  const upTo = asOf - over.days * dayMs;
  return { after: upTo - before.days * dayMs, upTo };
}

function silenceMeter(threshold: number, asOf: number): ConditionMeter {
  let last: Observation | undefined;
  return {
    // Only the latest row is looked at, and no copy of it is later.
    after: asOf,
    add(observation) {
      if (observation.at > asOf) return;
      last = last === undefined ? observation : latestOf([last, observation], 1)[0];
    },
    read() {
      if (last === undefined) return cannotTell('no row has come yet', { count: 0, hits: 0 });
      const value = (asOf - last.at) / 3_600_000;
      const isFired = value > threshold;
      const reason = `the last row came ${format(value)} hours ago, ${isFired ? 'more' : 'no more'} than ${threshold}`;
      const seen = { count: 1, hits: isFired ? 1 : 0, evidence: [last.id] };
      return { state: isFired ? 'fired' : 'ok', reason, figure: { defined: true, value }, ...seen };
    },
  };
}

function readTallies(condition: Measured, tally: Tally, before: Tally | undefined): Reading {
  if (condition.metric === 'undetected_incidents') return readIncidents(condition, tally);
  const few = [tally, before].find((one) => one !== undefined && one.count < condition.minimum);
  if (few !== undefined) {
    const where = few === tally ? 'in the window' : 'in the time before';
    return cannotTell(`${few.count} rows ${where}, and ${condition.minimum} are needed`, tally);
  }
  if (!tally.isMeasured || before?.isMeasured === false)
    return cannotTell('a value in the window is not a number', tally);
  const figure = figureOf(condition, tally, before);
  if (!figure.defined) return cannotTell(figure.reason, tally);
  return decide(condition, figure, tally);
}

function figureOf(
  { metric, confidence = 0.95 }: Exclude<Measured, { metric: 'undetected_incidents' }>,
  tally: Tally,
  before: Tally | undefined,
): Figure {
  const options = { confidence };
  if (metric === 'agreement_kappa') return kappaOf(tally, options);
  if (before === undefined) return rateOf(tally, options);
  return (metric === 'score_change' ? meanChange : rateChange)(tally, before, options);
}

// One incident is one, however often somebody looked.
function readIncidents(
  { threshold, minimum }: Extract<KillCondition, { metric: 'undetected_incidents' }>,
  tally: Tally,
): Reading {
  const figure = { defined: true, value: tally.hits } as const;
  const found = `${tally.hits} known of that the gate had let out`;
  if (tally.hits > threshold) return { ...seenIn(tally), state: 'fired', reason: found, figure };
  if (tally.count < minimum)
    return cannotTell(`somebody looked ${tally.count} times, and ${minimum} are needed`, tally);
  return { ...seenIn(tally), state: 'ok', reason: found, figure };
}

function decide(
  { comparison, threshold, firesOn }: Exclude<Measured, { metric: 'undetected_incidents' }>,
  figure: Extract<Figure, { defined: true }>,
  tally: Tally,
): Reading {
  const { value, low, high } = figure;
  if (firesOn === 'interval' && (low === undefined || high === undefined))
    return cannotTell('the rows show no spread, so there is no interval', tally);
  const decisive = firesOn === 'estimate' ? value : comparison === 'above' ? low : high;
  // A difference of 0.4 and 0.3 is a little more than 0.1 in doubles.
  const isBeyond = (number: number) =>
    (comparison === 'above' ? number - threshold : threshold - number) > 1e-9;
  const isFired = isBeyond(decisive ?? value);
  const isOnlyEstimate = !isFired && isBeyond(value);
  const reason = isFired
    ? `${format(value)} is ${comparison} ${threshold}${firesOn === 'interval' ? ', and so is its whole interval' : ''}`
    : isOnlyEstimate
      ? `${format(value)} is ${comparison} ${threshold}, but its interval reaches to the other side`
      : `${format(value)} is not ${comparison} ${threshold}`;
  return { ...seenIn(tally), state: isFired ? 'fired' : 'ok', reason, figure };
}

function cannotTell(reason: string, { count, hits }: Pick<Tally, 'count' | 'hits'>): Reading {
  return { state: 'cannot_tell', reason, count, hits, evidence: [] };
}

function seenIn(tally: Tally): Pick<Reading, 'count' | 'hits' | 'evidence'> {
  return { count: tally.count, hits: tally.hits, evidence: tally.evidence() };
}

function format(value: number): string {
  return String(Number(value.toPrecision(3)));
}
