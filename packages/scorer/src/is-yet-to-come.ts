import { type ClaimContext, toldClause } from './claim-context.ts';

/** Whether a date without a year is still to come: "from 17 April", written on the 7th, is next week and not last year. */
export function isYetToCome(context: ClaimContext): boolean {
  const { quantity, situation } = context;
  if (quantity.kind !== 'date' || !quantity.isYearInferred) return false;
  if (toldClause(context)?.tense === 'past') return false;
  const now = situation.asOf.slice(0, 10);
  const coming = quantity.alternatives.filter(({ to }) => to >= now);
  if (looksAhead(context)) return coming.length > 0;
  // Six weeks ago is nearer than next year.
  const past = daysBetween(quantity.to, now);
  return coming.some(({ from }) => daysBetween(now, from) <= past);
}

// "By winter", "whether anything closes in May"; but "the January reduction" is over.
function looksAhead(context: ClaimContext): boolean {
  const { quantity, before } = context;
  const modality = toldClause(context)?.modality;
  if (modality === 'asked' || modality === 'conditional' || ahead.test(before)) return true;
  if (quantity.kind !== 'date' || quantity.precision === 'day') return false;
  return quantity.precision !== 'month' || /\bin $/.test(before);
}

const ahead = /\b(?:by|until|till|before|from|for|next|through|starting|towards?) (?:the )?$/;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
