import { describe, expect, test } from 'vitest';
import { linearPattern } from './linear-pattern.ts';

const accepted = [
  'guarantee(?:d|s)?',
  String.raw`\bguarant\w*\b`,
  String.raw`\b\w+ly\b`,
  'money[ -]back',
  String.raw`\bno (?:other )?(?:vendor|agency|firm)s?\b.{0,60}\b(?:match|offer|do)`,
  String.raw`\$\d{1,9}(?:,\d{3}){0,3}(?:\.\d{2})?`,
  String.raw`\d{1,3}\s?%\s{1,3}off`,
  String.raw`(?:we|i)(?:'ll| will) (?:\w{1,20} ){0,3}(?:beat|match)`,
  '^re:',
  '^.*unsubscribe',
  String.raw`^p\.?s\.?.{0,40}$`,
  '!{2,}',
  String.raw`\b[A-Z]{2}\d+`,
  String.raw`https?://\S+`,
  '(?<!not )guaranteed',
  String.raw`act (?=now|today)\w{1,10}`,
  '(?<urgent>last|final) chance',
  String.raw`\p{Sc}\d+`,
  String.raw`[\u{1f680}\u{1f525}]`,
  '(?:ha){3,8}',
  String.raw`foo\w*(?:bar)?`,
  String.raw`\bx\w*\d`,
];

// What could be searched in quadratic or exponential time, with a word of the reason.
const refused = [
  ['(a+)+', 'repeats a group'],
  ['(a+)+$', 'repeats a group'],
  ['(a|a)*', 'repeats a group'],
  ['(a|aa)+$', 'repeats a group'],
  ['(.*)*x', 'repeats a group'],
  [String.raw`(\w+\s?)+:`, 'repeats a group'],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'repeats a group'],
  ['([a-z]+){2,8}x', 'bound both'],
  [String.raw`(?:x\d*){2}y`, 'bound both'],
  [String.raw`\d+\d+`, 'what follows can fail'],
  [String.raw`\b\d+\d+x`, 'second repeat'],
  [String.raw`\b\w*\w*x`, 'second repeat'],
  ['^.*.*x', 'second repeat'],
  [String.raw`\s+$`, String.raw`\s+ has no bound and what follows can fail`],
  ['a.*b', '.* has no bound and what follows can fail'],
  ['a.*?b', 'what follows can fail'],
  ['foo.{3,}bar', 'for example {3,80}'],
  [String.raw`\w+@\w+\.com`, 'what follows can fail'],
  [String.raw`foo\w+bar`, 'what follows can fail'],
  [String.raw`\b\W+x`, 'what follows can fail'],
  [String.raw`\b'\w+x`, 'what follows can fail'],
  [String.raw`\b[\w']+x`, 'what follows can fail'],
  [String.raw`\b[^ ]+x`, 'what follows can fail'],
  [String.raw`(?:\b|x)\w+y`, 'what follows can fail'],
  [String.raw`^\s+x`, 'what follows can fail'],
  ['^[^x]*x', 'what follows can fail'],
  [String.raw`\b\w{1,3} \w+x`, 'what follows can fail'],
  ['(?=.*x)y', 'looks around without a bound'],
  [String.raw`(?!\w+x)y`, 'looks around without a bound'],
  ['(?<=a+)b', 'looks around without a bound'],
  [String.raw`(a)\1`, String.raw`\1 refers back to a group`],
  [String.raw`(?<a>x)\k<a>`, String.raw`\k<a> refers back to a group`],
  ['.{0,80}.{0,80}x', 'steps at one place'],
  ['(?:a|a){0,30}b', 'steps at one place'],
  ['(?:a?){0,30}b', 'steps at one place'],
  ['(?:a{0,9}){0,9}b', 'more than a billion steps'],
  ['a{9000}', '9000 steps at one place'],
  ['a*', 'match everywhere'],
  ['(?:x|)', 'match everywhere'],
  [String.raw`\b`, 'match everywhere'],
  ['(?=x)', 'match everywhere'],
  ['(', 'is not a regular expression'],
  [String.raw`\-`, 'is not a regular expression'],
] as const;

test.each(accepted)('%s is linear', (source) => {
  expect(linearPattern(source).flags).toBe('gimu');
});

test.each(refused)('%s is refused: %s', (source, reason) => {
  expect(() => linearPattern(source)).toThrow(RangeError);
  expect(() => linearPattern(source)).toThrow(reason);
});

test('a pattern is at most as long as a reader can check', () => {
  expect(() => linearPattern('a'.repeat(1000))).not.toThrow();
  expect(() => linearPattern('a'.repeat(1001))).toThrow(RangeError);
});

describe('searching a text made to be slow', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '1',
    'ha',
    'x1',
    'guarante',
    '$1,111,',
    'we will a a a ',
    'no other vendo',
    'no firm x',
    'p.s. ',
    'last chanc',
    'not \u{1f680}',
  ];

  // Linear is shown by finishing: what took quadratic time here would run for hours.
  test.each(accepted)('%s ends', { timeout: 60_000 }, (source) => {
    const pattern = linearPattern(source);
    for (const piece of pieces) {
      for (const length of [100_000, 1_000_000]) {
        const text = piece.repeat(length / piece.length);
        expect(countMatches(pattern, text)).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
