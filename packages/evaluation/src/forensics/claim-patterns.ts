/** How a figure stands in a text. The groups are named like the fields of a claim. */
export type ClaimPattern = {
  readonly kind: 'mean' | 'percentage' | 'p' | 'estimate' | 'record' | 'agreement';
  readonly pattern: RegExp;
  /** What makes it another figure than it looks, in the match or in the forty characters beside it. */
  readonly unless?: {
    readonly before?: RegExp;
    readonly within?: RegExp;
    readonly after?: RegExp;
  };
};

const gap = String.raw`\s{0,3}`;
const is = String.raw`${gap}(?:=|:|\||of|was|is|reached|rose to|improved to)?${gap}`;
// A comma between digits may stand for a point, and what comes times a power of ten is not the whole figure.
const end = String.raw`(?:e[+\-−]?\d{1,3})?(?!\d|\.\d|\s{0,2}[x×·]?\s{0,2}10(?:\^|⁻|[\-−]\d))`;
const figure = String.raw`[+\-−]?(?:\d{1,6}\.\d{1,12}|\d{1,6}(?!,\d)|\.\d{1,12})${end}`;
const number = String.raw`(?<![\d.,])${figure}`;
// No p and no kappa is a whole number above 1: that is a count of something else.
const unit = String.raw`[+\-−]?(?:\d{1,6}\.\d{1,12}|[01](?!,\d)|\.\d{1,12})${end}`;
const count = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?!\d|[.,]\d)`;
const interval = String.raw`\[${gap}(?<low>${figure})%?${gap},${gap}(?<high>${figure})%?${gap}\]`;

// A day of the year, or around the clock.
const notCounted = /\/\S+\s(?:the|we|a|our|it|there)\b|^24\/7\b/iu;

/** Earlier patterns say more of a figure, so they go first. Every repetition is bounded: no text takes long. */
export const claimPatterns: readonly ClaimPattern[] = [
  {
    kind: 'estimate',
    pattern: new RegExp(
      String.raw`(?<value>${number})%?(?:\s(?:lift|points?|difference))?${gap}[,;]?${gap}\(?(?:95${gap}%${gap})?(?:CI|confidence interval)?${gap}[:=]?${gap}${interval}`,
      'giu',
    ),
    // References to literature, and a percentage beside an interval of shares.
    unless: {
      within:
        /^(?!.*\b(?:CI|confidence))[^[]*\[[^.%]*$|^[^[]*%(?!\s*(?:CI|conf))[^[]*\[\s*[+\-−]?0?\.[^%]*$/isu,
    },
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<value>${number})${gap}%${gap}\(${gap}(?<count>${count})${gap}(?:/|of)${gap}(?<n>${count})`,
      'giu',
    ),
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<![\d.,/\-])(?<count>${count})${gap}(?:/|of)${gap}(?<n>${count})(?:[^.\d%;]{0,40}\brate\s(?:of\s)?|[^.\d%;(]{0,30}=${gap})(?<value>${number})${gap}%`,
      'giu',
    ),
    unless: { within: notCounted },
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<![\d.,/\-])(?<count>${count})${gap}(?:/|of)${gap}(?<n>${count})[^.\d%;(]{0,30}\(${gap}(?<value>${number})${gap}%(?=${gap}[),;])`,
      'giu',
    ),
    unless: { within: notCounted },
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      String.raw`(?<value>${number})${gap}%[^.\d%;]{0,30}\bn${gap}=${gap}(?<n>${count})`,
      'giu',
    ),
    // Changes, means of shares, levels of confidence and shares of something else are no counts over n.
    unless: {
      before:
        /[+\-−–±]\s?$|\b(?:by|mean|average|averaged|median|changed?|difference|lift|gain|increased?|decreased?|reduc\w+)\b[^.;%]{0,25}$/iu,
      within:
        /^[+\-−]|%\s?(?:CI|confidence|credible|interval|power|level|significance|faster|slower|more|less|fewer|higher|lower|better|worse|increase|decrease|reduction|improvement|change|gain|drop|points?)\b/iu,
      after: /^\s?(?:seeds?|runs?|folds?|repeats?|raters?|annotators?)\b/iu,
    },
  },
  {
    kind: 'mean',
    pattern: new RegExp(
      String.raw`\b(?:mean|average|M)(?:\s(?:score|rating|grade))?${is}(?<value>${number})(?!\s?%)(?:${gap}[,(]${gap}SD${is}(?<deviation>${number}))?${gap}[,;(]?${gap}n${gap}=${gap}(?<n>${count})`,
      'giu',
    ),
  },
  {
    kind: 'agreement',
    pattern: new RegExp(
      String.raw`(?:(?<weights>linear|quadratic)(?:ally|ly)?(?:[\s\-]weighted)?\s(?:Cohen.s\s)?)?(?:κ|\bkappa\b)${is}(?<kappa>(?<![\d.,])${unit})(?!\s?%)(?:${gap}[,(]?${gap}n${gap}=${gap}(?<n>${count}))?`,
      'giu',
    ),
    unless: { before: /\bweighted\s(?:Cohen.s\s)?$/iu },
  },
  {
    kind: 'record',
    pattern: new RegExp(
      String.raw`(?<![\d.,])(?<wins>${count})\s?wins?\b[^.\d]{0,15}(?<losses>${count})\s?loss(?:es)?\b[^.\d]{0,15}(?<ties>${count})\s?(?:ties?|draws?)\b(?:[^.\d]{0,15}\b(?:of|n\s?=)\s?(?<n>${count}))?`,
      'giu',
    ),
  },
  {
    kind: 'p',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}@])p(?:\s?-?\s?values?)?${gap}(?<relation>=|<=|<|≤|:|\|)${gap}(?<value>${unit})(?!\s?%)`,
      'giu',
    ),
    unless: { before: /\btop[\s-]?$/iu },
  },
];
