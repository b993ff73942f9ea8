import { isBelowTwenty } from './number-word-figures.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { afterTouching, identifierMatch } from './quantity-identifier.ts';
import { measureAt } from './quantity-measure.ts';
import { OPENS_LABEL } from './quantity-opening.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  hasBits,
  isAttached,
  isCapital,
  isDigits,
  isJoiner,
  isWord,
  lowerAt,
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
const isProduct = oneOf(PRODUCTS);
const isStandard = oneOf(STANDARDS);
const isLabelLink = oneOf('- to and or through');

/** Words that take a number behind them, in lower case. */
export const LABELS = `${PARTS} ${TIMES} ${STANDARDS} ${PRODUCTS}`.toLowerCase();

/** A name with its number: "week 3", "weeks 1 to 4", "ISO 27001", "SOC 2 Type 2", "Python 3.12". */
export function labelAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const isLabel = hasBits(reader, index, OPENS_LABEL);
  const labelled = isLabel
    ? (afterStandard(reader, index) ?? afterPart(reader, index) ?? afterProduct(reader, index))
    : null;
  const next = labelled ?? afterRelease(reader, index) ?? afterAddress(reader, index);
  return next === null ? null : identifierMatch(index, next);
}

function afterStandard(reader: QuantityReader, index: number): number | null {
  const isStandardAt = (at: number) => isStandard(textAt(reader, at));
  if (!isStandardAt(index)) return null;
  const isPaired = lowerAt(reader, index + 1) === '/' && isStandardAt(index + 2);
  const at = isPaired ? index + 3 : index + 1;
  const number = isStandardAt(at) ? at + 1 : at;
  if (!isDigits(reader, number)) return null;
  const next = afterTouching(reader, number);
  const hasType = isDigits(reader, next + 1) || isWord(reader, next + 1);
  return hasType && lowerAt(reader, next) === 'type' ? next + 2 : next;
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
  if (next === null || !isLabelLink(lowerAt(reader, next))) return next;
  return afterLabelNumber(reader, next + 1, !isTime) ?? next;
}

function afterLabelNumber(
  reader: QuantityReader,
  index: number,
  mayBeWord: boolean,
): number | null {
  const isHyphened = lowerAt(reader, index + 1) === '-' && isAttached(reader, index + 1);
  if (isDigits(reader, index)) return isHyphened ? index + 1 : afterTouching(reader, index);
  const isNumber = mayBeWord && isBelowTwenty(lowerAt(reader, index));
  return isNumber && !isJoiner(reader, index + 1) ? index + 1 : null;
}

/** "Python 3.12" and "Java 17" name versions, "Go 12 engineers" counts. */
function afterProduct(reader: QuantityReader, index: number): number | null {
  const word = lowerAt(reader, index);
  const isNamed = isProduct(word) && (isCapital(reader, index) || word === 'ios');
  if (!isNamed || !isDigits(reader, index + 1)) return null;
  const next = afterTouching(reader, index + 1);
  if (next > index + 2) return isWord(reader, index + 2) ? null : next;
  const isCounting =
    isWord(reader, next) || isDigits(reader, next) || /[%$]/.test(lowerAt(reader, next));
  return isCounting || lowerAt(reader, index + 1).length > 2 ? null : next;
}

/** "Claude Sonnet 4.6": a name inside a sentence with a bare decimal behind it. */
function afterRelease(reader: QuantityReader, index: number): number | null {
  const isInside = isDigits(reader, index + 1) && isWord(reader, index - 1);
  if (!isInside || !isCapital(reader, index) || isStopWord(reader, index)) return null;
  const figure = currencyPrefixAt(reader, index) ? null : measureAt(reader, index + 1);
  const isRelease = figure?.of === 'number' && figure.scale === 1 && figure.low % 1 !== 0;
  return isRelease && figure.low < 100 ? figure.next : null;
}

/** "10 Downing Street". */
function afterAddress(reader: QuantityReader, index: number): number | null {
  if (!isDigits(reader, index)) return null;
  for (let at = index + 1; at <= index + 3 && isCapital(reader, at); at++) {
    if (at > index + 1 && isStreet(lowerAt(reader, at))) return at + 1;
  }
  return null;
}
