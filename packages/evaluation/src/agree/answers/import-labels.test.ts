import { parseLabel } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { outputsOf, sheetOf } from '../../testing/label-rows.ts';
import { formatSheetCsv } from '../sheet/format-sheet-csv.ts';
import { formatCsv } from './format-csv.ts';
import { importLabels } from './import-labels.ts';

const sheet = sheetOf(outputsOf(['One.', 'Two; "quoted",\r\nin two lines.', '=1+1']));
const now = '2026-05-06';
type Row = Readonly<Record<string, unknown>>;

const answers: readonly Row[] = sheet.page.items.map(({ id }, at) => ({
  sheet: sheet.digest,
  rubric: '1.0.0',
  rater: 'anna',
  round: 1,
  item: id,
  truth: at,
  tone: 3 - at,
  pass: at === 0,
  note: at === 0 ? '=why' : '',
  labelled_at: `2026-05-05T09:0${at}:00Z`,
  seconds: 20.5 + at,
}));

function jsonl(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function csv(rows: readonly Row[]): string {
  const headings = Object.keys(rows[0] ?? {});
  return formatCsv([headings, ...rows.map((row) => headings.map((name) => String(row[name])))]);
}

/** The answers with some cells of one row changed. */
function changed(at: number, changes: Row): Row[] {
  return answers.map((row, index) => (index === at ? { ...row, ...changes } : row));
}

async function issuesOf(text: string): Promise<string[]> {
  const labels = await importLabels(sheet, text, { now });
  return labels.ok ? [] : labels.issues.map(({ code, path }) => `${code} in ${path}`);
}

test('a sheet that was changed after it was sent takes no answers', async () => {
  const [first, ...rest] = sheet.page.rubric.dimensions;
  if (first === undefined) throw new Error('there are three');
  const rubric = { ...sheet.page.rubric, dimensions: [{ ...first, question: 'Is it?' }, ...rest] };
  const edited = { ...sheet, page: { ...sheet.page, rubric } };
  const labels = await importLabels(edited, jsonl(answers), { now });
  expect(labels).toMatchObject({ ok: false, issues: [{ code: 'changed_sheet' }] });
});

test('answers become labels of documents, the same from both forms', async () => {
  const labels = await importLabels(sheet, jsonl(answers), { now });
  if (!labels.ok) throw new Error('they are right');
  expect(labels.value).toHaveLength(9);
  expect(labels.value.every((label) => parseLabel(label).ok)).toBe(true);
  expect(labels.value[0]).toMatchObject({
    task: sheet.key[0]?.task,
    output: sheet.key[0]?.output,
    dimension: 'truth',
    value: 0,
    rater: { id: 'anna', kind: 'person' },
    rubric: '1.0.0',
    round: 1,
    labelledAt: '2026-05-05T09:00:00Z',
    durationMs: 20_500,
    sheet: sheet.digest,
    note: '=why',
  });
  expect(await importLabels(sheet, csv(answers), { now })).toEqual(labels);
});

describe('a spreadsheet may write', () => {
  test.each<[string, string]>([
    ['semicolons', csv(answers).replaceAll(',', ';')],
    ['tabs', csv(answers).replaceAll(',', '\t')],
    ['a mark at the start, and other line ends', `\uFEFF${csv(answers).replaceAll('\r\n', '\n')}`],
    ['TRUE for true', csv(answers).replaceAll('true', 'TRUE').replaceAll('false', 'FALSE')],
    ['2.0 for 2', csv(answers).replace(',2,1,', ',2.0,1.0,')],
    ['empty rows at the end', `${csv(answers)}${','.repeat(10)}\r\n\r\n`],
    [
      'columns in another order',
      csv(answers.map((row) => Object.fromEntries(Object.entries(row).reverse()))),
    ],
    ['a column of its own', csv(answers.map((row) => ({ ...row, mood: 'fine' })))],
  ])('%s', async (_, text) => {
    expect(await importLabels(sheet, text, { now })).toEqual(
      await importLabels(sheet, jsonl(answers), { now }),
    );
  });

  test('the sheet back as it was, filled in', async () => {
    const [headings = '', ...rows] = formatSheetCsv(sheet).split(/\r\n(?=sha256)/);
    const filled = rows.map((row) => row.trimEnd().replace(/,{6}$/, ',1,2,false,,2026-05-05,30'));
    expect(await issuesOf([headings, ...filled].join('\r\n'))).toEqual([]);
  });
});

test('a rater who could not say gives null, which is not a forgotten cell', async () => {
  const labels = await importLabels(sheet, csv(changed(1, { tone: '?' })), { now });
  expect(labels.ok && labels.value.map(({ value }) => value)).toContain(null);
});

describe('nothing is imported where', () => {
  test.each<[string, readonly Row[], string]>([
    [
      'the rubric is of another version',
      changed(1, { rubric: '1.1.0' }),
      'wrong_rubric in row 3, column rubric',
    ],
    [
      'the sheet is another',
      changed(0, { sheet: `sha256:${'0'.repeat(64)}` }),
      'other_sheet in row 2, column sheet',
    ],
    ['the rater is another', changed(2, { rater: 'ben' }), 'other_rater in row 4, column rater'],
    ['the round is another', changed(2, { round: 2 }), 'other_round in row 4, column round'],
    ['a value is off the scale', changed(1, { tone: 4 }), 'off_scale in row 3, column tone'],
    [
      'a value lies between the steps',
      changed(1, { tone: 1.5 }),
      'off_scale in row 3, column tone',
    ],
    ['a value is NaN', changed(1, { tone: 'NaN' }), 'off_scale in row 3, column tone'],
    ['a value is missing', changed(1, { tone: '' }), 'missing_value in row 3, column tone'],
    [
      'a time is no time',
      changed(0, { labelled_at: '4 May' }),
      'invalid_time in row 2, column labelled_at',
    ],
    [
      'a time is a day that is none',
      changed(0, { labelled_at: '2026-02-31' }),
      'invalid_time in row 2, column labelled_at',
    ],
    [
      'a time is before the sheet',
      changed(0, { labelled_at: '2026-05-03' }),
      'before_sheet in row 2, column labelled_at',
    ],
    [
      'a time is to come',
      changed(0, { labelled_at: '2026-05-07T00:00:00Z' }),
      'in_the_future in row 2, column labelled_at',
    ],
    [
      'a duration is negative',
      changed(0, { seconds: -1 }),
      'invalid_seconds in row 2, column seconds',
    ],
    ['an item is left out', answers.slice(1), 'missing_item in column item'],
  ])('%s', async (_, rows, expected) => {
    expect(await issuesOf(csv(rows))).toEqual([expected]);
  });

  test('an item is unknown, and its own is missing', async () => {
    expect(await issuesOf(csv(changed(1, { item: 'item-9' })))).toEqual([
      'unknown_item in row 3, column item',
      'missing_item in column item',
    ]);
  });

  test('an item is judged twice', async () => {
    expect(await issuesOf(csv([...answers, ...answers.slice(0, 1)]))).toEqual([
      'duplicate_item in row 5, column item',
    ]);
  });

  test('every mistake of a file is named at once', async () => {
    const rows = changed(0, { tone: 9, rubric: '2.0.0' });
    expect(await issuesOf(jsonl(rows))).toEqual([
      'wrong_rubric in row 1, column rubric',
      'off_scale in row 1, column tone',
    ]);
  });

  test.each([
    ['an open quote', 'sheet,item\r\n"x', 'invalid_csv in row 2'],
    ['two columns of one name', 'sheet,item,item\r\nx,y,z', 'duplicate_column in column item'],
    ['more cells than headings', 'sheet,item\r\nx,y,z', 'ragged_row in row 2'],
    ['a line that is no JSON', '{"sheet":1}\n{"sheet":NaN}', 'invalid_json in row 2'],
    ['nothing', '', 'no_rows in '],
  ])('the file has %s', async (_, text, expected) => {
    expect(await issuesOf(text)).toContain(expected);
  });
});

// The headings of two published rounds of labels, which a script had made (Kidus Gashaw, CC-BY-4.0).
test('a file of bare numbers says nobody, no time and no rubric', async () => {
  const text = 'task_id,dimension,truth,tone,pass,final_score\r\nt1,tone,3,0,1,0.6833\r\n';
  expect(await issuesOf(text)).toEqual([
    'missing_provenance in column sheet',
    'missing_provenance in column rubric',
    'missing_provenance in column rater',
    'missing_provenance in column round',
    'missing_provenance in column labelled_at',
    'missing_column in column item',
  ]);
});
