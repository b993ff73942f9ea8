import { describe, expect, test } from 'vitest';
import { formatTemplates } from './format-templates.ts';
import { parseTemplates } from './parse-templates.ts';
import { templatesOf } from './templates.ts';

const runs = [
  { words: 'we are writing to you', tasks: 12, reference: 40 },
  { words: 'cold', tasks: 9, reference: 30 },
];
const templates = templatesOf(runs, { source: 'discovered', n: 3 });
const lock = () => JSON.parse(formatTemplates(templates));

test('a lock file is the same bytes in whatever order the runs came, one line each', () => {
  const reversed = templatesOf([...runs].reverse(), { source: 'discovered', n: 3 });
  expect(formatTemplates(reversed)).toBe(formatTemplates(templates));
  const lines = formatTemplates(templates).split('\n');
  expect(lines.filter((line) => line.includes('"words"'))).toHaveLength(2);
  expect(lines.findIndex((line) => line.includes('"cold"'))).toBe(5);
});

test('a lock file without runs is read again', () => {
  const text = formatTemplates({ n: 3, runs: [] });
  expect(parseTemplates(JSON.parse(text))).toMatchObject({ ok: true, value: { runs: [] } });
});

test('who deletes a line unmasks its words', () => {
  const { runs: kept, ...rest } = lock();
  const read = parseTemplates({ ...rest, runs: kept.slice(1) });
  expect(read).toMatchObject({ ok: true, value: { source: 'lock', n: 3 } });
  expect(read.ok && [...read.value.ngrams]).toEqual([
    'we are writing',
    'are writing to',
    'writing to you',
  ]);
});

describe('refuses', () => {
  const changed = (change: object) => {
    const [first, second] = lock().runs;
    return { ...lock(), runs: [{ ...first, ...change }, second] };
  };
  test.each<[string, unknown, string, RegExp]>([
    ['changed words', changed({ words: 'warm' }), 'runs[0].hash', /not the hash of "warm"/],
    ['an unknown field', { ...lock(), note: 'x' }, 'note', /./],
    ['an unknown field of a run', changed({ note: 'x' }), 'runs[0].note', /./],
    ['another document', { ...lock(), schema: 'templates@1' }, 'schema', /templates-lock@1\.0/],
    ['runs of no words', { ...lock(), n: 0 }, 'n', /./],
    ['a list', [], '', /./],
  ])('%s', (_, value, path, message) => {
    const parsed = parseTemplates(value);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.issues[0]?.path).toBe(path);
    expect(parsed.issues[0]?.message).toMatch(message);
  });
});
