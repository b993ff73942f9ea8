import { UNIT_WORDS } from './number-word-list.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { afterTouching, identifierMatch } from './quantity-identifier.ts';
import { measureAt } from './quantity-measure.ts';
import {
  isAttached,
  isCapital,
  isDigits,
  isJoiner,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';
import { isStopWord } from './quantity-stop-words.ts';

const PARTS: ReadonlySet<string> = new Set(
  `phase phases step steps stage part chapter section figure fig table appendix page pages tier level type grade class
  version option scenario sprint iteration milestone segment room floor suite gate apartment ticket question article
  clause exhibit fortune forbes ftse web industry`.split(/\s+/),
);
const TIMES = /^(day|days|week|weeks|month|months|year|years|hour|minute)$/;
const BEFORE_TIME =
  /^(per|an?|each|every|this|last|next|past|one|the|coming|previous|first|same|other|few|all|these|those|\d+)$/;
const STANDARDS = /^(ISO|IEC|SOC|NIST|RFC|PEP|PCI|DSS|DIN|IEEE|TLS|SSL|USB|HTTP|OAuth|CIS|FIPS)$/;
const PRODUCTS: ReadonlySet<string> = new Set(
  `python java go golang node react angular vue rails ruby php django spring postgres postgresql mysql kubernetes
  terraform airflow spark kafka scala kotlin swift ios android windows ubuntu macos net gpt claude llama gemini chrome
  typescript ecmascript redis elasticsearch dbt snowflake rust`.split(/\s+/),
);
const STREET =
  /^(street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|drive|square|court|plaza|way)$/;

/** A name with its number: "week 3", "weeks 1 to 4", "ISO 27001", "SOC 2 Type 2", "Python 3.12". */
export function labelAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const next =
    afterStandard(reader, index) ??
    afterPart(reader, index) ??
    afterProduct(reader, index) ??
    afterRelease(reader, index) ??
    afterAddress(reader, index);
  return next === null ? null : identifierMatch(index, next);
}

function afterStandard(reader: QuantityReader, index: number): number | null {
  if (!STANDARDS.test(tokenAt(reader, index).text)) return null;
  const isPaired =
    lowerAt(reader, index + 1) === '/' && STANDARDS.test(tokenAt(reader, index + 2).text);
  const at = isPaired ? index + 3 : index + 1;
  const number = STANDARDS.test(tokenAt(reader, at).text) ? at + 1 : at;
  if (!isDigits(reader, number)) return null;
  const next = afterTouching(reader, number);
  const hasType =
    lowerAt(reader, next) === 'type' && (isDigits(reader, next + 1) || isWord(reader, next + 1));
  return hasType ? next + 2 : next;
}

function afterPart(reader: QuantityReader, index: number): number | null {
  const word = lowerAt(reader, index);
  const isTime =
    TIMES.test(word) && !BEFORE_TIME.test(lowerAt(reader, index - 1)) && !isAttached(reader, index);
  if (!isTime && !PARTS.has(word)) return null;
  const next = afterLabelNumber(reader, index + 1, !isTime);
  if (next === null) return null;
  const isJoined = /^(-|to|and|or|through)$/.test(lowerAt(reader, next));
  return (isJoined ? afterLabelNumber(reader, next + 1, !isTime) : null) ?? next;
}

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

/** "Python 3.12" and "Java 17" name versions, "Go 12 engineers" counts. */
function afterProduct(reader: QuantityReader, index: number): number | null {
  const isProduct =
    PRODUCTS.has(lowerAt(reader, index)) &&
    (isCapital(reader, index) || lowerAt(reader, index) === 'ios');
  if (!isProduct || !isDigits(reader, index + 1)) return null;
  const next = afterTouching(reader, index + 1);
  const isDecimal = next > index + 2 && !isWord(reader, index + 2);
  const isVersion =
    lowerAt(reader, index + 1).length < 3 && /^([^\p{L}\d%$]|)$/u.test(lowerAt(reader, next));
  return isDecimal || (isVersion && next === index + 2) ? next : null;
}

/** "Claude Sonnet 4.6": a name inside a sentence with a bare decimal behind it. */
function afterRelease(reader: QuantityReader, index: number): number | null {
  const isPrice = currencyPrefixAt(reader, index) !== null;
  const isName = isCapital(reader, index) && !isPrice && !isStopWord(lowerAt(reader, index));
  const isInside = isWord(reader, index - 1) && isDigits(reader, index + 1);
  const figure = isName && isInside ? measureAt(reader, index + 1) : null;
  const isRelease = figure?.unit === null && figure.scale === 1 && figure.low % 1 !== 0;
  return figure && isRelease && figure.low < 100 ? figure.next : null;
}

/** "10 Downing Street". */
function afterAddress(reader: QuantityReader, index: number): number | null {
  if (!isDigits(reader, index)) return null;
  for (let at = index + 1; at <= index + 3 && isCapital(reader, at); at += 1) {
    if (at > index + 1 && STREET.test(lowerAt(reader, at))) return at + 1;
  }
  return null;
}
