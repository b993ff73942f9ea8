import { describe, expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { findWords } from './find-words.ts';

describe('findWords', () => {
  test.each([
    ['plain', 'Two Go engineers.', ['Two', 'Go', 'engineers']],
    ['apostrophes', "don't you’re engineers' 'tis", ["don't", 'you’re', 'engineers', 'tis']],
    [
      'hyphens',
      'full-stack e-mail 15-minute e‑mails',
      ['full-stack', 'e-mail', '15-minute', 'e‑mails'],
    ],
    ['hyphens that join nothing', '- a -b c- d--e', ['a', 'b', 'c', 'd', 'e']],
    ['dashes', 'touching—base 7–14', ['touching', 'base', '7', '14']],
    ['hyphen between digits', '7-14 days, 2026-02-11', ['7', '14', 'days', '2026', '02', '11']],
    [
      'numbers',
      '$1.2M 1,200 3.5 15:30 10.04.2026',
      ['1.2M', '1,200', '3.5', '15:30', '10.04.2026'],
    ],
    ['number at the end', 'in 5. Or 6, or 7: yes', ['in', '5', 'Or', '6', 'or', '7', 'yes']],
    ['addresses', 'See northlight.example, e.g. now.', ['See', 'northlight.example', 'e.g', 'now']],
    ['underscores', 'snake_case _so_', ['snake_case', 'so']],
    ['joiners in a row', "a''b a.-b a_-_b", ['a', 'b', 'a', 'b', 'a', 'b']],
    ['accents', 'Élodie Søren ½', ['Élodie', 'Søren', '½']],
    ['combining marks', 'e\u0301a \u0301b', ['e\u0301a', 'b']],
    ['invisible inside', 'be\u200dnch \u200dx', ['be\u200dnch', 'x']],
    ['Cyrillic', 'Здравствуйте, Нина!', ['Здравствуйте', 'Нина']],
    ['Arabic and Hebrew', 'مرحبا יוסי', ['مرحبا', 'יוסי']],
    ['Hindi', 'नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
    ['Hangul', '안녕하세요 여러분', ['안녕하세요', '여러분']],
    ['Chinese, letter by letter', '陈美玲 said', ['陈', '美', '玲', 'said']],
    ['Latin inside Chinese', '用Go写', ['用', 'Go', '写']],
    ['Japanese marks', 'か\u3099く', ['か\u3099', 'く']],
    ['Thai', 'ไป', ['ไ', 'ป']],
    ['mathematical letters', '𝐠𝐚𝐦𝐞 on', ['𝐠𝐚𝐦𝐞', 'on']],
    ['signs and emoji', '3 × 4 € 👋🏽 👩‍💻', ['3', '4']],
    ['lone surrogates', 'a\ud83d b\ude00c', ['a', 'b', 'c']],
    ['nothing', ' … ', []],
  ])('%s', (_, text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected);
    expect(countWords(text)).toBe(expected.length);
  });

  test.each([
    ['7', 'number'],
    ['1,200', 'number'],
    ['15:30', 'number'],
    ['٣', 'number'],
    ['½', 'number'],
    ['1.2M', 'word'],
    ['15-minute', 'word'],
    ['Q3', 'word'],
    ['2x', 'word'],
    ['陈', 'word'],
    ['Нина', 'word'],
  ])('%s is a %s', (text, kind) => {
    expect(findWords(text)).toEqual([{ text, start: 0, end: text.length, kind }]);
  });
});
