import type { BriefSignal } from '@tenacious-bench/tenacious';
import { findQuantities, type Quantity, type QuantityKind } from '@tenacious-bench/text';

/**
 * Reads the signals of one phrase, such as "Series A $18M in January" or "VP Engineering hired 28 days ago".
 *
 * A phrase in which no kind of signal is recognised stays a fact about the company, word for word; what classifies
 * the prospect for the sender's own use is kept apart as an internal note.
 */
export function signalsInPhrase(phrase: string, { asOf }: { asOf: string }): BriefSignal[] {
  if (isScenario.test(phrase)) return [];
  const parts = phrase.split(/(?<=[,.;])\s+|\s+[—–]\s+/).filter((part) => part !== '');
  const own = parts.filter((part) => isInternal.test(part));
  const told = own.length === 0 ? phrase : parts.filter((part) => !own.includes(part)).join(' ');
  const notes = own.map((text) => ({ type: 'internal_note', text: text.replace(/[,;]$/, '') }));
  return told === '' ? notes : [...notes, ...publicSignals(told, asOf)];
}

/** The last day that the first date of a phrase can mean, and never a day to come. */
export function dayIn(quantities: readonly Quantity[], asOf: string): string | undefined {
  const date = firstOf(quantities, 'date');
  if (date === undefined) return undefined;
  return date.to > asOf ? asOf : date.to;
}

/** The first quantity of a kind. */
export function firstOf<Kind extends QuantityKind>(
  quantities: readonly Quantity[],
  kind: Kind,
): Extract<Quantity, { kind: Kind }> | undefined {
  return quantities.find((one): one is Extract<Quantity, { kind: Kind }> => one.kind === kind);
}

// What the author of a test case says about it was never known about the prospect.
const isScenario = /\bscenario\b/i;
const isInternal = /\b(?:AI maturity|segment|strong signals|monitor for)\b/i;

type Told = {
  readonly phrase: string;
  readonly quantities: readonly Quantity[];
  readonly date: { readonly date?: string };
};

function publicSignals(phrase: string, asOf: string): BriefSignal[] {
  const quantities = findQuantities(phrase, { now: asOf, nouns });
  const day = dayIn(quantities, asOf);
  const told = { phrase, quantities, date: day === undefined ? {} : { date: day } };
  const signals = readers.flatMap((read) => read(told) ?? []);
  if (signals.length === 0) return [{ type: 'company_fact', text: phrase }];
  return signals.map((signal) => ({ ...signal, text: phrase }));
}

const nouns = ['employees', 'engineers', 'layoffs', 'people', 'open roles', 'peer companies'];
const readers = [funding, layoff, leadershipChange, openRoles, competitorGap];
const round = /\b(?:pre-seed|seed(?: extension)?|series [a-h])\b/i;

function funding({ phrase, quantities, date }: Told): BriefSignal | undefined {
  const amount = firstOf(quantities, 'money');
  const name = round.exec(phrase)?.[0];
  const isClosed = /\b(?:closed|detected|likely|raised)\b/i.test(phrase);
  const isRound = name !== undefined && (amount !== undefined || isClosed);
  if (!isRound && !/\bfunding detected\b/i.test(phrase)) return undefined;
  return {
    type: 'funding',
    ...date,
    ...(name !== undefined && { round: name }),
    ...(amount?.redacted === false && { amount: amount.low, currency: amount.currency ?? 'USD' }),
  };
}

const cut =
  /\b(?:layoffs?|laid off|restructuring|(?:headcount|workforce|staff) (?:cut|reduction))\b/i;

function layoff({ phrase, quantities, date }: Told): BriefSignal | undefined {
  if (!cut.test(phrase)) return undefined;
  const percent = firstOf(quantities, 'percent')?.low;
  const headcount = firstOf(quantities, 'count')?.low;
  return {
    type: 'layoff',
    ...date,
    ...(percent !== undefined && { percent }),
    ...(headcount !== undefined && { headcount }),
  };
}

const office = /\b(?:CTO|VP(?: of)? Engineering|Head of Engineering)\b/i;
const change = /\b(?:new|hired|changed?|announced|appointed|joined|departure)\b/i;

function leadershipChange({ phrase, date }: Told): BriefSignal | undefined {
  const role = office.exec(phrase)?.[0];
  const isChange = role === undefined ? /\bleadership change\b/i : change;
  if (!isChange.test(phrase)) return undefined;
  return { type: 'leadership_change', ...date, ...(role !== undefined && { role }) };
}

function openRoles({ phrase, quantities }: Told): BriefSignal | undefined {
  if (!/\bopen (?:\w+ )?roles?\b/i.test(phrase)) return undefined;
  const counted = quantities.find((one) => one.kind === 'count' && /^roles?$/.test(one.head));
  if (counted?.kind === 'count') return { type: 'open_roles', count: counted.low };
  const trend = firstOf(quantities, 'change');
  if (trend?.of !== 'number' || trend.to === null) return undefined;
  const previous = trend.from === null ? {} : { previous: trend.from.low };
  return { type: 'open_roles', count: trend.to.low, ...previous };
}

function competitorGap({ phrase }: Told): BriefSignal | undefined {
  if (!/\bpeers\b|\b(?:peer|adjacent) companies\b/i.test(phrase)) return undefined;
  return { type: 'competitor_gap', peers: [] };
}
