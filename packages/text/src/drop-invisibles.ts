import { type EditedText, replaceWithEdits } from './edited-text.ts';

/**
 * What Unicode calls default-ignorable (soft hyphen, zero-width and bidirectional characters,
 * variation selectors, fillers, tags), annotation marks, and controls other than white space.
 */
const INVISIBLE = /(?:\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|(?![\t-\r\u0085])\p{Cc})+/gu;

/** Removes characters that a reader cannot see. */
export function dropInvisibles(text: string): EditedText {
  return replaceWithEdits(text, INVISIBLE, () => '');
}
