import type { Fact, Rule } from '@tenacious-bench/schema';
import { priceRule } from './price-rule.ts';

const facts: readonly Fact[] = [
  band('senior monthly floor', 5200, 'month'),
  band('junior monthly floor', 3400, 'month'),
  band('starter-project floor', 9500, 'project'),
  band('blended hourly', 48, 'hour'),
];

/** Rules about the figures of a message that are prices. */
export const priceFigureRules: readonly Rule[] = [
  {
    ...priceRule,
    id: 'fabricated-price',
    kind: 'claim',
    title: 'A price that is not public',
    claims: ['price'],
    statuses: ['contradicted', 'unsupported'],
    topics: ['price'],
    because: 'Only the public bands may be quoted; anything else is for a person to decide.',
    examples: {
      match: [
        says('A starter project costs $12,000.'),
        says('A senior is from $3,400 a month.'),
        says('Seniors are around $5,200 a month.'),
        says('In sterling a senior is from £4,100 a month.'),
        says('A Go engineer is from five grand a month.'),
        says('Juniors begin at $3,400 an hour.'),
        says('A senior is from $5\u200b,100 a month.'),
        says('The figure for nights is 50% above the public rate.'),
      ],
      miss: [
        says('A starter project is from $9,500.'),
        says('The public starting points are: juniors $3,400 a month, seniors $5,200 a month.'),
        says('From $3,400 a month for a junior and from $5,200 for a senior.'),
        says('Hourly work begins at forty-eight dollars an hour, blended.'),
        says('I cannot quote $4,000 a month.'),
        says('A senior is upwards of 5.2k a month.'),
        says('Your Series A of $14M closed in March.'),
      ],
    },
  },
  {
    ...priceRule,
    id: 'invented-total',
    kind: 'claim',
    title: 'A sum that somebody worked out',
    claims: ['price'],
    statuses: ['contradicted', 'unsupported'],
    topics: ['price_total'],
    because: 'What several months or people come to is for a person to quote.',
    examples: {
      match: [
        says('Two seniors for the quarter make $31,200.'),
        says('That is a little under $125,000 for half a year.'),
        says('It will not exceed $60,000 in total.'),
        says('I would budget 60k for both phases.'),
        says('The whole year comes to €\u00a062,400.'),
      ],
      miss: [
        says('A senior is from $5,200 a month.'),
        says('Your $14M round gives room for a year of plans.'),
        says('I cannot quote a total.'),
        says('Prices over several phases come from the delivery lead.'),
        says('Starter projects start at $9,500.'),
      ],
    },
  },
  {
    ...priceRule,
    id: 'discount-figure',
    kind: 'claim',
    title: 'A figure taken off a price',
    claims: ['price'],
    statuses: ['contradicted', 'unsupported'],
    topics: ['price_discount'],
    because: 'No discount is quotable: a person decides on prices below the public floor.',
    examples: {
      match: [
        says('Ten percent off the rate is possible.'),
        says('We would take $500 off the first invoice.'),
        says('A senior is $4,600 a month if you sign in May.'),
        says('The rate would be a third lower.'),
        says('１５％ off the price for the second person.'),
      ],
      miss: [
        says('A senior is from $5,200 a month.'),
        says('After the 15% reduction of your staff, upkeep may be a topic.'),
        says('I cannot take 10% off the rate.'),
        says('Your Go roles rose by a third.'),
        says('Half of your team is new.'),
      ],
    },
  },
];

function says(body: string) {
  return { message: { channel: 'email', body }, facts: [...facts] };
}

function band(name: string, amount: number, per: string): Fact {
  return {
    id: `price-${name.split(' ')[0]}`,
    topic: 'price',
    subject: 'sender',
    values: { name, floor: { amount, currency: 'USD' }, per },
    confidence: 'high',
    observedAt: '2026-05-04',
    source: 'pricing sheet',
    disclosure: 'quotable',
  };
}
