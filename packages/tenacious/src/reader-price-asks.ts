import { lowerSentencesOf, ownText } from './reader-text.ts';

/** Something a reader asks for that only a person may give, and how to name it. */
export type PriceAsk = 'a discount' | 'a price for the whole' | 'instalments' | 'a contract';

const whole =
  '(?:whole|entire|everything|altogether|in total|in all|overall|all (?:of (?:it|them)|the phases|two|three|four|both|\\w+ phases)|both phases|(?:two|three|four) phases|end to end|start to finish|full (?:scope|project|programme)|lot|sum total)';
const price = '(?:costs?|prices?|priced|quotes?|charges?|budget|pay|spend|figure|sum|bill)';
const papers = '(?:contract|agreement|msa|nda|sow|statement of work|order form|paperwork|terms)';
const handing =
  '(?:send|share|draft|attach|prepare|forward|e-?mail|mail|sign|countersign|get|see|have|need|put together|draw up|write up|enclose)';

const cues: readonly (readonly [PriceAsk, readonly RegExp[]])[] = [
  [
    'a discount',
    [
      /\bdiscount|\brebate\b|\bmoney off\b/,
      /\bwhat (?:do|would|can|could) you (?:take|knock) off\b/,
      /\b(?:take|knock) (?:something|anything|a bit|a little|\w+ percent|\d+ ?%) off\b|\bcome down\b/,
      /\b(?:percent|per cent|%) (?:off|less|lower)/,
      /\b(?:better|lower|special|cheaper|reduced) (?:price|rate|deal|figure|offer)/,
      /\b(?:room|give|flexib\w+|movement) (?:\w+ ){0,3}(?:on|in) (?:the |your |that )?(?:price|rate|floor|figure)/,
      /\bmatch (?:that|their|his|her|the)\b/,
    ],
  ],
  [
    'instalments',
    [
      /\binstal?ments?\b|\bpayment plan\b/,
      /\b(?:spread|split|stagger) (?:\w+ ){0,3}(?:costs?|payments?|price|bill|invoices?)/,
      /\bpay (?:\w+ ){0,4}in (?:two|three|four|equal|monthly|quarterly)/,
    ],
  ],
  [
    'a price for the whole',
    [
      new RegExp(`\\b${whole}\\b[^.!?\\n]{0,60}\\b${price}\\b`),
      new RegExp(`\\b${price}\\b[^.!?\\n]{0,60}\\b${whole}(?![a-z])`),
      /\b(?:total|fixed|all-in|all in|lump|overall|single|one) (?:price|cost|sum|figure|quote|number|fee|budget)\b/,
      /\b(?:the|a) (?:grand )?total\b|\ball-in\b/,
      /\bcome(?:s)? to (?:in total|altogether|all told|over)\b/,
    ],
  ],
  [
    'a contract',
    [
      new RegExp(`\\b${handing}\\b[^.!?\\n]{0,40}\\b${papers}\\b`),
      new RegExp(
        `\\b${papers}\\b[^.!?\\n]{0,40}\\b(?:over|across|ready|today|tomorrow|to sign|by \\w+day)\\b`,
      ),
      new RegExp(`\\bwhere(?:'s| is) the ${papers}\\b`),
    ],
  ],
];

/** What of price and contract a reader asks for, in English, beyond what a message may say. */
export function priceAsks(text: string): PriceAsk[] {
  const own = ownText(text).toLowerCase();
  return cues
    .filter(([, patterns]) => patterns.some((pattern) => pattern.test(own)))
    .map(([ask]) => ask);
}

/** Whether a reader asks in English what something costs. */
export function asksPrice(text: string): boolean {
  return lowerSentencesOf(text).some(
    (sentence) =>
      sentence.includes('?') && /\b(?:costs?|prices?|rates?|charge|quote)\b/.test(sentence),
  );
}
