import type { Comparison, Result } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { resultRows } from '../testing/result-rows.ts';
import { type CompareResultsOptions, compareResults } from './compare-results.ts';
import { comparisonSentences } from './comparison-sentences.ts';
import { comparisonTables } from './comparison-tables.ts';
import { formatComparisonMarkdown } from './format-comparison-markdown.ts';

const passes = (count: number) => 'p'.repeat(count);
const careful = resultRows('careful', passes(57));
const staged = (rows: readonly Result[], hostile = 'cold') =>
  rows.map((row, task) => ({ ...row, slices: { stage: task < 30 ? hostile : 'warm' } }));

function compared(
  candidate: readonly Result[],
  baseline: readonly Result[],
  options: Partial<CompareResultsOptions> = {},
): Comparison {
  const found = compareResults(candidate, baseline, {
    now: '2026-05-04',
    resamples: 2000,
    ...options,
  });
  if (!found.ok) throw new Error(found.issues.map(({ message }) => message).join('\n'));
  return found.value;
}

/** The figure that a table has beside a name. */
function figure(comparison: Comparison, title: string, name: string): string | undefined {
  const table = comparisonTables(comparison).find((one) => one.title.startsWith(title));
  return table?.rows.find((row) => row.includes(name))?.at(-1);
}

const weak = resultRows('hasty', `${'f'.repeat(16)}${passes(41)}`);
const one = resultRows('careful', `${passes(16)}f${passes(40)}`);
const close = resultRows('prompted', `${'f'.repeat(11)}${passes(46)}`);
const closer = resultRows('trained', `${passes(54)}fff`);

test('the verdict is said first, then why', () => {
  expect(comparisonSentences(compared(one, weak))).toEqual([
    'BETTER: careful against hasty, pass +0.263',
    expect.stringMatching(/^pass: all of \+0\.1\d\d to \+0\.\d{3} lies above 0, p = 0\.000275$/),
  ]);
  expect(comparisonSentences(compared(weak, one))[0]).toBe(
    'WORSE: hasty against careful, pass -0.263',
  );
  expect(comparisonSentences(compared(closer, close))).toEqual([
    'INCONCLUSIVE (need n ≈ 92): trained against prompted',
    'pass: need n ≈ 92 tasks if the difference is the one observed; there are 57',
  ]);
  expect(comparisonSentences(compared(careful, resultRows('twin', passes(57))))[0]).toBe(
    'INCONCLUSIVE: careful against twin',
  );
});

test('what a reader should know before betting on it comes after', () => {
  const ahead = resultRows('careful', `${'e'.repeat(3)}${passes(57)}`);
  const behind = resultRows('hasty', `${passes(54)}${'f'.repeat(6)}`);
  expect(comparisonSentences(compared(ahead, behind, { maxErrorShare: 0.1 })).at(-1)).toBe(
    'pass: the verdict would not stand if every try without a value had gone against it',
  );
  expect(comparisonSentences(compared(careful, weak.slice(2), { tasks: 'common' })).at(-1)).toBe(
    'only the common tasks are compared: 2 of careful and 0 of hasty are left out',
  );
});

test('registered metrics in one line each', () => {
  const [registered] = comparisonTables(
    compared(one, weak, { metrics: [{ metric: 'pass', delta: 0.05 }] }),
  );
  expect(registered?.header).toEqual([
    'metric',
    'tasks',
    'families',
    'candidate',
    'baseline',
    'difference',
    '95% interval',
    'p',
    'Holm',
    'win/tie/loss',
    'delta',
    'verdict',
  ]);
  expect(registered?.rows[0]).toEqual([
    'pass',
    '57',
    '57',
    '0.982',
    '0.719',
    '+0.263',
    expect.stringContaining(' to '),
    expect.any(String),
    expect.any(String),
    '16/40/1',
    '0.05',
    'better',
  ]);
});

test.each([
  ['test', 'sign-flip of whole families against 0, exact'],
  ['every task for itself', 'McNemar p = 0.000275'],
  ['odds of winning a task', '16.00 (2.49 to 670.96)'],
  ['design effect', '1.00'],
  [
    'smallest difference it could find',
    '0.179 beyond delta with 80.0% power at alpha 0.05; the exact test has 65.5% there',
  ],
  ['a repeat needs', '27 tasks, if the difference is the one observed'],
])('behind a verdict: %s is %s', (name, wanted) => {
  expect(figure(compared(one, weak), 'Behind', name)).toBe(wanted);
});

test('a win without a loss has odds without end', () => {
  const comparison = compared(careful, weak);
  expect(figure(comparison, 'Behind', 'odds of winning a task')).toBe(
    'all to none (3.86 to no end)',
  );
});

test('a difference of 0 would be found by no n', () => {
  const comparison = compared(
    resultRows('careful', `pf${passes(55)}`),
    resultRows('hasty', `fp${passes(55)}`),
  );
  expect(figure(comparison, 'Behind', 'a repeat needs')).toBe(
    'The difference observed is 0: if it is the true one, no n would do.',
  );
});

test('errors stand with their codes and with what they could change', () => {
  const flaky = resultRows('careful', `ee${passes(55)}`);
  const comparison = compared(flaky, weak);
  expect(figure(comparison, 'Agents', 'errors')).toBe('none');
  expect(figure(comparison, 'Behind', 'without a value')).toBe(
    '2 and 0 tries (timed_out 2 and 0), 2 tasks left out; +0.246 to +0.281 if they all went one way; the rest would stand',
  );
});

test('a page of Markdown has the verdict as its title and a table for each part', () => {
  const page = formatComparisonMarkdown(compared(staged(one), staged(weak)));
  const lines = page.split('\n');
  expect(lines[0]).toBe('# BETTER: careful against hasty, pass +0.263');
  expect(lines).toContain('- 57 tasks of 57 families, judged by demo 1.0.0 on 2026-05-04');
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## Registered',
    '## Behind each',
    '## Agents',
    '## Not registered: describes, decides nothing',
    '## Slices of pass: describe, decide nothing',
  ]);
  const widths = lines
    .filter((line) => line.startsWith('| pass'))
    .map((line) => line.split(' | ').length);
  expect(new Set(widths)).toEqual(new Set([12, 3]));
});

test.each([
  'a | b',
  '<img src=x>',
  '[x](https://x.example)',
  'www.x.example',
  '**bold**',
  'line\n## forged',
  '\u202etfel',
  '`code` ``',
  '![i](x)',
])('a slice called %j is neither markup nor a link', (hostile) => {
  const page = formatComparisonMarkdown(compared(staged(one, hostile), staged(weak, hostile)));
  const rest = page.split('\n').map((line) => line.replaceAll(/(`+) .*? \1(?!`)/g, ''));
  expect(rest.join('\n')).not.toMatch(/<img|\]\(|www\.|\*\*|forged|\u202e|!\[/);
  expect(
    new Set(
      page
        .split('\n')
        .filter((line) => line.includes('stage'))
        .map((line) => line.split(' | ').length),
    ),
  ).toEqual(new Set([11]));
});
