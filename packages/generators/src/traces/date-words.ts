type MovedDays = {
  readonly from: string;
  readonly to: string;
  readonly movedFrom: string;
  readonly movedTo: string;
};

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthName =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/giu;
const yearNumber = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;
const dayNumeral = /(?<!\d)(\d{1,2})(st|nd|rd|th)?(?![\d\p{L}])/giu;

/** Spells one or two days, in whichever form they were spelt, as the days that they become. */
export function moveDays(quote: string, { from, to, movedFrom, movedTo }: MovedDays): string {
  const named = [...quote.matchAll(monthName)];
  if (named.length === 0) return moveNumeric(quote, { from, to, movedFrom, movedTo });
  const isSplit = from !== to && named.length === 1 && monthOf(movedFrom) !== monthOf(movedTo);
  let month = 0;
  const withMonths = quote.replaceAll(monthName, (name) => {
    month += 1;
    const isLast = named.length === 1 || month === named.length;
    return inStyleOf(name, monthOf(isLast ? movedTo : movedFrom));
  });
  const withYears = withMonths.replaceAll(yearNumber, () => movedTo.slice(0, 4));
  return moveNumerals(withYears, { movedFrom, movedTo, isRange: from !== to, isSplit });
}

type Numerals = Pick<MovedDays, 'movedFrom' | 'movedTo'> & {
  readonly isRange: boolean;
  /** "10–14 March" became "30 March–3 April": the first day needs a month of its own. */
  readonly isSplit: boolean;
};

function moveNumerals(quote: string, { movedFrom, movedTo, isRange, isSplit }: Numerals): string {
  let place = 0;
  const moved = quote.replaceAll(dayNumeral, (written, _day, suffix: string | undefined) => {
    place += 1;
    const date = isRange && place === 1 ? movedFrom : movedTo;
    const day = dayText(date, { written, suffix });
    return isSplit && place === 1 ? `${day} ${capitalised(months[monthOf(movedFrom)] ?? '')}` : day;
  });
  if (place > 0) return moved;
  // The day was spelt in words: "the first of May".
  return `${Number(movedTo.slice(8, 10))} ${capitalised(months[monthOf(movedTo)] ?? '')}`;
}

function dayText(
  date: string,
  { written, suffix }: { written: string; suffix: string | undefined },
): string {
  const day = Number(date.slice(8, 10));
  if (suffix !== undefined) return `${day}${ordinalSuffix(day)}`;
  return written.startsWith('0') ? String(day).padStart(2, '0') : String(day);
}

function ordinalSuffix(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** `18/03/2026`, `3.18.26`, `18.3.`, and "the 18th" without a month. */
function moveNumeric(quote: string, { from, movedFrom, movedTo, to }: MovedDays): string {
  const isOrdinal = /^\D*\d{1,2}(?:st|nd|rd|th)\b/i.test(quote);
  if (isOrdinal)
    return moveNumerals(quote, { movedFrom, movedTo, isRange: from !== to, isSplit: false });
  let place = 0;
  return quote.replaceAll(/(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?/g, (...parts: unknown[]) => {
    place += 1;
    const [old, moved] = place === 1 ? [from, movedFrom] : [to, movedTo];
    const [, first = '', mark = '', second = '', third] = parts as (string | undefined)[];
    const isYearFirst = first.length === 4;
    const isDayFirst = Number(first) === Number(old.slice(8, 10)) && !isYearFirst;
    const year = moved.slice(0, 4);
    const [month, day] = [moved.slice(5, 7), moved.slice(8, 10)];
    if (isYearFirst) return [year, padded(month, second), padded(day, third ?? '')].join(mark);
    const [one, other] = isDayFirst ? [day, month] : [month, day];
    const start = padded(one, first) + mark + padded(other, second);
    return third === undefined ? start : start + mark + year.slice(-third.length);
  });
}

function padded(number: string, written: string): string {
  return written.length === 2 ? number : String(Number(number));
}

/** Spells months, quarters, halves and years as those that a day of them lands in. */
export function movePeriod(
  quote: string,
  { from, moved }: { from: string; moved: string },
): string {
  const steps = monthOf(moved) - monthOf(from);
  const quarter = Math.floor(monthOf(moved) / 3) + 1;
  const ordinals = ['first', 'second', 'third', 'fourth'];
  return quote
    .replaceAll(monthName, (name) => inStyleOf(name, (monthIndex(name) + steps + 12) % 12))
    .replaceAll(/\b(q)[1-4]\b/gi, (_, letter: string) => `${letter}${quarter}`)
    .replaceAll(/\b(h)[12]\b/gi, (_, letter: string) => `${letter}${quarter < 3 ? 1 : 2}`)
    .replaceAll(
      /\b(?:first|second|third|fourth)(?= quarter\b)/gi,
      () => ordinals[quarter - 1] ?? '',
    )
    .replaceAll(/\b(?:first|second)(?= half\b)/gi, () => ordinals[quarter < 3 ? 0 : 1] ?? '')
    .replaceAll(/(?<!\d)(\d{4})-(\d\d)(?!\d)/g, () => moved.slice(0, 7))
    .replaceAll(yearNumber, () => moved.slice(0, 4));
}

function monthIndex(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7)) - 1;
}

/** As long as the month was written, and in its case: `MAR`, `Mar`, `march`. */
function inStyleOf(name: string, month: number): string {
  const full = months[month] ?? '';
  const old = months[monthIndex(name)] ?? '';
  const isShort = name.length < old.length;
  const text = isShort ? full.slice(0, 3) : full;
  if (name === name.toUpperCase()) return text.toUpperCase();
  return name === name.toLowerCase() ? text : capitalised(text);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
