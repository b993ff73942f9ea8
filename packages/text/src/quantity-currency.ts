import { lookup } from './quantity-lookup.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_MONEY } from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  isAttached,
  isDigits,
  lowerAt,
  mayOpen,
  type QuantityReader,
  textAt,
  tokenAt,
} from './quantity-reader.ts';

const SYMBOLS = {
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
};

/** What may stand in front of a dollar sign. */
const DOLLARS = { us: 'USD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD' };

const CODES =
  'USD EUR GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON SGD HKD ILS ZAR BRL MXN KRW AED SAR NGN KES ETB RUB UAH';
const LOWER_CODES = 'usd eur gbp chf inr';

const WORDS: Readonly<Record<string, string | null>> = {
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
};

/** Of two words. */
const NATIONAL = phraseTable([
  ['us dollars|us dollar|american dollars|american dollar', 'USD'],
  ['canadian dollars|canadian dollar', 'CAD'],
  ['australian dollars|australian dollar', 'AUD'],
  ['british pounds', 'GBP'],
  ['swiss francs', 'CHF'],
]);

const symbolCurrency = lookup(SYMBOLS);
const dollarCurrency = lookup(DOLLARS);
const wordCurrency = lookup(WORDS);
const isCode = oneOf(`${CODES} ${LOWER_CODES}`);

/** The words and signs of money, before and behind figures. */
export function currencyWords(): string[] {
  const codes = CODES.toLowerCase().split(' ');
  const tables = [SYMBOLS, DOLLARS, WORDS].flatMap((table) => Object.keys(table));
  return [...codes, ...tables, ...NATIONAL().keys(), 'cent', 'cents'];
}

export type ReadCurrency = {
  readonly currency: string | null;
  readonly next: number;
  /** "five grand" is 5,000, "fifty cents" is 0.50. */
  readonly factor: number;
};

/** A symbol or code in front of a figure: `$`, `US$`, `CHF`, `Rs.`. */
export function currencyPrefixAt(reader: QuantityReader, index: number): ReadCurrency | null {
  if (!mayOpen(reader, index, OPENS_MONEY)) return null;
  const dollar = dollarCurrency(lowerAt(reader, index));
  if (dollar && lowerAt(reader, index + 1) === '$' && isAttached(reader, index + 1)) {
    return { currency: dollar, next: index + 2, factor: 1 };
  }
  const lower = lowerAt(reader, index);
  const currency = signCurrency(reader, index) ?? (lower === 'rs' ? 'INR' : undefined);
  if (currency === undefined || closesFigure(reader, index)) return null;
  const next = lower === 'rs' && lowerAt(reader, index + 1) === '.' ? index + 2 : index + 1;
  return { currency, next, factor: 1 };
}

/** A symbol, code or word behind a figure: `€`, `USD`, `dollars`, `US dollars`, `grand`, `cents`. */
export function currencySuffixAt(reader: QuantityReader, index: number): ReadCurrency | null {
  if (!mayOpen(reader, index, OPENS_MONEY)) return null;
  const lower = lowerAt(reader, index);
  const national = phraseAt(reader, index, NATIONAL);
  if (national) return { currency: national.value, next: index + 2, factor: 1 };
  if (lower === 'cent' || lower === 'cents')
    return { currency: 'USD', next: index + 1, factor: 0.01 };
  const word = wordCurrency(lower);
  if (word !== undefined) {
    return { currency: word, next: index + 1, factor: lower === 'grand' ? 1000 : 1 };
  }
  const currency = signCurrency(reader, index);
  return currency === undefined || isTaken(reader, index)
    ? null
    : { currency, next: index + 1, factor: 1 };
}

/** In "4 $5k grants" the sign belongs to the figure behind it, in "5$ 7 roles" to the one before. */
function isTaken(reader: QuantityReader, index: number): boolean {
  const isSign = tokenAt(reader, index).kind === 'symbol' && !isAttached(reader, index);
  return isDigits(reader, index + 1) && (isSign || isAttached(reader, index + 1));
}

const isBeforeSign = oneOf('- ( / ~ < > =');

function closesFigure(reader: QuantityReader, index: number): boolean {
  return (
    isAttached(reader, index) &&
    !isAttached(reader, index + 1) &&
    !isBeforeSign(lowerAt(reader, index - 1))
  );
}

/** Whether a currency stands here and belongs to the figure before it. */
export function isCurrencyAt(reader: QuantityReader, index: number): boolean {
  return currencySuffixAt(reader, index) !== null;
}

/** Whether a currency sign or code stands right before an index. */
export function isCurrencyBehind(reader: QuantityReader, index: number): boolean {
  if (!mayOpen(reader, index - 1, OPENS_MONEY)) return false;
  return signCurrency(reader, index - 1) !== undefined || lowerAt(reader, index - 1) === 'rs';
}

/** Of a symbol, or of a code in one case. */
function signCurrency(reader: QuantityReader, index: number): string | undefined {
  const text = textAt(reader, index);
  return symbolCurrency(text) ?? (isCode(text) ? text.toUpperCase() : undefined);
}
