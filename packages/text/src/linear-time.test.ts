import { describe, expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { findSentences } from './find-sentences.ts';
import { findWords } from './find-words.ts';
import { findZones } from './find-zones.ts';
import { normalize } from './normalize.ts';

const LENGTH = 200_000;

/**
 * Reading this much in one pass takes about a tenth of a second; when every character looks at all
 * others it takes upwards of seven seconds, even at native speed. The limit tells the two apart.
 */
const TIME_LIMIT_MS = 4_000;

const SINGLE_UNITS = [...'a \n."“`_~&-1!$(А陈𝐠🅱…。', '\u200d', '\u00ad', '\ud83d', '\ude00'];

const PATTERNS = [
  ...[
    '\n ',
    '. ',
    'A.',
    "'a ",
    '``` \n',
    '*a*',
    '&#',
    '1.',
    '5$',
    '4О',
    'Аb',
    'a@',
    'a.',
    'http://',
  ],
  ...['> ', '>\n', 'Hi ', 'Best,\n', 'On a wrote:\n', 'From: a\n', 'Aa ', 'a, '],
  ...['e\u0301', '\u0301\u0323', '\u1100\u1161', '"a', '“a” '],
  ...['()', '> a\n', 'a@b.c ', 'http://a.example ', 'a.com', 'inc. ', '`a` ', '~~~\n'],
];

const LONG_WORD = 'a'.repeat(LENGTH);

const WHOLE_TEXTS = [
  ['a long word below a closing', `Best,\n${LONG_WORD}.`],
  ['a long word after a greeting', `Hi ${LONG_WORD}`],
  ['a long word in an address', `${LONG_WORD}@${LONG_WORD}.${LONG_WORD}!`],
  ['punctuation around an address', `${'-'.repeat(LENGTH)}a.com${'.'.repeat(LENGTH)}`],
  ['code before a fence', `${'`a` '.repeat(LENGTH)}\n\`\`\`\na\n\`\`\``],
  ['blank lines below an attribution', `On 4 May, 10:15, Ana wrote:${'\n'.repeat(LENGTH)}`],
] as const;

test.each(WHOLE_TEXTS)('%s is read in linear time', { timeout: TIME_LIMIT_MS }, (_, text) => {
  expect(findSentences(text).length).toBeGreaterThan(0);
  expect(findZones({ body: text }).blocks.length).toBeGreaterThan(0);
});

describe.each([...SINGLE_UNITS, ...PATTERNS])('%j over and over', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

  test('is read in linear time', { timeout: TIME_LIMIT_MS }, () => {
    const everything = { diacritics: true, entities: true, emphasis: true, leetspeak: true };
    expect(normalize(text, everything).original).toBe(text);
    expect(findWords(text).length).toBe(countWords(text));
    expect(findSentences(text).length).toBeLessThanOrEqual(LENGTH);
    expect(findZones({ body: text }).blocks.length).toBeLessThanOrEqual(LENGTH);
  });
});
