import { describe, expect, test } from 'vitest';
import { readPhrase } from './phrase-notation.ts';

function spellings(phrase: string, inflect: 'marked' | 'all' = 'marked') {
  return readPhrase(phrase, { inflect }).map((words) => words.map((word) => word.spellings));
}

describe('a phrase', () => {
  test.each([
    ['Top  Talent', [[['top'], ['talent']]]],
    ['world-class', [[['worldclass']]]],
    ['our # employees', [[['our'], 'number', ['employees']]]],
    ['touch~ base', [[['touch', 'touches', 'touched', 'touching'], ['base']]]],
    ['synergy~', [[['synergy', 'synergies', 'synergied', 'synergying']]]],
    [
      "you'll regret",
      [
        [['youll'], ['regret']],
        [['you'], ['will'], ['regret']],
      ],
    ],
  ])('%j is %j', (phrase, expected) => {
    expect(spellings(phrase)).toEqual(expected);
  });

  test('says where any words may stand inside', () => {
    const [words = []] = readPhrase('... scale ... aggressively now');
    expect(words.map(({ isLoose }) => isLoose)).toEqual([false, true, false]);
  });

  test.each([
    ['outsourcing', ['outsource', 'outsourced', 'outsources']],
    ['synergies', ['synergy']],
    ['reductions', ['reduction']],
    ['planned', ['plan', 'planning']],
  ])('of a task means the whole family: %j and %j', (phrase, family) => {
    expect(spellings(phrase, 'all')[0]?.[0]).toEqual(expect.arrayContaining(family));
  });

  test.each(['to', 'bus', 'focus', '10x', 'r\u00e9sum\u00e9'])(
    'of a task leaves the beginning of %j alone',
    (phrase) => {
      const [[words = []] = []] = spellings(phrase, 'all');
      expect([...words].every((word) => word.startsWith(phrase))).toBe(true);
    },
  );

  test.each([
    ['?!', 'phrase "?!" has no word: it can never match'],
    ['#', 'phrase "#" has no word: it can never match'],
    ['...', 'phrase "..." has no word: it can never match'],
    [
      '# years',
      'phrase "# years" begins with a number: begin it with a word, or it cannot be searched for',
    ],
  ])('%j is refused', (phrase, message) => {
    expect(() => readPhrase(phrase)).toThrow(new RangeError(message));
  });
});
