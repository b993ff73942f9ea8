import { describe, expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { plainRow } from '../testing/plain-row.ts';
import { createTemplateFinder } from './template-finder.ts';

function runsOf(tasks: readonly Row[], reference: readonly Row[]) {
  const finder = createTemplateFinder(tasks);
  for (const row of reference) finder.add(row);
  return finder.find().runs;
}

/** So many rows that say the same around a name of their own. */
function letters(side: string, count: number, say = (name: string) => `${name}, we write to you`) {
  return Array.from({ length: count }, (_, at) => plainRow(`${side}-${at}`, say(`${side}${at}`)));
}

const template = 'we write to you';
const leak = 'nine engineers are free from the first of june';

describe('both sides have to share it', () => {
  test.each([
    ['three tasks and five rows', 3, 5, [{ words: template, tasks: 3, reference: 5 }]],
    ['two tasks and many rows', 2, 60, []],
    ['nine tasks and four rows', 9, 4, []],
    [
      'ten tasks, all there are, and one row',
      10,
      1,
      [{ words: template, tasks: 10, reference: 1 }],
    ],
    ['ten tasks, all there are, and no row', 10, 0, []],
    ['many of both', 60, 60, [{ words: template, tasks: 60, reference: 50 }]],
  ])('%s', (_, tasks, rows, expected) => {
    expect(runsOf(letters('task', tasks), letters('row', rows))).toEqual(expected);
  });

  test('the text of one task is never template, however often it leaks', () => {
    const tasks = [plainRow('leaked', leak), ...letters('task', 9)];
    const copies = letters('copy', 1000, (name) => `${name} heard that ${leak}`);
    const words = runsOf(tasks, [...copies, ...letters('row', 9)]).map((run) => run.words);
    expect(words).toEqual([template]);
  });

  test('a share of all units is needed where that is more', () => {
    const others = (side: string, count: number) => letters(side, count, (name) => name);
    const tasks = (count: number) => [...letters('task', count), ...others('other', 400 - count)];
    expect(runsOf(tasks(3), letters('row', 9))).toEqual([]);
    expect(runsOf(tasks(4), letters('row', 9))).toHaveLength(1);
    const rows = (count: number) => [...letters('row', count), ...others('else', 2000 - count)];
    expect(runsOf(letters('task', 3), rows(9))).toEqual([]);
    expect(runsOf(letters('task', 3), rows(10))).toHaveLength(1);
  });

  test('fifty units are enough in a lake of any size', () => {
    const lake = letters('lake', 30_000, (name) => name);
    expect(runsOf(letters('task', 3), [...lake, ...letters('row', 49)])).toEqual([]);
    expect(runsOf(letters('task', 3), [...lake, ...letters('row', 50)])).toHaveLength(1);
  });
});

test('where rows are few, it takes a fifth of the tasks', () => {
  const others = (count: number) => letters('other', count, (name) => name);
  expect(runsOf([...letters('task', 10), ...others(40)], letters('row', 2))).toHaveLength(1);
  expect(runsOf([...letters('task', 10), ...others(41)], letters('row', 2))).toEqual([]);
});

describe('a unit counts once', () => {
  const ofUnit = (rows: readonly Row[], unit: string) => rows.map((row) => ({ ...row, unit }));

  test.each([
    ['tasks of one family', ofUnit(letters('task', 9), 'family'), letters('row', 9)],
    ['rows of one company', letters('task', 9), ofUnit(letters('row', 90), 'company')],
    ['copies of one row', letters('task', 9), letters('row', 90, () => `X, ${template}`)],
    ['copies of one task', letters('task', 9, () => `X, ${template}`), letters('row', 90)],
  ])('%s', (_, tasks, rows) => {
    expect(runsOf(tasks, rows)).toEqual([]);
  });

  test('rows without anything of a task are no more units for being many of one', () => {
    const silent = ofUnit(
      letters('silent', 5000, (name) => name),
      'company',
    );
    expect(runsOf(letters('task', 3), [...silent, ...letters('row', 5)])).toHaveLength(1);
  });

  test('the same words in other texts are another row', () => {
    const parted = [
      ...letters('one', 3).map((row) => ({ ...row, texts: [{ field: 'a', text: template }] })),
      plainRow('b', 'we', 'write to you'),
      plainRow('c', 'we write', 'to you'),
      plainRow('d', 'we write to', 'you'),
    ];
    // The three copies are one; "write to you" is in that one and in the first of the others.
    const finder = createTemplateFinder(letters('task', 3), {
      n: 3,
      tasks: { least: 3, share: 0, most: 3 },
      reference: { least: 2, share: 0.01, most: 9 },
      alone: { least: 9, share: 0, most: 9 },
    });
    for (const row of parted) finder.add(row);
    expect(finder.find().runs).toEqual([{ words: 'we write to you', tasks: 3, reference: 2 }]);
  });
});

describe('a short text', () => {
  const labelled = (side: string, count: number, label: string) =>
    Array.from({ length: count }, (_, at) => plainRow(`${side}-${at}`, `${side}${at}`, label));

  test('is template as a whole where many rows have it as a field', () => {
    const runs = runsOf(labelled('task', 5, 'Cold'), labelled('row', 5, 'cold!'));
    expect(runs).toEqual([{ words: 'cold', tasks: 5, reference: 5 }]);
  });

  test('is none where others only have the word', () => {
    const rows = letters('row', 9, (name) => `it was cold when ${name} came`);
    expect(runsOf(labelled('task', 5, 'cold'), rows)).toEqual([]);
  });
});

test('runs are as long as they can be, and told in order', () => {
  const say = (name: string) => `Dear friend ${name} of the house, we write to you about ${name}`;
  expect(runsOf(letters('task', 3, say), letters('row', 5, say)).map((run) => run.words)).toEqual([
    'of the house we write to you about',
  ]);
});

test('templates of nothing are none', () => {
  expect(runsOf([], letters('row', 9))).toEqual([]);
  expect(runsOf(letters('task', 9), [])).toEqual([]);
  expect(runsOf([plainRow('a'), plainRow('b', '')], [plainRow('c'), plainRow('d', '')])).toEqual(
    [],
  );
});
