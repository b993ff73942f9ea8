import { describe, expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { type Templates, templatesOf } from '../templates/templates.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { hashToken } from '../words/hash-token.ts';
import { overlapBars } from './judge-overlap.ts';
import { createRowMatcher } from './row-matcher.ts';
import { indexTasks } from './task-index.ts';

async function matchesOf(
  tasks: readonly Row[],
  row: Row,
  options: { readonly n?: number; readonly templates?: Templates } = {},
) {
  const match = createRowMatcher(indexTasks(tasks, options), { bars: overlapBars });
  const { matched } = await match([row]);
  return (matched[0] ?? []).flatMap(({ task, match: found }) =>
    found ? [{ task, ...found }] : [],
  );
}

const words = numberedWords('w', 1, 20);

describe('a copy is found', () => {
  test.each([
    ['as it stands', [words], ['exact', 'leak', 1]],
    ['in other letters', [words.toUpperCase().replaceAll(' ', ', ')], ['exact', 'leak', 1]],
    ['in as many texts as it has words', words.split(' '), ['exact', 'leak', 1]],
    ['between other words', [`Before. ${words} Behind.`], ['ngram', 'leak', 1]],
    ['in texts of three words', [...pieces(words, 3), 'and more'], ['ngram', 'leak', 0]],
    [
      'with its words in a table of two columns',
      pieces(words, 1).flatMap((word, at) => [`row ${at}`, word]),
      ['ngram', 'leak', 0],
    ],
  ] as const)('%s', async (_, texts, expected) => {
    const found = await matchesOf([plainRow('task', words)], plainRow('row', ...texts));
    expect(found.map(({ check, verdict, raw }) => [check, verdict, raw])).toEqual([expected]);
  });

  test('of a task in several texts, in one', async () => {
    const [found] = await matchesOf(
      [plainRow('task', ...pieces(words, 3))],
      plainRow('row', words),
    );
    expect(found).toMatchObject({ check: 'exact', verdict: 'leak', longest: 20 });
    // Each text of the task has a span of its own.
    expect(found?.spans).toHaveLength(7);
    expect(found?.spans[1]).toEqual({
      task: { field: 'text-2', start: 0, end: 8 },
      reference: { field: 'text-1', start: 9, end: 17 },
    });
  });

  test('in the middle of a book that says its beginning over and over', async () => {
    const book = [
      ...Array.from({ length: 3000 }, () => numberedWords('w', 1, 9)),
      words,
      'the end',
    ];
    const [found] = await matchesOf([plainRow('task', words)], plainRow('row', book.join(' and ')));
    expect(found).toMatchObject({ check: 'ngram', verdict: 'leak', longest: 20 });
  });
});

describe('tasks too short for an n-gram', () => {
  const templates = templatesOf([{ words: 'the answer to that is', tasks: 3, reference: 5 }], {
    source: 'lock',
    n: 3,
  });

  test.each([
    ['one word', ['Lisbon'], ['Lisbon.'], ['exact', 'leak']],
    ['one word in a row that says more', ['Lisbon'], ['Lisbon it is'], undefined],
    ['its words in other texts', ['cold', 'call'], ['cold call'], ['exact', 'leak']],
    ['its words in another order', ['cold', 'call'], ['call cold'], undefined],
    ['no word', [''], [''], undefined],
    ['no text', [], [], undefined],
    [
      'the same template around another word',
      ['The answer to that is Lisbon'],
      ['The answer to that is Porto'],
      undefined,
    ],
    [
      'the same word in two templates',
      ['The answer to that is Lisbon'],
      ['Lisbon', 'the answer to that'],
      ['exact', 'review'],
    ],
    ['the same word without one', ['The answer to that is Lisbon'], ['Lisbon'], undefined],
    ['all of it template', ['The answer to that is'], ['The answer to that is'], ['exact', 'leak']],
  ])('%s', async (_, task, row, expected) => {
    const found = await matchesOf([plainRow('task', ...task)], plainRow('row', ...row), {
      templates,
    });
    expect(found.map(({ check, verdict }) => [check, verdict])).toEqual(
      expected === undefined ? [] : [expected],
    );
  });
});

describe('one check lists a pair once', () => {
  const templates = templatesOf([{ words: 'we ask you this', tasks: 3, reference: 5 }], {
    source: 'lock',
    n: 3,
  });

  test.each([
    ['equal texts, with words enough', words, words],
    [
      'equal texts of few own words in a template',
      'We ask you this: one two',
      'We ask you this: one two',
    ],
    [
      'the same few own words in two templates',
      'We ask you this: one two three four five',
      'One two three four five, we ask you',
    ],
  ])('%s', async (_, task, row) => {
    const found = await matchesOf([plainRow('task', task)], plainRow('row', row), { templates });
    expect(found).toHaveLength(1);
  });
});

describe('words of one hash are not the same', () => {
  const twins = 'wrnp w1lua wrvo w1tpa wrpj w1voa wrzd w1xia wirn w22py wav6 w2e1a wavf w2eaa';
  const [ones, others] = [0, 1].map((side) =>
    [...`${twins} wazo w2ifa wwnp w2k7u wfd8 w54sa`.split(' ')].filter((_, at) => at % 2 === side),
  ) as [string[], string[]];

  test('they have one hash', () => {
    expect(ones).toHaveLength(10);
    expect(ones.map(hashToken)).toEqual(others.map(hashToken));
  });

  test.each([8, 3])('a row of the others is nothing to a task of the ones, by %i', async (n) => {
    const row = plainRow('row', others.join(' '));
    expect(await matchesOf([plainRow('task', ones.join(' '))], row, { n })).toEqual([]);
    expect(await matchesOf([plainRow('task', ...ones)], row, { n })).toEqual([]);
  });

  test('nor if that is all of a short task', async () => {
    const [one, other] = [ones[0] as string, others[0] as string];
    expect(await matchesOf([plainRow('task', one)], plainRow('row', other))).toEqual([]);
  });

  test('what the row has of it is measured on the words', async () => {
    const mixed = [...ones.slice(0, 5), ...others.slice(5)];
    const [found] = await matchesOf(
      [plainRow('task', ones.join(' '))],
      plainRow('row', mixed.join(' ')),
    );
    expect(found).toMatchObject({ verdict: 'review', longest: 5, raw: 0 });
  });
});

describe('words that repeat without end are compared in time', () => {
  const repeated = 'a '.repeat(10_000);

  test.each([
    ['one word', repeated, repeated, 'exact'],
    ['one word, and another in between', repeated, `${'a '.repeat(9000)} b ${repeated}`, 'ngram'],
    ['two words at random', coinFlips(1), coinFlips(2), 'ngram'],
    ['a task of one word in a book of it', 'a '.repeat(100), 'a '.repeat(200_000), 'ngram'],
  ])('%s', async (_, task, row, check) => {
    const [found] = await matchesOf([plainRow('task', task)], plainRow('row', row));
    expect(found?.check).toBe(check);
  });

  test('a row is compared with thousands of tasks that share everything', async () => {
    const tasks = Array.from({ length: 3000 }, (_, at) => plainRow(`task-${at}`, words));
    const found = await matchesOf(tasks, plainRow('row', words));
    expect(new Set(found.map(({ task }) => task)).size).toBe(3000);
    expect(found).toHaveLength(3000);
  });
});

function pieces(text: string, size: number): string[] {
  const all = text.split(' ');
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(size * at, size * (at + 1)).join(' '),
  );
}

/** Thousands of words of two, the same ones for a seed. */
function coinFlips(seed: number): string {
  let state = seed;
  return Array.from({ length: 5000 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % 2 === 0 ? 'heads' : 'tails';
  }).join(' ');
}
