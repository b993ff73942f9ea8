import type { Claim } from '@tenacious-bench/schema';
import type { MessageZones } from '@tenacious-bench/text';
import { type ClaimContext, contextOf, modalityOf, polarityOf } from './claim-context.ts';
import { strengthOf } from './fact-strength.ts';
import { judgeElapsed } from './judge-elapsed.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeToldDay } from './judge-told-day.ts';
import { judgeTrend } from './judge-trend.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';

/** Finds the quantities of a message that claim something, and compares each with the facts. */
export function findClaims(reading: Omit<Reading, 'claims'>): Claim[] {
  const { zones, quantities } = reading;
  return quantities.flatMap((quantity) => {
    const context = contextOf(quantity, reading);
    const judgement =
      judgeTrend(context) ??
      judgeElapsed(context) ??
      judgeFigures(context) ??
      judgeToldDay(context);
    return judgement === undefined ? [] : [toClaim(judgement, context, zones)];
  });
}

function toClaim(judgement: Judgement, context: ClaimContext, zones: MessageZones): Claim {
  const span = judgement.span ?? context.quantity.span;
  const quote = context.reading.text.slice(span.start, span.end);
  const modality = modalityOf(context, zones, span);
  const polarity = polarityOf(context);
  const claim = { ...judgement, span, quote, polarity, modality };
  if (context.situation.facts === 'unknown') {
    return { ...claim, status: 'not_checkable', because: 'the facts are not known' };
  }
  if (modality === 'quoted')
    return { ...claim, status: 'not_checkable', because: 'words of the earlier message' };
  if (judgement.status === 'supported' && judgement.subject === 'recipient')
    return { ...claim, ...strengthOfClaim(claim, context) };
  const isDenied = polarity === 'negated' && judgement.status !== 'supported';
  return isDenied
    ? { ...claim, status: 'not_checkable', because: 'the sentence denies it' }
    : claim;
}

function strengthOfClaim(claim: Claim, { situation, clause, reading }: ClaimContext) {
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const fact = facts.find(({ id }) => id === claim.fact);
  if (fact === undefined || claim.polarity === 'negated') return {};
  const { status, because } = strengthOf(fact, claim.modality, clause, reading);
  return status === 'supported' ? {} : { status, because };
}
