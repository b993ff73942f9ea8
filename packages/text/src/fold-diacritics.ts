import { type EditedText, replaceWithEdits } from './edited-text.ts';
import { once } from './once.ts';
import { replacementTable } from './replacement-table.ts';

/** Generous on purpose: asking for `\p{M}` itself takes ten times as long. */
const MAY_HOLD_MARKS = /[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const ACCENTED_OR_MARKED = /[!-~\u00c0-\u024f\u1e00-\u1eff]\p{M}+|[\u00c0-\u024f\u1e00-\u1eff]/gu;

/** Letters whose stroke or ligature Unicode does not decompose. */
const UNDECOMPOSED = once(() =>
  replacementTable({
    ae: 'æ',
    oe: 'œ',
    th: 'þ',
    AE: 'Æ',
    OE: 'Œ',
    TH: 'Þ',
    b: 'ƀɓ',
    d: 'đð',
    h: 'ħ',
    i: 'ɨı',
    l: 'łƚ',
    o: 'øɵ',
    t: 'ŧ',
    z: 'ƶ',
    B: 'Ƀ',
    D: 'ĐÐ',
    H: 'Ħ',
    I: 'Ɨ',
    L: 'ŁȽ',
    O: 'ØƟ',
    T: 'Ŧ',
    Z: 'Ƶ',
  }),
);

/** Strips accents and strokes from Latin letters; `й` or `が` are letters of their own and stay. */
export function foldDiacritics(text: string): EditedText {
  const pattern = MAY_HOLD_MARKS.test(text) ? ACCENTED_OR_MARKED : ACCENTED;
  return replaceWithEdits(text, pattern, plainLetter);
}

function plainLetter(marked: string): string {
  const base = marked.charAt(0).normalize('NFD').charAt(0);
  return UNDECOMPOSED().get(base) ?? base;
}
