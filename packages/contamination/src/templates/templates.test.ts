import { describe, expect, test } from 'vitest';
import { maskTemplates, runsOfWords, templatesOf } from './templates.ts';

const runs = [
  { words: 'we are writing to you', tasks: 12, reference: 40 },
  { words: 'cold', tasks: 9, reference: 30 },
  { words: 'ice cold', tasks: 9, reference: 30 },
];
const templates = templatesOf(runs, { source: 'lock', n: 3 });

describe('masks the words of a text that stand in a template', () => {
  test.each([
    ['all of a run', 'we are writing to you', '.....'],
    ['a part of it', 'now we are writing a book', 'x...xx'],
    ['and not two words of it', 'we are not writing to them', 'xxxxxx'],
    ['twice', 'writing to you are writing to you', '.......'],
    ['a short text as a whole', 'cold', '.'],
    ['of two words', 'ice cold', '..'],
    ['and not the word anywhere', 'a cold day', 'xxx'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    const words = text.split(' ').filter((word) => word !== '');
    expect(
      [...maskTemplates(words, templates)].map((own) => (own === 1 ? 'x' : '.')).join(''),
    ).toBe(expected);
  });
});

test('runs of words are all that there are', () => {
  expect(runsOfWords(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
  expect(runsOfWords(['a', 'b', 'c'], 3)).toEqual(['a b c']);
  expect(runsOfWords(['a', 'b', 'c'], 4)).toEqual([]);
});
