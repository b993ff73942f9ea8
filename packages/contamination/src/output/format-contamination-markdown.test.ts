import { contaminationReportSchema } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { matchOf, reportOf } from '../testing/contamination-report.ts';
import { formatContaminationMarkdown } from './format-contamination-markdown.ts';

const hostile = [
  'a | b',
  'a\\| b | c',
  '`code` | ``',
  '<img src=x onerror=alert(1)>',
  '[link](https://example.com)',
  'https://example.com',
  'www.example.com',
  'somebody@example.com',
  '![image](x)',
  '# heading',
  '**bold** _em_ ~~gone~~',
  'line\nbreak\r\n\r\n## forged',
  '&lt;b&gt;',
  '\u202edesrever',
  '\\',
  ' ',
  '$math$ @user #1 :smile:',
];

/** What a renderer still reads once it has taken out the code spans. */
function outsideCode(line: string): string {
  return line.replaceAll(/`[^`]*`/g, '');
}

test('the report of the tests is a report', () => {
  expect(contaminationReportSchema.safeParse(reportOf()).success).toBe(true);
});

test('a page starts with the verdict and says everything once', () => {
  const page = formatContaminationMarkdown(reportOf());
  const lines = page.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '# Contamination: contaminated',
    '',
    'Leaks were found: see the matches.',
  ]);
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## What was compared',
    '## Self-proof',
    '## Coverage',
    '## Matches',
    '## Insufficient',
    '## Time shift',
  ]);
  for (const line of [
    '| reference | 1000 | 2 | `sha256:0000000000000000000000000000000000000000000000000000000000000000` |',
    '| ngram | `{"n":8}` |',
    '| more.jsonl.gz | `row 101: unexpected end` |',
    '| verbatim | 48 | 48 | 100.0% | 92.6% to 100.0% | 99.0% |',
    '| paraphrased | 48 | 12 | 25.0% | 14.9% to 38.8% | shown only |',
    'False alarms: 0 of 200 planted texts that come from no task (95% interval 0.0% to 1.8%).',
    '| pairs of rows compared | 48000 of 48000 |',
    '| runs of words masked as template (discovered) | 2 |',
    'leak 1, review 0, allowed 0.',
    '| leak | ngram | t1 in `held.jsonl:3` | r1 in `train.jsonl:7` | 50.0% | 75.0% | 12 words | a shared run of 12 words |',
    '| t9 | fewer than 8 words are left |',
    'refuted 1, asserted 1, consistent 0, corroborated 0, anchored 0.',
    '| t2 | refuted | the source is of 2026-03-01, the cutoff 2026-04 |  |',
  ])
    expect(lines).toContain(line);
});

test.each([
  ['clean', 'clean', 'No leak was found by a check that found the leaks planted to test it.'],
  ['insufficient', 'insufficient', 'Too little was left to compare. This is not a clean result.'],
  [
    'self_proof_failed',
    'self proof failed',
    'The check missed leaks that were planted to test it, so nothing below can be relied on.',
  ],
] as const)('%s is said first', (verdict, title, sentence) => {
  const page = formatContaminationMarkdown(reportOf({ verdict, matches: [] }));
  expect(page.startsWith(`# Contamination: ${title}\n\n${sentence}\n`)).toBe(true);
  expect(page).toContain('## Matches\n\nNone.');
});

test('leaks come first, and tables are capped with a count of the rest', () => {
  const matches = [
    matchOf('t1', 'r1', { verdict: 'review' }),
    matchOf('t2', 'r2', {
      verdict: 'allowed',
      allowed: { reason: 'a public quotation', until: '2026-12-31' },
    }),
    matchOf('t3', 'r3'),
  ];
  const coverage = { ...reportOf().coverage, matchesLeftOut: 4 };
  const page = formatContaminationMarkdown(reportOf({ matches, coverage }), { rows: 2 });
  const section = page.slice(page.indexOf('## Matches'), page.indexOf('## Insufficient'));
  expect(section).toContain('leak 1, review 1, allowed 1; 4 more were counted but not listed.');
  expect(section.match(/^\| (?:leak|review|allowed) /gm)).toEqual(['| leak ', '| review ']);
  expect(section).toContain('And 1 more: see the report itself.');
});

describe('no name in the data breaks a table or becomes more than text', () => {
  test.each(hostile)('%j', (name) => {
    const plain = formatContaminationMarkdown(reportOf()).split('\n');
    const lines = formatContaminationMarkdown(
      reportOf({
        matches: [matchOf(name, name, { because: name, task: { id: name, file: name, row: 1 } })],
        insufficient: [{ task: name, because: name }],
        timeShift: [
          { task: name, level: 'asserted', issues: [{ code: 'a', message: name }] },
          { task: name, level: 'refuted', issues: [{ code: 'b', message: name }] },
        ],
        coverage: { ...reportOf().coverage, fields: [name] },
        checks: [{ check: 'ngram', settings: { [name]: name } }],
        reference: {
          ...reportOf().reference,
          shards: [{ file: name, digest: reportOf().tasks.digest, rows: 1, unread: [name] }],
        },
      }),
    ).split('\n');
    expect(lines.length).toBe(plain.length);
    for (const [index, line] of lines.entries()) {
      const pipes = (text = '') => text.split('|').length;
      expect(pipes(line)).toBe(pipes(plain[index]));
      expect(outsideCode(line)).not.toMatch(/[<>`[\]\\&@*_~$]|https?:|www\.|\n/);
    }
  });
});

test.each([0, 1.5, Number.NaN])('tables of %s rows are refused', (rows) => {
  expect(() => formatContaminationMarkdown(reportOf(), { rows })).toThrow(RangeError);
});
