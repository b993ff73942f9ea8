import { UNIT_WORDS } from './number-word-list.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { afterTouching, identifierMatch } from './quantity-identifier.ts';
import { measureAt } from './quantity-measure.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_CODE, OPENS_DIGITS, OPENS_LABEL } from './quantity-opening.ts';
import {
  isAttached,
  isCapital,
  isDigits,
  isJoiner,
  isWord,
  lowerAt,
  mayOpen,
  type QuantityMatch,
  type QuantityReader,
  textAt,
} from './quantity-reader.ts';
import { isStopWord } from './quantity-stop-words.ts';

const PARTS = `phase phases step steps stage part chapter section figure fig table appendix page pages tier level type grade class
  version option scenario sprint iteration milestone segment room floor suite gate apartment ticket question article
  clause exhibit fortune forbes ftse web industry`;
const TIMES = 'day days week weeks month months year years hour minute';
const isBeforeTime = oneOf(
  'per a an each every this last next past one the coming previous first same other few all these those',
);
const STANDARDS = 'ISO IEC SOC NIST RFC PEP PCI DSS DIN IEEE TLS SSL USB HTTP OAuth CIS FIPS';
const PRODUCTS = `python java go golang node react angular vue rails ruby php django spring postgres postgresql mysql kubernetes
  terraform airflow spark kafka scala kotlin swift ios android windows ubuntu macos net gpt claude llama gemini chrome
  typescript ecmascript redis elasticsearch dbt snowflake rust`;
const isStreet = oneOf(
  'street st avenue ave road rd lane ln boulevard blvd drive square court plaza way',
);
const isPart = oneOf(PARTS);
const isTimeUnit = oneOf(TIMES);
const isProductName = oneOf(PRODUCTS);
const isStandard = oneOf(STANDARDS);

/** Words that take a number behind them, in lower case. */
export function labelWords(): string[] {
  return `${PARTS} ${TIMES} ${STANDARDS} ${PRODUCTS}`.toLowerCase().split(/\s+/);
}

/** A name with its number: "week 3", "weeks 1 to 4", "ISO 27001", "SOC 2 Type 2", "Python 3.12". */
export function labelAt(reader: QuantityReader, index: number): QuantityMatch | null {
  if (!mayOpen(reader, index, OPENS_LABEL | OPENS_CODE | OPENS_DIGITS)) return null;
  const next = isWord(reader, index) ? afterName(reader, index) : afterAddress(reader, index);
  return next === null ? null : identifierMatch(index, next);
}

function afterName(reader: QuantityReader, index: number): number | null {
  const isLabel = mayOpen(reader, index, OPENS_LABEL);
  const labelled = isLabel
    ? (afterStandard(reader, index) ?? afterPart(reader, index) ?? afterProduct(reader, index))
    : null;
  return labelled ?? afterRelease(reader, index);
}

function afterStandard(reader: QuantityReader, index: number): number | null {
  if (!isStandard(textAt(reader, index))) return null;
  const isPaired = lowerAt(reader, index + 1) === '/' && isStandard(textAt(reader, index + 2));
  const at = isPaired ? index + 3 : index + 1;
  const number = isStandard(textAt(reader, at)) ? at + 1 : at;
  if (!isDigits(reader, number)) return null;
  const next = afterTouching(reader, number);
  const hasType =
    lowerAt(reader, next) === 'type' && (isDigits(reader, next + 1) || isWord(reader, next + 1));
  return hasType ? next + 2 : next;
}

function afterPart(reader: QuantityReader, index: number): number | null {
  const word = lowerAt(reader, index);
  const isTime =
    isTimeUnit(word) &&
    !isDigits(reader, index - 1) &&
    !isBeforeTime(lowerAt(reader, index - 1)) &&
    !isAttached(reader, index);
  if (!isTime && !isPart(word)) return null;
  const next = afterLabelNumber(reader, index + 1, !isTime);
  if (next === null) return null;
  const isJoined = isLabelLink(lowerAt(reader, next));
  return (isJoined ? afterLabelNumber(reader, next + 1, !isTime) : null) ?? next;
}

const isLabelLink = oneOf('- to and or through');

function afterLabelNumber(
  reader: QuantityReader,
  index: number,
  mayBeWord: boolean,
): number | null {
  if (isDigits(reader, index))
    return isAttached(reader, index + 1) && lowerAt(reader, index + 1) === '-'
      ? index + 1
      : afterTouching(reader, index);
  return mayBeWord && UNIT_WORDS.has(lowerAt(reader, index)) && !isJoiner(reader, index + 1)
    ? index + 1
    : null;
}

const VERSION_END = /^([^\p{L}\d%$]|)$/u;

/** "Python 3.12" and "Java 17" name versions, "Go 12 engineers" counts. */
function afterProduct(reader: QuantityReader, index: number): number | null {
  const isProduct =
    isProductName(lowerAt(reader, index)) &&
    (isCapital(reader, index) || lowerAt(reader, index) === 'ios');
  if (!isProduct || !isDigits(reader, index + 1)) return null;
  const next = afterTouching(reader, index + 1);
  const isDecimal = next > index + 2 && !isWord(reader, index + 2);
  const isVersion =
    lowerAt(reader, index + 1).length < 3 && VERSION_END.test(lowerAt(reader, next));
  return isDecimal || (isVersion && next === index + 2) ? next : null;
}

/** "Claude Sonnet 4.6": a name inside a sentence with a bare decimal behind it. */
function afterRelease(reader: QuantityReader, index: number): number | null {
  if (!isDigits(reader, index + 1) || !isWord(reader, index - 1)) return null;
  const isPrice = currencyPrefixAt(reader, index) !== null;
  const isName = isCapital(reader, index) && !isPrice && !isStopWord(lowerAt(reader, index));
  const figure = isName ? measureAt(reader, index + 1) : null;
  const isRelease = figure?.unit === null && figure.scale === 1 && figure.low % 1 !== 0;
  return figure && isRelease && figure.low < 100 ? figure.next : null;
}

/** "10 Downing Street". */
function afterAddress(reader: QuantityReader, index: number): number | null {
  if (!isDigits(reader, index)) return null;
  for (let at = index + 1; at <= index + 3 && isCapital(reader, at); at += 1) {
    if (at > index + 1 && isStreet(lowerAt(reader, at))) return at + 1;
  }
  return null;
}
