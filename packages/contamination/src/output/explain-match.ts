import type { ContaminationMatch } from '@tenacious-bench/schema';
import { columnsOf, printable } from '@tenacious-bench/text';
import type { RowText } from '../rows/row.ts';
import { type ExcerptPart, excerptOf } from './excerpt-of.ts';
import { type FieldSide, fieldPairs } from './field-pairs.ts';
import { shareText } from './share-text.ts';
import { type LinePiece, wrapParts } from './wrap-parts.ts';

export type ExplainMatchOptions = {
  /** Columns of a line; at least 40. @default 100 */
  readonly width?: number;
  /** Characters shown before and after what matches. @default 80 */
  readonly context?: number;
  /** Colours what matches, marks and all; it must not change how many columns it takes. @default none */
  readonly style?: (marked: string) => string;
};

/**
 * Shows the two texts of a match side by side as lines for a terminal: what matches stands in double brackets, long
 * stretches that do not are counted, and nothing in the texts can move the cursor or forge a mark.
 *
 * @example
 * ```ts
 * const [task, reference] = ['t1', 'r9'].map((id) => ({ id, file: `${id}.jsonl`, row: 1 }));
 * const spans = [{ task: { field: 'body', start: 4, end: 13 }, reference: { field: 'text', start: 0, end: 9 } }];
 * const match = { check: 'ngram', verdict: 'leak', raw: 1, task, reference, spans, because: 'a shared run' };
 * const body = [{ field: 'body', text: 'The red house is old.' }];
 * const lines = explainMatch(match, body, [{ field: 'text', text: 'red house for sale' }], { width: 60 });
 * lines.at(-1) // => 'The [[red house]] is old.    | [[red house]] for sale'
 * ```
 */
export function explainMatch(
  match: ContaminationMatch,
  taskTexts: readonly RowText[],
  referenceTexts: readonly RowText[],
  { width = 100, context = 80, style = (marked) => marked }: ExplainMatchOptions = {},
): string[] {
  if (!(width >= 40))
    throw new RangeError(`width is ${width}: two texts side by side need 40 columns`);
  if (!(context >= 0)) throw new RangeError(`context is ${context}: it is a count of characters`);
  const columns = Math.floor((width - gutter.length) / 2);
  const beside = (left: readonly ExcerptPart[], right: readonly ExcerptPart[]) =>
    sideBySide(left, right, columns, style);
  return [
    ...wrapped(headline(match), width),
    ...wrapped(match.because, width),
    ...(match.allowed === undefined
      ? []
      : wrapped(`allowed until ${match.allowed.until}: ${match.allowed.reason}`, width)),
    '',
    ...beside(plain(placeOf('task', match.task)), plain(placeOf('reference', match.reference))),
    ...fieldPairs(match, taskTexts, referenceTexts).flatMap(({ task, reference }) => [
      '',
      ...beside(headingOf(task), headingOf(reference)),
      ...beside(sideParts(task, taskTexts, context), sideParts(reference, referenceTexts, context)),
    ]),
  ];
}

const gutter = ' | ';

function headline({ verdict, check, raw, residual, measures }: ContaminationMatch): string {
  const parts = [
    `${verdict} (${check})`,
    `raw ${shareText(raw)}`,
    ...(residual === undefined ? [] : [`residual ${shareText(residual)}`]),
    ...(measures === undefined
      ? []
      : [
          `containment ${shareText(measures.containment)}`,
          `longest run ${measures.longest} words`,
        ]),
  ];
  return parts.join(', ');
}

function placeOf(side: string, { id, file, row }: ContaminationMatch['task']): string {
  return `${side} ${id} (${file}:${row})`;
}

function sideParts(
  side: FieldSide | undefined,
  texts: readonly RowText[],
  context: number,
): ExcerptPart[] {
  if (side === undefined) return [];
  const text = texts.find(({ field }) => field === side.field)?.text;
  if (text === undefined) return plain('(no text of this field was given)');
  const isOther = side.stretches.some(({ end }) => end > text.length);
  return [
    ...excerptOf(text, side.stretches, context),
    ...(isOther ? plain(' (the match ends beyond this text: another version was compared)') : []),
  ];
}

function headingOf(side: FieldSide | undefined): ExcerptPart[] {
  return side === undefined ? [] : plain(`-- ${side.field} --`);
}

// Names and reasons are one line: a line break in them would forge the next.
function plain(text: string): ExcerptPart[] {
  return [{ kind: 'plain', text: printable(text) }];
}

function wrapped(text: string, width: number): string[] {
  return wrapParts(plain(text), width).map((line) => line.map((piece) => piece.text).join(''));
}

function sideBySide(
  left: readonly ExcerptPart[],
  right: readonly ExcerptPart[],
  columns: number,
  style: (marked: string) => string,
): string[] {
  const [ours, theirs] = [wrapParts(left, columns), wrapParts(right, columns)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
    const line = ours[index] ?? [];
    const taken = line.reduce((sum, { text }) => sum + columnsOf(text), 0);
    const padding = ' '.repeat(Math.max(0, columns - taken));
    return `${styled(line, style)}${padding}${gutter}${styled(theirs[index] ?? [], style)}`.trimEnd();
  });
}

function styled(line: readonly LinePiece[], style: (marked: string) => string): string {
  return line.map(({ text, isMarked }) => (isMarked ? style(text) : text)).join('');
}
