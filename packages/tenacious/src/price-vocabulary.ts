import type { Vocabulary } from '@tenacious-bench/schema';

/** What a message can say about prices, and about what is made of them. */
export const priceTopics: Vocabulary['topics'] = [
  {
    id: 'price',
    title: 'Price',
    subject: 'sender',
    claim: 'price',
    isMentioned: false,
    cues: [
      'price|prices|priced|pricing|rate|rates|tariff|fee|fees|cost|costs|costing',
      'charge|charges|charged|bill|bills|billed|billing|invoice|invoices|invoiced',
      'quote|quotes|quoted|figure|figures|floor|floors|pay|pays|paying|payable|discount|discounts|rebate',
      'budget|ballpark|ceiling|cheaper|dearer|surcharge|premium|outlay',
      'month|monthly|hour|hourly|starter|off',
    ],
    fields: [{ name: 'floor', measure: 'money' }],
  },
  computed('price_total', 'Total'),
  computed('price_discount', 'Discount'),
];

/** How the public price bands may be quoted. */
export const prices: NonNullable<Vocabulary['prices']> = {
  topic: 'price',
  amount: 'floor',
  name: 'name',
  per: 'per',
  total: 'price_total',
  discount: 'price_discount',
  kinds: [
    ['senior seniors', 'junior juniors graduate graduates', 'mid-level mid middle midlevel'],
    ['project projects engagement engagements'],
  ],
  foreign:
    'revenue turnover arr mrr valuation valued salary salaries wage wages spend spends spending save saves saved saving savings lose loses lost losing waste wasted worth raise raised earn earns earned profit losses grant runway bank balance sheet burn payroll hire hires',
  totals:
    'all lot total totals totalling altogether overall sum sums makes make making comes come coming amounts adds add adding all-in all-told budget ballpark phase phases both whole entire pair together estimate estimated plan year years half quarter quarters months weeks autumn winter spring summer season instalment instalments installment installments payments deposit upfront lump cap capped ceiling exceed engagement contract cover covers covered stays lands times through until till',
  raises:
    'add adds added adding more extra top premium surcharge above plus rise rises raised higher increase increases uplift supplement costs dearer',
  lowers:
    'off less lower cheaper reduction reduce reduces discount discounted rebate credit credited back knock knocked take taken shave shaved drop dropped deduct deducted instead down',
  concessions:
    'if sign signs signing signature signed commit commits commitment loyal loyalty volume early charity friends can could',
  accepts:
    'carries carry covers cover covered suffices suffice enough plenty sufficient ample stretches stretch buys fits works work fine accept accepted match meet honour do doable workable feasible comfortable realistic agreed pays gets reaches lasts holds leaves within live through inside beneath underneath less',
  caps: 'exceed exceeds above beyond over past more top higher pass',
  floors: [
    'floor|floors|minimum|upwards|onwards|onward',
    'start~|begin~ at|from|with|out',
    'starting|entry|opening|lowest point|points|price|prices|figure|figures|rate|rates|level',
    'from {number}',
  ],
};

/** No fact is about it: whatever is said of it is beyond what the agent may quote. */
function computed(id: string, title: string): Vocabulary['topics'][number] {
  return { id, title, subject: 'sender', claim: 'price', isMentioned: false, cues: [], fields: [] };
}
