import { type EditedText, replaceWithEdits } from './edited-text.ts';
import { once } from './once.ts';

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/g;
const ACCENTED = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/;

const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** The named entities that text, as opposed to mathematics, is escaped with. */
const NAMED = once(
  () =>
    new Map(
      Object.entries({
        amp: '&',
        lt: '<',
        gt: '>',
        quot: '"',
        apos: "'",
        nbsp: '\u00a0',
        shy: '\u00ad',
        ensp: '\u2002',
        emsp: '\u2003',
        thinsp: '\u2009',
        zwnj: '\u200c',
        zwj: '\u200d',
        lrm: '\u200e',
        rlm: '\u200f',
        hyphen: '‐',
        ndash: '–',
        mdash: '—',
        minus: '−',
        lsquo: '‘',
        rsquo: '’',
        sbquo: '‚',
        ldquo: '“',
        rdquo: '”',
        bdquo: '„',
        laquo: '«',
        raquo: '»',
        hellip: '…',
        bull: '•',
        middot: '·',
        times: '×',
        deg: '°',
        euro: '€',
        pound: '£',
        yen: '¥',
        cent: '¢',
        dollar: '$',
        percnt: '%',
        num: '#',
        excl: '!',
        quest: '?',
        period: '.',
        comma: ',',
        colon: ':',
        semi: ';',
        sol: '/',
        lpar: '(',
        rpar: ')',
        plus: '+',
        ast: '*',
        lowbar: '_',
        commat: '@',
        copy: '©',
        reg: '®',
        trade: '™',
        frac12: '½',
        frac14: '¼',
        frac34: '¾',
        szlig: 'ß',
        oslash: 'ø',
        Oslash: 'Ø',
        aelig: 'æ',
        AElig: 'Æ',
        oelig: 'œ',
        OElig: 'Œ',
        Tab: '\t',
        NewLine: '\n',
      }),
    ),
);

/** Browsers read these numbers as Windows-1252, so that is what a reader sees. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes HTML character references that end in a semicolon; unknown names stay as they are. */
export function decodeEntities(text: string): EditedText {
  return replaceWithEdits(text, ENTITY, (entity) => decode(entity.slice(1, -1)) ?? entity);
}

function decode(reference: string): string | undefined {
  if (reference.startsWith('#')) return characterFor(codeOf(reference.slice(1)));
  const [, letter, accent] = ACCENTED.exec(reference) ?? [];
  if (letter && accent) return (letter + ACCENTS[accent]).normalize('NFC');
  return NAMED().get(reference);
}

function codeOf(digits: string): number {
  return /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
}

function characterFor(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || isSurrogate ? '\ufffd' : String.fromCodePoint(code);
}
