import { OPENS_MONEY } from './quantity-opening.ts';
import { lookup, oneOf, phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  hasBits,
  isAttached,
  isDigits,
  isTight,
  lowerAt,
  type QuantityReader,
  skip,
  textAt,
  tokenAt,
} from './quantity-reader.ts';

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
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
export const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
};

export const CURRENCY_CODES =
  'USD EUR GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON SGD HKD ILS ZAR BRL MXN KRW AED SAR NGN KES ETB RUB UAH usd eur gbp chf inr';

type Money = { readonly currency: string | null; readonly factor: number };

/** "five grand" is 5,000, "fifty cents" is 0.50. */
export const CURRENCY_WORDS = phraseTable<Money>([
  ['dollar|dollars|buck|bucks|us dollars|us dollar|american dollars|american dollar', plain('USD')],
  ['cent|cents', { currency: 'USD', factor: 0.01 }],
  ['euro|euros', plain('EUR')],
  ['pound|pounds|quid|british pounds', plain('GBP')],
  ['franc|francs|swiss francs', plain('CHF')],
  ['yen', plain('JPY')],
  ['rupee|rupees|rs', plain('INR')],
  ['canadian dollars|canadian dollar', plain('CAD')],
  ['australian dollars|australian dollar', plain('AUD')],
  ['grand', { currency: null, factor: 1000 }],
]);

const currencySign = lookup(CURRENCY_SIGNS);
const dollarCurrency = lookup(DOLLARS);
const isCode = oneOf(CURRENCY_CODES);
const isBeforeSign = oneOf('- ( / ~ < > =');

export type ReadCurrency = Money & { readonly next: number };

function plain(currency: string): Money {
  return { currency, factor: 1 };
}

/** A symbol or code in front of a figure: `$`, `US$`, `CHF`, `Rs.`. */
export function currencyPrefixAt(reader: QuantityReader, index: number): ReadCurrency | null {
  if (!hasBits(reader, index, OPENS_MONEY)) return null;
  const lower = lowerAt(reader, index);
  const dollar = dollarCurrency(lower);
  if (dollar && lowerAt(reader, index + 1) === '$' && isAttached(reader, index + 1)) {
    return { currency: dollar, factor: 1, next: index + 2 };
  }
  const currency = signCurrency(reader, index);
  if (!currency || closesFigure(reader, index)) return null;
  const next = lower === 'rs' ? skip(reader, index + 1, '.') : index + 1;
  return { currency, factor: 1, next };
}

/** A symbol, code or word behind a figure: `€`, `USD`, `dollars`, `US dollars`, `grand`, `cents`. */
export function currencySuffixAt(reader: QuantityReader, index: number): ReadCurrency | null {
  if (!hasBits(reader, index, OPENS_MONEY)) return null;
  const word = phraseAt(reader, index, CURRENCY_WORDS);
  if (word) return { ...word.value, next: word.next };
  const currency = signCurrency(reader, index);
  return currency && !isTaken(reader, index) ? { currency, factor: 1, next: index + 1 } : null;
}

/** In "4 $5k grants" the sign belongs to the figure behind it, in "5$ 7 roles" to the one before. */
function isTaken(reader: QuantityReader, index: number): boolean {
  const isSign = tokenAt(reader, index).kind === 'symbol' && !isAttached(reader, index);
  return isDigits(reader, index + 1) && (isSign || isAttached(reader, index + 1));
}

function closesFigure(reader: QuantityReader, index: number): boolean {
  const isTied = isAttached(reader, index) && !isTight(reader, index);
  return isTied && !isBeforeSign(lowerAt(reader, index - 1));
}

/** Whether a currency stands here and belongs to the figure before it. */
export function isCurrencyAt(reader: QuantityReader, index: number): boolean {
  return currencySuffixAt(reader, index) !== null;
}

/** Whether a currency sign or code stands right before an index. */
export function isCurrencyBehind(reader: QuantityReader, index: number): boolean {
  return signCurrency(reader, index - 1) !== undefined;
}

/** Of a symbol, or of a code in one case. */
function signCurrency(reader: QuantityReader, index: number): string | undefined {
  if (!hasBits(reader, index, OPENS_MONEY)) return undefined;
  const lower = lowerAt(reader, index);
  if (lower === 'rs') return 'INR';
  const text = textAt(reader, index);
  return currencySign(lower) ?? (isCode(text) ? text.toUpperCase() : undefined);
}
