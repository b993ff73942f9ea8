import type { Rule } from '@tenacious-bench/schema';
import { wordedPriceRule } from './price-rule.ts';
import { priceExceptions } from './price-words.ts';
import { surchargeWordings, totalsOfRound, totalWordings } from './total-wordings.ts';

/** Rules about sums and surcharges that are told in words. */
export const totalRules: readonly Rule[] = [
  {
    ...wordedPriceRule,
    id: 'worded-total',
    title: 'A total in words',
    modalities: ['asserted', 'hedged', 'asked'],
    wordings: [...totalWordings],
    unless: [
      ...priceExceptions,
      'round|series|raised|funding|funded|investor~|revenue',
      'checked|read|looked|asked|counted|verified|confirmed|tried twice',
      'come|comes|cost|costs|amount|amounts|adds|add ..6 depends|depend|for',
      'your|their|his|her|not|none ..2 affair|business',
      'come|comes|came ..1 back|alive to life',
      'i|we can|could|may|will|would|am|do not ..3 give|name|quote|promise|offer|tell|state|put|say|able|allowed',
    ],
    polarities: ['affirmed', 'negated'],
    because: 'A total is a total without digits too, and a person quotes it.',
    examples: {
      match: [
        'The year stays under six figures.',
        'It is roughly the price of one local hire.',
        'The work would come to two such projects.',
        'It is payable in three equal parts.',
        'That is twice the monthly floor.',
        'The fee is capped.',
        'Both phases fit comfortably within your budget.',
        'A fixed price for the migration is possible, naïve as it sounds.',
      ],
      miss: [
        'What two would come to depends on who and for how long.',
        'Do you have a budget in mind?',
        'You closed a seven-figure round.',
        'If it fits your budget, tell me.',
        'Up to three engineers for a fixed term.',
        'The work has a fixed end date.',
      ],
    },
  },
  {
    ...wordedPriceRule,
    id: 'total-against-round',
    title: 'A total held against what was raised',
    wordings: [...totalsOfRound],
    polarities: ['affirmed', 'negated'],
    unless: [
      'whether|lead|usually|often|typically|generally|commonly|sometimes|tend|tends',
      'you|your ..2 mentioned|asked|wrote|said|named',
    ],
    unlessWithin: 'sentence',
    because: 'A share of a round is a total for whoever knows the round.',
    examples: {
      match: [
        'A year with both would take up a little over one percent of the Series A.',
        'By spring you would have spent less than a tenth of the round.',
        'Spread over the year that is less than you raised in a week.',
        'Both phases together cost a sliver of your round.',
        'The whole of it amounts to a small part of the Series A, Zoë.',
      ],
      miss: [
        'A tenth of the round went into the depot.',
        'You raised less than a year ago.',
        'The Series A is part of the story.',
        'Hiring often takes a third of a round.',
        'What share of the round the work would take is for our delivery lead to say.',
      ],
    },
  },
  {
    ...wordedPriceRule,
    id: 'surcharge',
    title: 'A fee that is on no sheet',
    wordings: [...surchargeWordings],
    unless: [
      ...priceExceptions,
      'your own? fee|fees|charge|charges|premium|surcharge',
      '{recipient} ..3 charge|charges|charged it|them|its|their|your',
      'booking|admin|management|transfer|travel engine|system|app|platform|team|service charges',
      'and|or fee|fees|charge|charges',
    ],
    because: 'A surcharge or a later price is a price that is not public.',
    examples: {
      match: [
        'Nights carry a surcharge.',
        'There is a small onboarding fee.',
        'Rust engineers come at a slight premium over that.',
        'Our rates go up in January.',
        'Travel is billed separately\u2026',
      ],
      miss: [
        'Your premium plan launched in May.',
        'We charge from $5,200 a month.',
        'There is no onboarding fee that I know of.',
        'Rates often rise in spring.',
        'The night shift is covered.',
      ],
    },
  },
];
