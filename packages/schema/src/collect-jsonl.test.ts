import { describe, expect, test } from 'vitest';
import { collectJsonl } from './collect-jsonl.ts';

const text = '{"id":"a"}\n\nbad\n{"id":"b"}\n{"id":"a"}\n';
const idOf = (value: { readonly id: string }) => value.id;

describe('collectJsonl', () => {
  test('keeps every row, every issue and the counts', async () => {
    expect(await collectJsonl(text, { idOf, file: 'a.jsonl' })).toEqual({
      rows: [
        { line: 1, value: { id: 'a' } },
        { line: 4, value: { id: 'b' } },
      ],
      issues: [
        {
          code: 'invalid_json',
          path: '',
          message: 'not JSON, from column 1',
          file: 'a.jsonl',
          line: 3,
        },
        {
          code: 'duplicate_id',
          path: 'id',
          message: 'line 5 has the id of line 1',
          file: 'a.jsonl',
          line: 5,
        },
      ],
      summary: { rows: 2, badLines: 2, issues: 2, omittedIssues: 0 },
    });
  });

  test.each([
    [0, []],
    [1, ['invalid_json']],
    [2, ['invalid_json', 'duplicate_id']],
    [Number.POSITIVE_INFINITY, ['invalid_json', 'duplicate_id']],
  ])('keeps at most %d issues and counts the rest', async (maxIssues, codes) => {
    const { issues, summary } = await collectJsonl(text, { idOf, maxIssues });
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(summary).toEqual({ rows: 2, badLines: 2, issues: 2, omittedIssues: 2 - codes.length });
  });

  test('counts a line with several issues once', async () => {
    const issue = { code: 'wrong', path: 'a', message: 'wrong' };
    const parse = () => ({ ok: false, issues: [issue, issue, issue] }) as const;
    const { summary } = await collectJsonl('1\n2\n', { parse, maxIssues: 4 });
    expect(summary).toEqual({ rows: 0, badLines: 2, issues: 6, omittedIssues: 2 });
  });

  test.each([-1, Number.NaN])('refuses to keep %d issues', async (maxIssues) => {
    await expect(collectJsonl('', { maxIssues })).rejects.toThrow(RangeError);
  });
});
