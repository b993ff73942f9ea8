import { monthNames as months } from './month-names.ts';
import { lowerSentencesOf } from './reader-text.ts';

const wish = /\b(?:not|don't|nothing|again|back|later|wait|pick|until|write|ask|try|then)\b/;
const later = new RegExp(
  `\\b(?:before|until|till|in|after|from|by) (?:early |mid-?|late |the (?:end|start|middle) of )?(${months.join('|')})\\b`,
);

/** The first day on which a reader wants to be written to again, by the month that they name; read as of their message. */
export function waitsUntil(text: string, at: string): string | undefined {
  for (const sentence of lowerSentencesOf(text)) {
    const month = later.exec(sentence)?.[1]?.toLowerCase();
    if (month === undefined || !wish.test(sentence)) continue;
    const number = months.indexOf(month) + 1;
    const [year, current] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
    return `${number < current ? year + 1 : year}-${String(number).padStart(2, '0')}-01`;
  }
  return undefined;
}
