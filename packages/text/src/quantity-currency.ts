import { isAttached, isDigits, lowerAt, type QuantityReader, tokenAt } from './quantity-reader.ts';

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₺': 'TRY',
    '₪': 'ILS',
    '₴': 'UAH',
    '₦': 'NGN',
    '₫': 'VND',
    '฿': 'THB',
  }),
);

/** What may stand in front of a dollar sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: 'USD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD' }),
);

const CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON SGD HKD ILS ZAR BRL MXN KRW AED SAR NGN KES ETB RUB UAH'.split(
    ' ',
  ),
);
const LOWER_CODES = /^(usd|eur|gbp|chf|inr)$/;

const WORDS: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    dollar: 'USD',
    dollars: 'USD',
    buck: 'USD',
    bucks: 'USD',
    euro: 'EUR',
    euros: 'EUR',
    pound: 'GBP',
    pounds: 'GBP',
    quid: 'GBP',
    franc: 'CHF',
    francs: 'CHF',
    yen: 'JPY',
    rupee: 'INR',
    rupees: 'INR',
    rs: 'INR',
    grand: null,
  }),
);

const NATIONS: ReadonlyMap<string, Record<string, string>> = new Map(
  Object.entries({
    us: { dollars: 'USD', dollar: 'USD' },
    american: { dollars: 'USD', dollar: 'USD' },
    canadian: { dollars: 'CAD', dollar: 'CAD' },
    australian: { dollars: 'AUD', dollar: 'AUD' },
    british: { pounds: 'GBP' },
    swiss: { francs: 'CHF' },
  } satisfies Record<string, Record<string, string>>),
);

export type ReadCurrency = {
  readonly currency: string | null;
  readonly next: number;
  /** "five grand" is 5,000, "fifty cents" is 0.50. */
  readonly factor: number;
};

/** A symbol or code in front of a figure: `$`, `US$`, `CHF`, `Rs.`. */
export function currencyPrefixAt(reader: QuantityReader, index: number): ReadCurrency | null {
  const dollar = DOLLARS.get(lowerAt(reader, index));
  if (dollar && lowerAt(reader, index + 1) === '$' && isAttached(reader, index + 1)) {
    return { currency: dollar, next: index + 2, factor: 1 };
  }
  const { text, lower } = tokenAt(reader, index);
  const currency = SYMBOLS.get(text) ?? codeOf(text) ?? (lower === 'rs' ? 'INR' : undefined);
  if (currency === undefined || closesFigure(reader, index)) return null;
  const next = lower === 'rs' && lowerAt(reader, index + 1) === '.' ? index + 2 : index + 1;
  return { currency, next, factor: 1 };
}

/** A symbol, code or word behind a figure: `€`, `USD`, `dollars`, `US dollars`, `grand`, `cents`. */
export function currencySuffixAt(reader: QuantityReader, index: number): ReadCurrency | null {
  const { text, lower } = tokenAt(reader, index);
  const national = NATIONS.get(lower)?.[lowerAt(reader, index + 1)];
  if (national !== undefined) return { currency: national, next: index + 2, factor: 1 };
  if (/^cents?$/.test(lower)) return { currency: 'USD', next: index + 1, factor: 0.01 };
  const word = WORDS.get(lower);
  if (word !== undefined) {
    return { currency: word, next: index + 1, factor: lower === 'grand' ? 1000 : 1 };
  }
  const currency = SYMBOLS.get(text) ?? codeOf(text);
  return currency === undefined || isTaken(reader, index)
    ? null
    : { currency, next: index + 1, factor: 1 };
}

/** In "4 $5k grants" the sign belongs to the figure behind it, in "5$ 7 roles" to the one before. */
function isTaken(reader: QuantityReader, index: number): boolean {
  const isSign = tokenAt(reader, index).kind === 'symbol' && !isAttached(reader, index);
  return isDigits(reader, index + 1) && (isSign || isAttached(reader, index + 1));
}

function closesFigure(reader: QuantityReader, index: number): boolean {
  return (
    isAttached(reader, index) &&
    !isAttached(reader, index + 1) &&
    !/^[-(/~<>=]$/.test(lowerAt(reader, index - 1))
  );
}

/** Whether a currency stands here and belongs to the figure before it. */
export function isCurrencyAt(reader: QuantityReader, index: number): boolean {
  return currencySuffixAt(reader, index) !== null;
}

/** Whether a currency sign or code stands right before an index. */
export function isCurrencyBehind(reader: QuantityReader, index: number): boolean {
  const { text, lower } = tokenAt(reader, index - 1);
  return SYMBOLS.has(text) || codeOf(text) !== undefined || lower === 'rs';
}

function codeOf(text: string): string | undefined {
  return CODES.has(text) || LOWER_CODES.test(text) ? text.toUpperCase() : undefined;
}
