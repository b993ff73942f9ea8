const number = String.raw`(?<![\d.,])[+\-−]?(?:\d{1,6}(?:\.\d{1,12})?|\.\d{1,12})(?:e[+\-−]?\d{1,3})?(?![\d]|\.\d)`;
const gap = String.raw`\s{0,3}`;
const is = String.raw`${gap}(?:=|:|\||of|was|is|reached|rose to|improved to)?${gap}`;

/** How a figure stands in a text. The groups are named like the fields of a claim. */
export type ClaimPattern = {
  readonly kind: 'mean' | 'percentage' | 'p' | 'estimate' | 'record' | 'agreement';
  readonly pattern: RegExp;
};

/** Earlier patterns say more of a figure, so they go first. Every repetition is bounded: no text takes long. */
export const claimPatterns: readonly ClaimPattern[] = [
  {
    kind: 'estimate',
    pattern: new RegExp(
      String.raw`(?<value>${number})%?(?:\s(?:lift|points?|difference))?${gap}[,;]?${gap}\(?(?:95${gap}%${gap})?(?:CI|confidence interval)?${gap}[:=]?${gap}\[${gap}(?<low>${number})%?${gap},${gap}(?<high>${number})%?${gap}\]`,
      'giu',
    ),
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<value>${number})${gap}%${gap}\(${gap}(?<count>\d{1,6})${gap}(?:/|of)${gap}(?<n>\d{1,6})`,
      'giu',
    ),
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<![\d.])(?<count>\d{1,6})${gap}(?:/|of)${gap}(?<n>\d{1,6})(?:[^.\d%;]{0,40}\brate\s(?:of\s)?|[^.\d%;(]{0,30}[(=]${gap})(?<value>${number})${gap}%`,
      'giu',
    ),
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<value>${number})${gap}%[^.\d%;]{0,30}\bn${gap}=${gap}(?<n>\d{1,6})`,
      'giu',
    ),
  },
  {
    kind: 'mean',
    pattern: new RegExp(
      String.raw`\b(?:mean|average|M)(?:\s(?:score|rating|grade))?${is}(?<value>${number})(?![\d.]|\s?%)(?:${gap}[,(]${gap}SD${is}(?<deviation>${number}))?${gap}[,;(]?${gap}n${gap}=${gap}(?<n>\d{1,6})`,
      'giu',
    ),
  },
  {
    kind: 'agreement',
    pattern: new RegExp(
      String.raw`(?:κ|\bkappa\b)${is}(?<kappa>${number})(?!\s?%)(?:${gap}[,(]?${gap}n${gap}=${gap}(?<n>\d{1,6}))?`,
      'giu',
    ),
  },
  {
    kind: 'record',
    pattern:
      /(?<![\d.])(?<wins>\d{1,6})\s?wins?\b[^.\d]{0,15}(?<losses>\d{1,6})\s?loss(?:es)?\b[^.\d]{0,15}(?<ties>\d{1,6})\s?(?:ties?|draws?)\b(?:[^.\d]{0,15}\b(?:of|n\s?=)\s?(?<n>\d{1,6}))?/giu,
  },
  {
    kind: 'p',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}@])p(?:\s?-?\s?values?)?${gap}(?<relation>=|<=|<|≤|:|\|)${gap}(?<value>${number})(?!\s?%)`,
      'giu',
    ),
  },
];
