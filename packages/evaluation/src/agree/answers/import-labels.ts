import type { Issue, Label, LabelSheet, Parsed } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import { answerColumns } from './answer-columns.ts';
import { labelsOfRow } from './labels-of-row.ts';
import { type AnswerRow, type Answers, readAnswers } from './read-answers.ts';

/** How a rater's file becomes labels. */
export type ImportOptions = {
  /** The day, or the instant, of the import: nothing was labelled after it. */
  readonly now: string;
};

/**
 * Turns what a rater sent back into labels: all of it, or none. Every cell that is wrong is named by row and column: a
 * rubric of another version, an unknown or repeated item, a value that is missing or off the scale.
 *
 * @example
 * ```ts
 * import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const output = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'hasty', trial: 0 };
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'We are a world-class team.' } };
 * const options = { rubric: rubricOf(examplePolicy), rater: { id: 'anna', kind: 'person' }, now: '2026-05-04' };
 * const { value: sheet } = createLabelSheet([exampleTask], [{ ...output, outcome }], options);
 * const row = { sheet: sheet.digest, rubric: '1.0.0', rater: 'anna', round: 1, item: 'item-1' };
 * const answer = { ...row, truth: 3, tone: 0, pass: false, labelled_at: '2026-05-05T09:00:00Z', seconds: 21.5 };
 * const { value: labels } = await importLabels(sheet, JSON.stringify(answer), { now: '2026-05-06' });
 * labels.map(({ dimension, value }) => `${dimension} ${value}`) // => ['truth 3', 'tone 0', 'pass false']
 * const { issues } = await importLabels(sheet, JSON.stringify({ ...answer, tone: 7 }), { now: '2026-05-06' });
 * issues.map(({ code, path }) => `${code} in ${path}`) // => ['off_scale in row 1, column tone']
 * ```
 */
export async function importLabels(
  sheet: LabelSheet,
  text: string,
  { now }: ImportOptions,
): Promise<Parsed<Label[]>> {
  if (digest(sheet.page) !== sheet.digest) return { ok: false, issues: [changedSheet] };
  const answers = await readAnswers(text);
  if (!answers.ok) return answers;
  const missing = missingColumns(sheet, answers.value);
  if (missing.length > 0) return { ok: false, issues: missing };
  const { rows } = answers.value;
  const read = rows.map((row) => labelsOfRow(sheet, row, { now }));
  const issues = [
    ...read.flatMap((row) => (row.ok ? [] : row.issues)),
    ...repeatedItems(rows),
    ...forgottenItems(sheet, rows),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: read.flatMap((row) => (row.ok ? row.value : [])) };
}

const changedSheet: Issue = {
  code: 'changed_sheet',
  path: '',
  message: 'the sheet was changed after it was made, so that it is not what the rater saw',
};

/** What says where a label comes from; nobody can make it up afterwards. */
const provenance: readonly string[] = [
  answerColumns.sheet,
  answerColumns.rubric,
  answerColumns.rater,
  answerColumns.round,
  answerColumns.labelledAt,
];

function missingColumns({ page }: LabelSheet, { columns }: Answers): Issue[] {
  const dimensions = page.rubric.dimensions.map(({ id }) => id);
  const needed = [...provenance, answerColumns.item, ...dimensions];
  return needed
    .filter((name) => !columns.has(name))
    .map((name) => {
      const isProvenance = provenance.includes(name);
      const message = isProvenance
        ? 'there is no such column: nothing says who judged this, when, and by which rubric'
        : 'there is no such column';
      const code = isProvenance ? 'missing_provenance' : 'missing_column';
      return { code, path: `column ${name}`, message };
    });
}

function repeatedItems(rows: readonly AnswerRow[]): Issue[] {
  const first = new Map<unknown, number>();
  return rows.flatMap(({ row, cells }) => {
    const item = cells.get(answerColumns.item);
    const before = first.get(item);
    if (before === undefined) {
      first.set(item, row);
      return [];
    }
    const message = `the same item is judged in row ${before}`;
    return [{ code: 'duplicate_item', path: `row ${row}, column item`, message }];
  });
}

function forgottenItems({ page }: LabelSheet, rows: readonly AnswerRow[]): Issue[] {
  const judged = new Set(rows.map(({ cells }) => cells.get(answerColumns.item)));
  return page.items
    .filter(({ id }) => !judged.has(id))
    .map(({ id }) => {
      const message = `${id} is not judged: a file that leaves items out would choose which count`;
      return { code: 'missing_item', path: 'column item', message };
    });
}
