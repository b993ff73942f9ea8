import { expect, test } from 'vitest';
import { blockText, code, inlineText, paragraph } from './markdown-text.ts';

test.each([
  ['plain text', 'Ferries, and when they sail.', 'Ferries, and when they sail.'],
  ['an address', 'https://ferries.example/a_b-c', 'https://ferries.example/a_b-c'],
  ['emphasis', '*now* __here__ a_b', '\\*now\\* \\_\\_here\\_\\_ a_b'],
  ['a link to a script', '[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['HTML', '<img src=x onerror="y">&lt;', '&lt;img src=x onerror="y"&gt;&amp;lt;'],
  ['a table', 'a | b', 'a \\| b'],
  ['line breaks', 'one\r\n\ttwo', 'one two'],
  ['a change of direction', 'pay\u202egnp.exe', 'pay\ufffdgnp.exe'],
  ['a control character', 'bell\u0007', 'bell\ufffd'],
  ['half a surrogate pair', '\ud83d', '\ufffd'],
])('one line of %s', (_, text, expected) => {
  expect(inlineText(text)).toBe(expected);
});

test.each([
  ['a heading', '# Ferries', '\\# Ferries'],
  ['a list', '- one', '\\- one'],
  ['a numbered list', '12. one', '12\\. one'],
  ['an underline', '===', '\\==='],
  ['the end of the front matter', '---', '\\---'],
  ['a negative number', '-5 degrees', '\\-5 degrees'],
])('the start of a paragraph: %s', (_, text, expected) => {
  expect(paragraph(text)).toBe(expected);
});

test('an empty line starts a paragraph, a line break does not', () => {
  expect(blockText('One\ntwo.\n \n\n\n# three\n')).toBe('One two.\n\n\\# three');
});

test('a name in code quotes', () => {
  expect(code('a`b\n|c')).toBe('`a b c`');
});
