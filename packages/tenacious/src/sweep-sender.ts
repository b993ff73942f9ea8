import type { Fact } from '@tenacious-bench/schema';
import { offerTermsFact } from './offer-terms-fact.ts';
import { priceFact } from './price-fact.ts';
import { resourceFact } from './resource-fact.ts';
import type { Draw } from './sweep.ts';

const seen = { observedAt: '2026-01-02' };
const dollars = (amount: number) => ({ amount, currency: 'USD' });

const figures: readonly (readonly [
  junior: number,
  senior: number,
  project: number,
  hour: number,
])[] = [
  [3200, 5600, 12_000, 45],
  [3000, 5200, 9500, 42],
  [3400, 5900, 14_000, 48],
  [3600, 6100, 11_500, 52],
];

// Made once: facts are never changed, so any number of tasks can hold the same ones.
const sheets = /* @__PURE__ */ figures.map(([junior, senior, project, hour]) => [
  priceFact({ name: 'junior monthly floor', floor: dollars(junior), per: 'month' }, seen),
  priceFact({ name: 'senior monthly floor', floor: dollars(senior), per: 'month' }, seen),
  priceFact({ name: 'starter-project floor', floor: dollars(project), per: 'project' }, seen),
  priceFact({ name: 'blended hourly', floor: dollars(hour), per: 'hour' }, seen),
]);

const terms: readonly string[] = [
  "Engineers work in the client's own repositories, under a Tenacious delivery lead.",
  'A client meets every engineer for 30 minutes before a start and may decline any of them.',
  'A starter project has one agreed scope and is built together with the client.',
  'Upkeep of one named system for a fixed term, with a handover document at the end.',
  'Engineers overlap at least five hours a day with the working hours of the client.',
  'Knowledge is written down in the repository of the client from the first week on.',
  'An engineer who does not fit is replaced within ten working days.',
  'Work is reviewed by the reviewers of the client; nothing is merged without them.',
];

const leads: readonly string[] = [
  'Ruben Castellan',
  'Mirela Dukaj',
  'Owen Tarrant',
  'Sadia Rahmani',
];

const resources: readonly string[] = [
  'One page on deciding which engineering seat to hire for first.',
  'One-page checklist: what to write down before a service changes hands.',
  'One-page worksheet for choosing the date of the last release of an old service.',
  'One page on naming the owner of every nightly job.',
  'One-page checklist for the first week of an engineer in an unknown repository.',
  'One page: nine questions to ask about a pipeline that nobody dares to touch.',
];

/** One of the public price sheets. */
export function drawPrices(random: Draw): readonly Fact[] {
  return random.choice(sheets);
}

/** How the sender works, in a sentence. */
export function drawTerms(random: Draw): Fact {
  return offerTermsFact({ text: random.choice(terms) }, seen);
}

/** Who answers what a message may not. */
export function drawLead(random: Draw): Fact {
  const text = `The delivery lead, ${random.choice(leads)}, answers what goes beyond free capacity and public prices within two working days.`;
  return offerTermsFact({ text }, { ...seen, id: 'offer-terms-lead' });
}

/** Something useful to send along. */
export function drawResource(random: Draw): Fact {
  return resourceFact({ text: random.choice(resources), date: seen.observedAt }, seen);
}
