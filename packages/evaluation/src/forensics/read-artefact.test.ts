import { describe, expect, test } from 'vitest';
import { readArtefact } from './read-artefact.ts';

describe('readArtefact', () => {
  test.each([
    ['a.json', '{"a":[1,0]}', '/a', [1, 0]],
    ['a.jsonl', '{"a":1}\n\n{"a":0}\n', '/a', [1, 0]],
    ['a.csv', '\uFEFFtask;tone\r\nt1;3\r\n\r\nt2;2\r\n', '/tone', ['3', '2']],
    ['a.TSV', 'task\ttone\nt1\t3', '/[task=t1]/tone', ['3']],
  ])('%s', (file, text, path, value) => {
    expect(readArtefact(text, { file, path })).toEqual({ ok: true, value });
  });

  test.each([
    ['a.json', '{', '', 'invalid_json'],
    ['a.jsonl', '{}\n{', '', 'invalid_json'],
    ['a.csv', 'a,b\n1\n', '/a', 'invalid_csv'],
    ['a.csv', 'a\n"1\n', '/a', 'invalid_csv'],
    ['a.json', '{}', '/a', 'not_found'],
  ])('%s that cannot be read: %j', (file, text, path, code) => {
    expect(readArtefact(text, { file, path })).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
