import {
  dateSchema,
  type Issue,
  type Label,
  type LabelSheet,
  type Parsed,
  type RubricDimension,
} from '@tenacious-bench/schema';
import { contentId, documentTag } from '@tenacious-bench/schema/core';
import { lastMoment, startOf } from '../raters/moment.ts';
import { answerColumns, cannotSay } from './answer-columns.ts';
import type { ImportOptions } from './import-labels.ts';
import type { AnswerRow } from './read-answers.ts';

/** The labels of one row, or everything that is wrong with it. */
export function labelsOfRow(
  sheet: LabelSheet,
  { row, cells }: AnswerRow,
  { now }: ImportOptions,
): Parsed<Label[]> {
  const { dimensions } = sheet.page.rubric;
  const entry = sheet.key.find(({ item }) => item === cells.get(answerColumns.item));
  const values = dimensions.map((dimension) => valueIn(cells.get(dimension.id), dimension));
  const seconds = secondsIn(cells.get(answerColumns.seconds));
  const wrong = [
    ...wrongProvenance(sheet, cells),
    ...(entry === undefined ? [unknownItem] : []),
    ...values.filter((value) => 'code' in value),
    ...wrongTime(cells.get(answerColumns.labelledAt), sheet, now),
    ...('code' in seconds ? [seconds] : []),
  ];
  if (wrong.length > 0 || entry === undefined)
    return { ok: false, issues: wrong.map((issue) => placed(issue, row)) };
  const given = {
    task: entry.task,
    output: entry.output,
    ...sharedBy(sheet, cells),
    ...('durationMs' in seconds && { durationMs: seconds.durationMs }),
  };
  const labels = values.flatMap((value, at) => {
    const dimension = dimensions[at]?.id;
    if ('code' in value || dimension === undefined) return [];
    const label = { ...given, dimension, value: value.value };
    return [{ schema: documentTag('label'), id: contentId('label', label), ...label }];
  });
  return { ok: true, value: labels };
}

type Cells = AnswerRow['cells'];

function sharedBy({ page, digest }: LabelSheet, cells: Cells) {
  const note = textOf(cells.get(answerColumns.note));
  return {
    rater: page.rater,
    rubric: page.rubric.version,
    round: page.round,
    labelledAt: textOf(cells.get(answerColumns.labelledAt)),
    sheet: digest,
    ...(note !== '' && { note }),
  };
}

function wrongProvenance({ page, digest }: LabelSheet, cells: Cells): Wrong[] {
  const { sheet, rubric, rater, round } = answerColumns;
  const expected = [
    { column: sheet, value: digest, code: 'other_sheet' },
    { column: rubric, value: page.rubric.version, code: 'wrong_rubric' },
    { column: rater, value: page.rater.id, code: 'other_rater' },
    { column: round, value: String(page.round), code: 'other_round' },
  ];
  return expected.flatMap(({ column, value, code }) => {
    const found = cells.get(column);
    if (textOf(found) === value) return [];
    return [{ code, column, message: `says ${shown(found)}, and the sheet says ${value}` }];
  });
}

type Wrong = { readonly code: string; readonly column: string; readonly message: string };

function placed({ code, column, message }: Wrong, row: number): Issue {
  return { code, path: `row ${row}, column ${column}`, message };
}

const unknownItem: Wrong = {
  code: 'unknown_item',
  column: answerColumns.item,
  message: 'the sheet has no such item',
};

function valueIn(
  found: unknown,
  { id, categories }: RubricDimension,
): { readonly value: Label['value'] } | Wrong {
  if (found === null || textOf(found) === cannotSay) return { value: null };
  if (textOf(found) === '') {
    const message = `is empty: write ${cannotSay} where you looked and could not say`;
    return { code: 'missing_value', column: id, message };
  }
  const read = alike(found);
  const category = categories.find(({ value }) => alike(value) === read);
  if (category !== undefined) return { value: category.value };
  const known = categories.map(({ value }) => String(value)).join(', ');
  const message = `says ${shown(found)}: it takes ${known}, or ${cannotSay}`;
  return { code: 'off_scale', column: id, message };
}

// A spreadsheet writes TRUE for true, and 2,0 for 2 where the country has it so.
function alike(value: unknown): string {
  const text = textOf(value).toLowerCase();
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? String(Number(text.replace(',', '.'))) : text;
}

function wrongTime(found: unknown, { createdAt }: LabelSheet, now: string): Wrong[] {
  const text = textOf(found);
  const column = answerColumns.labelledAt;
  if (!dateSchema.safeParse(text).success) {
    const message = `says ${shown(found)}: it takes 2026-05-04T09:00:00Z, or a date alone`;
    return [{ code: 'invalid_time', column, message }];
  }
  if (lastMoment(text) < startOf(createdAt))
    return [
      { code: 'before_sheet', column, message: `is before the sheet was made, ${createdAt}` },
    ];
  if (startOf(text) > lastMoment(now))
    return [{ code: 'in_the_future', column, message: `is after the day of the import, ${now}` }];
  return [];
}

function secondsIn(found: unknown): { readonly durationMs: number } | Record<never, never> | Wrong {
  const text = textOf(found);
  if (text === '') return {};
  const seconds = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (Number.isFinite(seconds)) return { durationMs: Math.round(seconds * 1000) };
  const message = `says ${shown(found)}: it takes a number of seconds, from 0`;
  return { code: 'invalid_seconds', column: answerColumns.seconds, message };
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value ?? '').trim();
}

function shown(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
