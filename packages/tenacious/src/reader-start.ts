import { monthNames as months } from './month-names.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const dayMs = 86_400_000;

const opening = '\\b(?:from|start(?:ing)?(?: on)?|begin(?:ning)?(?: on)?|by|as of|on) (?:the )?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?';
const dayThenMonth = new RegExp(
  `${opening}${weekday}(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months.join('|')})(?: (20\\d\\d))?`,
);
const monthThenDay = new RegExp(
  `${opening}${weekday}(${months.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?`,
);
const duration = /\b(?:in|within|inside) (?:the next )?(\w+) (day|week)s?\b/;
const onWeekday = new RegExp(`${opening}(?:this |next |coming )?(${weekdays.join('|')})\\b`);

/** When a sentence was written, and when it is read. */
export type ReadingDays = { readonly at: string; readonly asOf: string };

/** In how many days something should start that a sentence asks for, counted from the day of reading. */
export function readStart(sentence: string, { at, asOf }: ReadingDays): number | undefined {
  // Nearly every sentence ends here.
  if (!/day|week|morrow|away|immediately|\d/.test(sentence)) return undefined;
  const afterDecision = inDays(sentence);
  if (afterDecision !== undefined) return afterDecision;
  const afterWriting = onDate(sentence, at) ?? nextWeekday(sentence, at);
  return afterWriting === undefined ? undefined : afterWriting - daysBetween(at, asOf);
}

function inDays(sentence: string): number | undefined {
  if (/\b(?:immediately|straight away|right away|today)\b/.test(sentence)) return 0;
  if (/\b(?:by|from|starting|start) tomorrow\b/.test(sentence)) return 1;
  const [, count = '', unit] = duration.exec(sentence) ?? [];
  const number = /^\d{1,3}$/.test(count)
    ? Number(count)
    : Math.max(numbers.indexOf(count.toLowerCase()), count === 'a' ? 1 : 0);
  return unit === undefined || number < 1
    ? undefined
    : number * (unit.toLowerCase() === 'week' ? 7 : 1);
}

function onDate(sentence: string, from: string): number | undefined {
  const [, day, month, year] = dayThenMonth.exec(sentence) ?? [];
  if (month !== undefined) return daysUntil({ day, month, year }, from);
  const [, name, number, stated] = monthThenDay.exec(sentence) ?? [];
  return name === undefined
    ? undefined
    : daysUntil({ day: number, month: name, year: stated }, from);
}

type WrittenDate = {
  readonly day: string | undefined;
  readonly month: string;
  readonly year: string | undefined;
};

// Without a year the next such day is meant.
function daysUntil({ day, month, year }: WrittenDate, from: string): number {
  const start = Date.parse(from.slice(0, 10));
  const place = months.indexOf(month.toLowerCase());
  const first = year === undefined ? Number(from.slice(0, 4)) : Number(year);
  const days = [first, first + 1].map((one) => (Date.UTC(one, place, Number(day)) - start) / dayMs);
  const [nearest = 0, later = 0] = days;
  return year === undefined && nearest < 0 ? later : nearest;
}

function nextWeekday(sentence: string, from: string): number | undefined {
  const name = onWeekday.exec(sentence)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const distance = (weekdays.indexOf(name) - new Date(from.slice(0, 10)).getUTCDay() + 7) % 7;
  return distance === 0 ? 7 : distance;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs;
}
