import { columnsOf } from '@tenacious-bench/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchOf } from '../testing/contamination-report.ts';
import { explainMatch } from './explain-match.ts';

const body = [{ field: 'body', text: 'The red house is old.' }];
const text = [{ field: 'text', text: 'red house for sale' }];
const escapeCode = '\u001b';

test('both texts stand side by side with what matches marked', () => {
  expect(explainMatch(matchOf('t1', 'r1'), body, text, { width: 60 })).toEqual([
    'leak (ngram), raw 50.0%, residual 75.0%, containment 75.0%,',
    'longest run 12 words',
    'a shared run of 12 words',
    '',
    'task t1 (held.jsonl:3)       | reference r1 (train.jsonl:7)',
    '',
    '-- body --                   | -- text --',
    'The [[red house]] is old.    | [[red house]] for sale',
  ]);
});

test('an allowed match says why and how long', () => {
  const allowed = { reason: 'a public quotation', until: '2026-12-31' };
  const lines = explainMatch(matchOf('t1', 'r1', { verdict: 'allowed', allowed }), body, text);
  expect(lines).toContain('allowed until 2026-12-31: a public quotation');
});

test('long stretches that do not match are counted', () => {
  const long = `${'x'.repeat(300)} red house ${'y'.repeat(200)}`;
  const spans = [
    {
      task: { field: 'body', start: 301, end: 310 },
      reference: { field: 'text', start: 0, end: 9 },
    },
  ];
  const shown = explainMatch(
    matchOf('t1', 'r1', { spans }),
    [{ field: 'body', text: long }],
    text,
    {
      context: 5,
      width: 180,
    },
  );
  expect(
    shown
      .at(-1)
      ?.split(/ \|(?: |$)/)[0]
      ?.trim(),
  ).toBe('[... 296 characters ...] xxxx [[red house]] yyyy [... 196 characters ...]');
});

test('a match without spans shows how both texts begin', () => {
  const lines = explainMatch(
    matchOf('t1', 'r1', { spans: [], check: 'embedding' }),
    [...body, { field: 'title', text: 'z'.repeat(500) }],
    text,
    { context: 3, width: 100 },
  );
  expect(lines.slice(-4)).toEqual([
    'The red hous [... 9 characters ...]              | red house fo [... 6 characters ...]',
    '',
    '-- title --                                      |',
    'zzzzzzzzzzzz [... 488 characters ...]            |',
  ]);
});

describe('what is not there is said', () => {
  test.each([
    ['a field that was not given', [], '(no text of this field was given)'],
    [
      'a text that is another than was compared',
      [{ field: 'body', text: 'The red' }],
      'The [[red]] (the match ends beyond this text: another version was compared)',
    ],
  ])('%s', (_, texts, shown) => {
    const lines = explainMatch(matchOf('t1', 'r1'), texts, text, { width: 200 });
    expect(
      lines
        .at(-1)
        ?.split(/ \|(?: |$)/)[0]
        ?.trim(),
    ).toBe(shown);
  });
});

describe('texts are data', () => {
  test.each([
    ['an escape sequence', `The red house${escapeCode}[2J`, 'The [[red house]]<U+001B>[2J'],
    ['a bidirectional mark', 'The red\u202ehouse', 'The [[red<U+202E>house]]'],
    ['a forged mark', 'The red house [[is]] old', 'The [[red house]] [<U+005B>is]<U+005D> old'],
    ['a tab', 'The red house\tis', 'The [[red house]]<U+0009>is'],
  ])('%s is shown', (_, task, shown) => {
    const lines = explainMatch(matchOf('t1', 'r1'), [{ field: 'body', text: task }], text, {
      width: 120,
    });
    expect(
      lines
        .at(-1)
        ?.split(/ \|(?: |$)/)[0]
        ?.trim(),
    ).toBe(shown);
  });

  test('a name cannot forge a line', () => {
    const place = { id: 'a\nclean', file: `b${escapeCode}`, row: 1 };
    const lines = explainMatch(matchOf('t1', 'r1', { task: place }), body, text, { width: 120 });
    expect(lines[3]).toContain('task a<U+000A>clean (b<U+001B>:1)');
  });

  test('line breaks of a text are line breaks', () => {
    const lines = explainMatch(
      matchOf('t1', 'r1'),
      [{ field: 'body', text: 'The\nred\nhouse\r\nis' }],
      text,
      {
        width: 60,
      },
    );
    expect(lines.slice(-4).map((line) => line.split(/ \|(?: |$)/)[0]?.trim())).toEqual([
      'The',
      '[[red',
      'house]]',
      'is',
    ]);
  });
});

test('a styler colours marked words and moves no column', () => {
  const bold = (marked: string) => `<${marked}>`;
  const [plain, styled] = [{}, { style: bold }].map((options) =>
    explainMatch(matchOf('t1', 'r1'), body, text, { width: 60, ...options }).at(-1),
  );
  expect(styled).toBe('The <[[red house]]> is old.    | <[[red house]]> for sale');
  expect(styled?.replaceAll(/[<>]/g, '')).toBe(plain);
});

test('no line is too wide, every marked word is shown, whatever the texts and spans', () => {
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', '\n', '漢', '🚀', 'e\u0301', '[', ']', '\u202e'),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    maxLength: 80,
  });
  const stretch = fc.tuple(fc.nat(90), fc.nat(40));
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.array(fc.tuple(stretch, stretch), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 40, max: 90 }),
      fc.nat(20),
      (task, reference, pairs, width, context) => {
        const spans = pairs.map(([[start, length], [from, size]]) => ({
          task: { field: 'body', start, end: start + length + 1 },
          reference: { field: 'text', start: from, end: from + size + 1 },
        }));
        const lines = explainMatch(
          matchOf('t1', 'r1', { spans }),
          [{ field: 'body', text: task }],
          [{ field: 'text', text: reference }],
          { width, context },
        );
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
        const count = (mark: string) => lines.join('\n').split(mark).length;
        expect(count('[[')).toBe(count(']]'));
      },
    ),
    { seed: 20260504, numRuns: 300 },
  );
});

test.each([
  [{ width: 39 }, 'width is 39'],
  [{ context: -1 }, 'context is -1'],
])('%j is refused', (options, message) => {
  expect(() => explainMatch(matchOf('t1', 'r1'), body, text, options)).toThrow(message);
});
