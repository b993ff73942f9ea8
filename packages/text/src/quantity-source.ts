import { dropInvisibles } from './drop-invisibles.ts';
import { replaceWithEdits, spanBeforeEdits } from './edited-text.ts';
import { foldOrdinaryText } from './fold-ordinary-text.ts';
import { normalize } from './normalize.ts';
import { once } from './once.ts';
import type { Span } from './span.ts';

/** A text evened out for reading numbers, with the way back to the original offsets. */
export type QuantitySource = { readonly text: string; spanOf(start: number, end: number): Span };

// NFKC would glue some of these to the digits before them: "1½" becomes "11/2" and the footnote in
// "$5,200¹" another digit of the price. Marks on a digit are decoration (a keycap), and an em dash
// would join two words as if it were a hyphen.
const GLUED = once(
  () =>
    /(?<=[\p{L}\p{N}])[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]+|[\u00bc-\u00be\u2150-\u215e\u2189]|(?<=[\u00bc-\u00be\u2150-\u215e\u2189])(?=\p{Nd})|(?<=\p{Nd})\p{M}+|\u2014|\u2015|--+/gu,
);
/** A letter O among digits is a zero in disguise. */
const DIGITS_WITH_O = /[0-9][0-9Oo]+/g;
const DASH_BETWEEN_DIGITS = /(\d)[\u2014\u2015](?=\d)/g;

/** Where an ordinary text needs more than its punctuation folded. */
const UNEVEN = /[&*_~`\u2014\u2015]/;
const UNEVEN_DIGITS = /[0-9][Oo]/;

/** Evens out a text for reading numbers; letter case is kept, for "May" and "may" differ. */
export function quantitySource(original: string): QuantitySource {
  const folded = isUneven(original) ? undefined : foldOrdinaryText(original);
  if (folded === undefined) return editedSource(original);
  return { text: folded, spanOf: (start, end) => ({ start, end }) };
}

/** Three looks, for each is much faster than one for all would be. */
function isUneven(text: string): boolean {
  return UNEVEN.test(text) || text.includes('--') || UNEVEN_DIGITS.test(text);
}

function editedSource(original: string): QuantitySource {
  const visible = dropInvisibles(original);
  const parted = replaceWithEdits(withEvenDigits(visible.text), GLUED(), separated);
  const normalized = normalize(parted.text, { caseFold: false, emphasis: true, entities: true });
  const spanOf = (start: number, end: number): Span => {
    const inParted = normalized.toOriginal(start, end);
    return spanBeforeEdits(visible.edits, spanBeforeEdits(parted.edits, inParted));
  };
  return { text: normalized.text, spanOf };
}

/** One character for one, so no offset moves. */
function withEvenDigits(text: string): string {
  const dashed = text.replace(DASH_BETWEEN_DIGITS, '$1-');
  return dashed.replace(DIGITS_WITH_O, (run: string, at: number) =>
    /[\p{L}'\u2019]/u.test(dashed.charAt(at + run.length)) ? run : run.replace(/[Oo]/g, '0'),
  );
}

function separated(match: string): string {
  if (/^[\u2014\u2015-]/.test(match)) return ' | ';
  if (/^[\u00bc-\u00be\u2150-\u215e\u2189]/.test(match)) return ` ${match.normalize('NFKC')}`;
  return /^\p{M}/u.test(match) ? '' : ' ';
}
