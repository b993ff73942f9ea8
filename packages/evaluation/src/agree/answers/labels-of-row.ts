import type { Issue, Label, LabelSheet, Parsed, RubricDimension } from '@tenacious-bench/schema';
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
  const { page, digest } = sheet;
  const cell = (column: string) => cells.get(column);
  const entry = sheet.key.find(({ item }) => item === cell(answerColumns.item));
  const values = page.rubric.dimensions.map((dimension) => valueIn(cell(dimension.id), dimension));
  const seconds = secondsIn(cell(answerColumns.seconds));
  const wrong = [
    otherwise(answerColumns.sheet, cell(answerColumns.sheet), digest, 'other_sheet'),
    otherwise(
      answerColumns.rubric,
      cell(answerColumns.rubric),
      page.rubric.version,
      'wrong_rubric',
    ),
    otherwise(answerColumns.rater, cell(answerColumns.rater), page.rater.id, 'other_rater'),
    otherwise(answerColumns.round, cell(answerColumns.round), page.round, 'other_round'),
    entry === undefined ? unknownItem : undefined,
    ...values.map((value) => ('code' in value ? value : undefined)),
    wrongTime(cell(answerColumns.labelledAt), sheet, now),
    'code' in seconds ? seconds : undefined,
  ].filter((issue) => issue !== undefined);
  if (wrong.length > 0 || entry === undefined)
    return { ok: false, issues: wrong.map((issue) => placed(issue, row)) };
  const { task, output } = entry;
  const note = textOf(cell(answerColumns.note));
  const labels = values.flatMap((value, at) => {
    const dimension = page.rubric.dimensions[at]?.id;
    if ('code' in value || dimension === undefined) return [];
    const label = {
      task,
      output,
      dimension,
      value: value.value,
      rater: page.rater,
      rubric: page.rubric.version,
      round: page.round,
      labelledAt: textOf(cell(answerColumns.labelledAt)),
      ...('durationMs' in seconds && { durationMs: seconds.durationMs }),
      sheet: digest,
      ...(note !== '' && { note }),
    };
    return [{ schema: documentTag('label'), id: contentId('label', label), ...label }];
  });
  return { ok: true, value: labels };
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

function otherwise(
  column: string,
  found: unknown,
  expected: string | number,
  code: string,
): Wrong | undefined {
  if (textOf(found) === String(expected)) return undefined;
  return { code, column, message: `says ${shown(found)}, and the sheet says ${expected}` };
}

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

function wrongTime(found: unknown, { createdAt }: LabelSheet, now: string): Wrong | undefined {
  const text = textOf(found);
  const column = answerColumns.labelledAt;
  if (!instant.test(text) || Number.isNaN(Date.parse(text))) {
    const message = `says ${shown(found)}: it takes 2026-05-04T09:00:00Z, or a date alone`;
    return { code: 'invalid_time', column, message };
  }
  if (lastMoment(text) < startOf(createdAt))
    return { code: 'before_sheet', column, message: `is before the sheet was made, ${createdAt}` };
  if (startOf(text) > lastMoment(now))
    return { code: 'in_the_future', column, message: `is after the day of the import, ${now}` };
  return undefined;
}

const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/;

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
