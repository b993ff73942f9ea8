import { formatIssue, type Issue } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { alikeLines } from './alike-lines.ts';

const file = 'a.jsonl';

function issues(count: number, path: (row: number) => string, code = 'wrong'): Issue[] {
  return Array.from({ length: count }, (_, row) => ({
    ...{ code, path: path(row), message: `row ${row} is not right` },
    ...{ file, line: row + 1 },
  }));
}

test.each<[string, Issue[], string[]]>([
  ['nothing', [], []],
  [
    'three alike, one by one',
    issues(3, () => 'id'),
    [
      'a.jsonl:1: id: row 0 is not right [wrong]',
      'a.jsonl:2: id: row 1 is not right [wrong]',
      'a.jsonl:3: id: row 2 is not right [wrong]',
    ],
  ],
  [
    'many alike, by the first',
    issues(40, (row) => `facts[${row}].id`),
    ['a.jsonl:1: facts[0].id: row 0 is not right [wrong], and 39 more like it'],
  ],
  [
    'two kinds, each by its first',
    [...issues(5, () => 'id'), ...issues(4, () => 'id', 'unknown')],
    [
      'a.jsonl:1: id: row 0 is not right [wrong], and 4 more like it',
      'a.jsonl:1: id: row 0 is not right [unknown], and 3 more like it',
    ],
  ],
])('tells of %s', (_, all, lines) => {
  expect(alikeLines(all, formatIssue)).toEqual(lines);
});

test('tells of twenty kinds at most, and how many more there are', () => {
  const all = issues(26, (row) => String.fromCharCode(97 + row));
  const lines = alikeLines(all, formatIssue);
  expect([lines.length, lines.at(-1)]).toEqual([21, '… and 6 more']);
});
