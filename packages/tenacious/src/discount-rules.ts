import type { Rule } from '@tenacious-bench/schema';
import { discountWordings, movedPriceWordings, openPriceWordings } from './discount-wordings.ts';
import { wordedPriceRule } from './price-rule.ts';
import { giftExceptions, priceExceptions, spokenPriceExceptions } from './price-words.ts';
import { unbilledWordings } from './unbilled-wordings.ts';

/** Rules about prices that are lowered in words. */
export const discountRules: readonly Rule[] = [
  {
    ...wordedPriceRule,
    id: 'discount',
    title: 'Discount',
    wordings: [...discountWordings],
    unless: [
      ...priceExceptions,
      'we|i|you|they ..1 rate',
      'depend|depends ..1 on|upon',
      'a|another|larger|large|smaller|bigger|local ..1 firm|firms|house|company|provider|freelancer may|might|could|can|would|is',
      'others|competitors|firms|vendors ..2 take|takes|give|gives|offer|offers|knock|knocks|come|comes',
      'figure|price|number|rate|sum i|we can|may ..1 give|quote|name',
      '{number} ..1 role~|opening~|vacancy~|seat~|posting~',
    ],
    homonyms: ['discount', 'rebate', 'coupon', 'voucher', 'refund', 'concession', 'waiver'],
    because: 'No discount is quotable: a person decides on prices below the public floor.',
    examples: {
      match: [
        'We can offer a discount for March.',
        'A special rate for you.',
        'With a fourth person those rates begin to ease.',
        'We will match whatever you pay now.',
        'There is some room on price.',
        'Your first referral counts towards the bill.',
        'You would get a senior at the junior rate.',
        'We could meet you halfway.',
        'A dis\u00adcount is possible.',
        'We are flexible on the rate.',
      ],
      miss: [
        'You discontinued the service.',
        'The rate of hiring doubled.',
        'No discount is mine to give.',
        'Rates usually fall in autumn.',
        'You asked for a discount.',
        'A discount is not something I can give or hint at.',
        'Discounts are a matter for our delivery lead.',
        'Your present vendor may be the better deal.',
        'Juniors are from $3,400 a month, seniors from $5,200.',
      ],
    },
  },
  {
    ...wordedPriceRule,
    id: 'moved-price',
    title: 'An offer to change a price',
    wordings: [...movedPriceWordings],
    unless: [...priceExceptions, ...spokenPriceExceptions],
    because: 'Whatever is done to a price is for a person to do.',
    examples: {
      match: [
        'We would bring the price in line with what you pay now.',
        'We could keep last year\u2019s rate for you.',
        'I would be glad to adapt the fee.',
        'We can freeze the rate for a year.',
        'Let me rethink the invoice.',
      ],
      miss: [
        'Our delivery lead can set the price.',
        'I would rather lose the deal than guess a price.',
        'We cannot adjust the price.',
        'I could quote you the public price.',
        'The price is the same for everybody.',
      ],
    },
  },
  {
    ...wordedPriceRule,
    id: 'open-price',
    title: 'A price that is said to be no obstacle',
    polarities: ['affirmed', 'negated'],
    wordings: [...openPriceWordings],
    unless: [
      ...priceExceptions,
      'for|with a|an|the <who> as',
      'alike|everybody|everyone|whoever',
      '<price> apply|applies to|for|as|whatever|either',
    ],
    because: 'A hint that the price would move is a discount without a figure.',
    examples: {
      match: [
        'The rate need not be the obstacle.',
        'Money should not stand in the way.',
        'The price is not carved in stone.',
        'We would not let the rate stop this.',
        'The fee won\u2019t be the sticking point.',
      ],
      miss: [
        'If money still stands in the way, I will accept it.',
        'The floor stays as it is.',
        'I cannot tell whether the price is the obstacle.',
        'The rate is from $5,200 a month.',
        'A price you cannot read may be reason enough to stop.',
      ],
    },
  },
  {
    ...wordedPriceRule,
    id: 'unbilled-work',
    title: 'Work that is not billed',
    polarities: ['affirmed', 'negated'],
    wordings: [...unbilledWordings],
    unless: [
      ...priceExceptions,
      ...giftExceptions,
      'no|not|never|neither ..6 free|nothing|gratis|complimentary|pro',
      'i can|could|would|will|do not',
      'you ..2 rather not',
      'charged|billed|paid|invoiced twice|double|again',
      'owe me nothing|no|neither',
      'no ..1 fee|fees|charge|charges|cost|price that|which|beyond|besides|except|outside|other',
      'free of charge is not',
      // A page that is of use to whoever never becomes a client.
      'works|work|usable|useful without us|ours|tenacious',
    ],
    because: 'A week without a bill is a discount.',
    examples: {
      match: [
        'The handover week would not appear on the invoice.',
        'The first two weeks are on us.',
        'We would not invoice the first sprint.',
        'You pay nothing until the second month.',
        'A free first week is part of it.',
        'We leave the set-up off the bill.',
        'The first month is ｆｒｅｅ.',
      ],
      miss: [
        'Two engineers are free two weeks from now.',
        'A free one-page checklist is yours if you want it.',
        'It costs nothing to read.',
        'There is no first month for nothing with us.',
        'There is no cost to reply.',
        'I rely on us being clear.',
        'We charge from $5,200 a month.',
      ],
    },
  },
];
