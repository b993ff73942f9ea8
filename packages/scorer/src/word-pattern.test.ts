import { expect, test } from 'vitest';
import { endOfPattern } from './pattern-end.ts';
import { compileWordPatterns } from './word-pattern.ts';

const language = {
  groups: { day: 'monday|friday' },
  names: ['date'],
  wordsOf: (written: string) => written.toLowerCase().match(/\p{L}+|\d+/gu) ?? [],
};

function found(pattern: string, text: string): boolean {
  const words = language.wordsOf(text).map((one) => ({ text: one, breakBefore: 'none' as const }));
  const subject = { words, lengthOf: () => 0 };
  return compileWordPatterns(pattern, language).some((one) =>
    words.some((_, index) => endOfPattern(one, subject, index) > index),
  );
}

test.each([
  ['call ..3 <day>', 'a call early next Friday', true],
  ['call ..2 <day>', 'a call at some time next Friday', false],
  ['call ..9 <day>', 'a call in the week after the one that is on next Friday', false],
  ['book~ a? call', 'we booked call', true],
  ['Größe|Zoë', 'ask Zoë', true],
])('%j in %j: %j', (pattern, text, expected) => {
  expect(found(pattern, text)).toBe(expected);
});

test.each([
  ['call ..10 <day>', /gap "\.\.10": a gap is \.\.1 to \.\.9/],
  ['call .. <day>', /gap "\.\."/],
  ['call ..0 <day>', /gap "\.\.0"/],
  ['call ..3|of <day>', /gap "\.\.3\|of"/],
  ['call ...3 <day>', /gap "\.\.\.3"/],
  ['..3', /has no word/],
  ['call {month}', /unknown \{month\}/],
  ['call <month>', /unknown group <month>/],
])('%j cannot be a pattern', (pattern, message) => {
  expect(() => compileWordPatterns(pattern, language)).toThrow(RangeError);
  expect(() => compileWordPatterns(pattern, language)).toThrow(message);
});
