import type { Fact, Issue } from '@tenacious-bench/schema';
import { briefFact, observationFrom, withRest } from './brief-fact.ts';
import { type BriefFields, briefFields } from './brief-fields.ts';
import { briefId } from './brief-id.ts';
import { type Price, priceFact } from './price-fact.ts';

/** Turns a pricing sheet into facts, one for each public band. */
export function factsFromPrices(
  prices: readonly unknown[],
  path: string,
  { asOf, issues }: { asOf: string; issues: Issue[] },
): Fact[] {
  return prices.map((price, index) =>
    factFromBand(briefFields(price, `${path}[${index}]`, issues), asOf),
  );
}

const periods: readonly (readonly [RegExp, Price['per']])[] = [
  [/month/i, 'month'],
  [/hour/i, 'hour'],
  [/project/i, 'project'],
];

function factFromBand(band: BriefFields, asOf: string): Fact {
  const name = band.text('name', 'band');
  if (name === undefined) band.refuse('name', 'the name of a price band');
  const floor = band.money();
  const unit = band.text('unit', 'per');
  const per = periods.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
  const observation = {
    source: 'pricing sheet',
    ...observationFrom(band, band.date('date', 'asOf') ?? asOf),
    id: briefId('price', name ?? 'unnamed'),
  };
  if (name !== undefined && floor !== undefined && per !== undefined)
    return withRest(priceFact({ name, floor, per }, observation), band);
  // A redacted band ("$X,XXX/month") has no figure: its published text is in the rest.
  const values = { name, floor, per: per ?? unit };
  return withRest(briefFact({ topic: 'price', subject: 'sender', values }, observation), band);
}
