import { describe, expect, test } from 'vitest';
import { mergePartials } from './merge-partials.ts';
import type { FoundMatch, ShardPartial, TaskFindings } from './shard-partial.ts';

const match: FoundMatch = {
  check: 'ngram',
  verdict: 'leak',
  reference: { id: 'row', file: 'a.jsonl', row: 3 },
  raw: 1,
  covered: [[0, 9]],
  longest: 9,
  spans: [],
};

function findings(task: string, change: Partial<TaskFindings> = {}): TaskFindings {
  return { task, matches: [match], leftOut: 0, uses: [[0, 1]], ...change };
}

function partial(change: Partial<ShardPartial> = {}): ShardPartial {
  return {
    schema: 'tenacious-bench/contamination-partial@1.0',
    settings: 'same',
    shard: { file: 'a.jsonl', digest: 'sha256:a', rows: 5, unread: [] },
    compared: ['t', 'u'],
    truncatedTexts: 1,
    found: [findings('t')],
    ...change,
  };
}

const other = partial({
  shard: { file: 'b.jsonl', digest: 'sha256:b', rows: 7, unread: ['line 3: no JSON'] },
  found: [findings('t', { leftOut: 2 }), findings('u')],
});
const options = { settings: 'same', tasks: ['t', 'u'] };

test('every order, and any of them twice, comes to the same', () => {
  const merged = mergePartials([partial(), other], options);
  expect(mergePartials([other, partial(), other, other, partial()], options)).toEqual(merged);
  expect(merged.shards.map(({ file }) => file)).toEqual(['a.jsonl', 'b.jsonl']);
  expect(merged.truncatedTexts).toBe(2);
  expect([...merged.found.keys()].sort()).toEqual(['t', 'u']);
  expect(merged.found.get('t')?.map(({ leftOut }) => leftOut)).toEqual([0, 2]);
});

test('tasks that were compared later add to what is there', () => {
  const before = partial({ compared: ['t'] });
  const later = partial({ compared: ['u'], found: [findings('u')] });
  const merged = mergePartials([later, before], options);
  expect(merged).toEqual(mergePartials([before, later], options));
  expect(merged.shards).toHaveLength(1);
  expect([...merged.found.keys()].sort()).toEqual(['t', 'u']);
});

test('tasks that are gone are left out', () => {
  expect([...mergePartials([other], { ...options, tasks: ['u'] }).found.keys()]).toEqual(['u']);
});

test('nothing is nothing', () => {
  expect(mergePartials([], options)).toEqual({ shards: [], truncatedTexts: 0, found: new Map() });
});

describe('refuses', () => {
  test.each([
    [
      'other settings',
      [partial(), partial({ settings: 'others' })],
      'a.jsonl was scanned with other settings or templates than these; scan it again with the same ones',
    ],
    [
      'a shard that some task was not compared with',
      [partial(), partial({ shard: other.shard, compared: ['t'] })],
      'b.jsonl was not compared with 1 of 2 tasks; scan it for those too',
    ],
    [
      'two scans that found different things',
      [partial(), partial({ found: [findings('t', { leftOut: 1 })] })],
      'two scans of a.jsonl found different things; scan it again',
    ],
    [
      'two scans of which one found nothing',
      [partial(), partial({ found: [] })],
      'two scans of a.jsonl found different things; scan it again',
    ],
    [
      'two scans that read different rows',
      [partial(), partial({ shard: { ...partial().shard, rows: 4 } })],
      'two scans of a.jsonl read different rows; scan it again',
    ],
  ])('%s', (_, partials, message) => {
    expect(() => mergePartials(partials, options)).toThrow(message);
    expect(() => mergePartials([...partials].reverse(), options)).toThrow(message);
  });
});
