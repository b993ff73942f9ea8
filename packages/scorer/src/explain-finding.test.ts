import { columnsOf } from '@tenacious-bench/text';
import { describe, expect, test } from 'vitest';
import { explainFinding } from './explain-finding.ts';

function shown(text: string, quote: string, width = 96): string {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const { excerpt, carets } = explainFinding({ rule: 'r', span, message: 'm' }, text, { width });
  return `${excerpt}\n${carets}`;
}

describe('the carets stand exactly under the words', () => {
  test.each([
    ['on the first line', 'top talent is here', 'top talent', 'top talent is here\n^^^^^^^^^^'],
    ['on a later line', 'Hi,\nour top talent', 'top talent', 'our top talent\n    ^^^^^^^^^^'],
    [
      'where a hidden character is shown',
      'a\u200bb wor\u200bld',
      'wor\u200bld',
      'a<U+200B>b wor<U+200B>ld\n           ^^^^^^^^^^^^^',
    ],
    ['up to the end of the line only', 'a world\nclass', 'world\nclass', 'a world\n  ^^^^^'],
    ['with one caret for an empty span', 'abc', '', 'abc\n^'],
    ['behind wide characters', '漢字 top', 'top', '漢字 top\n     ^^^'],
    ['behind an accent of its own', 'cafe\u0301 top', 'top', 'cafe\u0301 top\n     ^^^'],
    ['at a line break that opens the text', '\nabc', '\n', '\n^'],
  ])('%s', (_, text, quote, expected) => {
    expect(shown(text, quote)).toBe(expected);
  });

  test('in a long line that is shortened on both sides', () => {
    const text = `${'before '.repeat(30)}NEEDLE${' after'.repeat(30)}`;
    const [excerpt = '', carets = ''] = shown(text, 'NEEDLE', 40).split('\n');
    expect(excerpt.length).toBeLessThanOrEqual(40);
    expect(excerpt).toMatch(/^….*….?$/);
    expect(excerpt.slice(carets.indexOf('^'), carets.length)).toBe('NEEDLE');
  });
});

test.each(['long '.repeat(60), '漢'.repeat(100), '\u200b'.repeat(60)])(
  'an excerpt is never wider than it may be: %#',
  (text) => {
    const span = { start: 40, end: 58 };
    const { excerpt, carets } = explainFinding({ rule: 'r', span, message: 'm' }, text, {
      width: 40,
    });
    expect(columnsOf(excerpt)).toBeLessThanOrEqual(40);
    expect(columnsOf(carets)).toBeLessThanOrEqual(40);
  },
);

test('the line is counted from 1', () => {
  const finding = { rule: 'r', span: { start: 4, end: 5 }, message: 'm' };
  expect(explainFinding(finding, 'a\nb\nc').line).toBe(3);
});
