import { daysAfter } from './days-after.ts';
import { numberWord } from './number-word.ts';
import type { Draw } from './sweep.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day in the words of a letter: `18 May`, `May 18` or `Monday 18 May`. */
export function spokenDay(date: string, random: Draw): string {
  const day = Number(date.slice(8, 10));
  const month = months[Number(date.slice(5, 7)) - 1] ?? '';
  const weekday = weekdays[new Date(date).getUTCDay()] ?? '';
  return random.choice([`${day} ${month}`, `${month} ${day}`, `${weekday} ${day} ${month}`]);
}

/** The day some days before another. */
export function daysBefore(date: string, days: number): string {
  return daysAfter(date, -days);
}

/** A number as a word or in figures, as people write it. */
export function spokenNumber(count: number, random: Draw): string {
  return random.integer(3) === 0 ? String(count) : numberWord(count);
}

/** The name of a month some months after the one of a date. */
export function monthAfter(date: string, count: number): string {
  return months[(Number(date.slice(5, 7)) - 1 + count + 12) % 12] ?? '';
}
