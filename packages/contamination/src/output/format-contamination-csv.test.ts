import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOf } from '../testing/contamination-report.ts';
import { formatContaminationCsv } from './format-contamination-csv.ts';

/** A reader of RFC 4180, so that the quoting is judged by somebody else's rules. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let row: string[] = []; field.lastIndex < csv.length; ) {
    const [, quoted, bare = '', end] = field.exec(csv) ?? [];
    if (end === undefined) throw new Error('not RFC 4180');
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('one row for each match, under headings', () => {
  const allowed = { reason: 'a public quotation', until: '2026-12-31' };
  const [headings, row, bare] = readCsv(
    formatContaminationCsv({
      matches: [
        matchOf('t1', 'r1', { verdict: 'allowed', allowed }),
        { ...matchOf('t2', 'r2'), residual: undefined, measures: undefined, spans: [] },
      ],
    }),
  );
  const [cells, empty] = [row, bare].map((values) =>
    Object.fromEntries((headings ?? []).map((heading, index) => [heading, values?.[index]])),
  );
  expect(cells).toEqual({
    verdict: 'allowed',
    check: 'ngram',
    task: 't1',
    task_file: 'held.jsonl',
    task_row: '3',
    reference: 'r1',
    reference_file: 'train.jsonl',
    reference_row: '7',
    raw: '0.5',
    residual: '0.75',
    containment: '0.75',
    weighted: '0.8',
    covered: '0.9',
    longest: '12',
    distinct: '5',
    spans: 'body:4-13~text:0-9',
    because: 'a shared run of 12 words',
    allowed_reason: 'a public quotation',
    allowed_until: '2026-12-31',
  });
  expect(empty).toMatchObject({ residual: '', containment: '', spans: '', allowed_until: '' });
});

test.each([
  ['a,b', '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ['a\r\nb', '"a\r\nb"'],
  ['a;b', '"a;b"'],
  [' a', '" a"'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://example.com","a")', `"'=HYPERLINK(""https://example.com"",""a"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
])('%j becomes %j', (id, cell) => {
  const [, row] = formatContaminationCsv({ matches: [matchOf(id, 'r1')] }).split('leak,ngram,');
  expect(row?.startsWith(`${cell},held.jsonl,3,`)).toBe(true);
});

test('every id is read back as it was, or with an apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
      const [, row = []] = readCsv(formatContaminationCsv({ matches: [matchOf('t1', id)] }));
      expect(row).toHaveLength(19);
      expect([id, `'${id}`]).toContain(row[5]);
      expect(row[5]).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { seed: 20260504, numRuns: 500 },
  );
});
