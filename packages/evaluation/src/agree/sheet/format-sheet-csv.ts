import type { LabelSheet } from '@tenacious-bench/schema';
import { answerColumns } from '../answers/answer-columns.ts';
import { formatCsv } from '../answers/format-csv.ts';
import type { Passage } from './labelled-tries.ts';

/**
 * A labelling sheet to fill in with a spreadsheet: one row an item, and an empty column for each dimension.
 *
 * @example
 * ```ts
 * const rubric = { version: '1.0.0', dimensions: [{ id: 'tone' }] };
 * const items = [{ id: 'item-1', context: [], messages: [{ title: 'Message', text: '=1+1' }] }];
 * const page = { rater: { id: 'anna', kind: 'person' }, round: 1, rubric, items };
 * const [headings, row] = formatSheetCsv({ digest: 'sha256:…', page }).split('\r\n');
 * headings // => 'sheet,rubric,rater,round,item,context,message,tone,note,labelled_at,seconds'
 * row // => "sha256:…,1.0.0,anna,1,item-1,,'=1+1,,,,"
 * ```
 */
export function formatSheetCsv({ digest, page }: Pick<LabelSheet, 'digest' | 'page'>): string {
  const { rater, round, rubric, items } = page;
  const { sheet, item, context, message, note, labelledAt, seconds } = answerColumns;
  const dimensions = rubric.dimensions.map(({ id }) => id);
  const headings = [
    ...[sheet, answerColumns.rubric, answerColumns.rater, answerColumns.round],
    ...[item, context, message, ...dimensions, note, labelledAt, seconds],
  ];
  const rows = items.map((one) => [
    ...[digest, rubric.version, rater.id, round],
    ...[one.id, textOf(one.context), textOf(one.messages), ...dimensions.map(() => '')],
    ...['', '', ''],
  ]);
  return formatCsv([headings, ...rows]);
}

function textOf(passages: readonly Passage[]): string {
  const [only] = passages;
  if (passages.length === 1 && only !== undefined) return only.text;
  return passages.map(({ title, text }) => `[${title}]\n${text}`).join('\n\n');
}
