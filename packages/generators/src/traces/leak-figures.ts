/** Amounts of an original: as exact values, and small ones only where money is spoken of. */
export type SecretFigures = {
  readonly large: ReadonlySet<number>;
  readonly small: ReadonlySet<number>;
};

/** From this size on a figure is a leak wherever it stands. */
const large = 1000;

const numeral = String.raw`\d+(?:[.,'’ \u00a0\u202f]\d{3})*(?:[.,]\d+)?`;
const scale = '(?:k|thousand|tsd|grand|mm|mn|mio|mln|m|millions?|millionen|bn|b|billions?|mrd)';
const currency = String.raw`(?:[$€£¥₹]|(?:usd|eur|gbp|chf|sek|nok|dkk|jpy|cad|aud|inr|pln|us\$)\b|dollars?\b|euros?\b|pounds?\b|francs?\b)`;
const figure = new RegExp(
  `(${currency}\\s?)?(?<![\\d.,])(${numeral})(?:\\s?(${scale})(?![\\p{L}]))?(\\s?${currency})?(?!\\s?(?:%|percent|days?|weeks?|months?|years?|hours?|minutes?)(?!\\p{L}))`,
  'giu',
);

type Figure = {
  readonly values: readonly number[];
  readonly isMoney: boolean;
  readonly isPlain: boolean;
};

/** The amounts that a text states, each in every way that its separators can be read. */
function figuresIn(text: string): Figure[] {
  return [...text.matchAll(figure)].map(({ 1: sign, 2: digits = '', 3: unit, 4: name }) => ({
    values: readings(digits).map((value) => rounded(value * sizeOf(unit))),
    isMoney: sign !== undefined || name !== undefined,
    isPlain: unit === undefined && /^\d+$/.test(digits),
  }));
}

function readings(digits: string): number[] {
  const whole = Number(digits.replaceAll(/\D/g, ''));
  const [, before = digits, fraction = ''] = /^(.*)[.,](\d+)$/.exec(digits) ?? [];
  const decimal = Number(`${before.replaceAll(/\D/g, '')}.${fraction || '0'}`);
  const isGrouped = /^\d{1,3}(?:\D\d{3})+$/.test(digits);
  return /^\d+$/.test(digits) || isGrouped
    ? [whole, ...(fraction.length === 3 ? [decimal] : [])]
    : [decimal];
}

function sizeOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  if (/^(?:k|t|g)/i.test(unit)) return 1e3;
  return /^b|^mrd/i.test(unit) ? 1e9 : 1e6;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

/** What amounts an original holds, in its texts and as numbers. */
export function secretFigures(texts: readonly string[], amounts: readonly number[]): SecretFigures {
  const stated = texts.flatMap(figuresIn).filter(({ isMoney, isPlain }) => isMoney || !isPlain);
  const money = stated.filter(({ isMoney }) => isMoney).flatMap(({ values }) => values);
  const values = [...amounts, ...stated.flatMap(({ values }) => values)];
  return {
    large: new Set(values.filter((value) => value >= large && !isYear(value))),
    small: new Set(
      [...amounts, ...money].filter((value) => value > 0 && (value < large || isYear(value))),
    ),
  };
}

// As plain figures these are years far more often than amounts.
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Whether a text still states one of the amounts. */
export function hasFigure(text: string, { large: known, small }: SecretFigures): boolean {
  return figuresIn(text).some(({ values, isMoney }) =>
    values.some((value) => known.has(value) || (isMoney && small.has(value))),
  );
}

/** Whether a number still is one of the amounts. */
export function isFigure(
  value: number,
  key: string,
  { large: known, small }: SecretFigures,
): boolean {
  return (
    known.has(rounded(value)) || (/amount|usd|eur|gbp/i.test(key) && small.has(rounded(value)))
  );
}
