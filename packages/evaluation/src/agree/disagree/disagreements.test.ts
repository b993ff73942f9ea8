import type { Label } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { labelsBy, outputsOf, sheetOf } from '../../testing/label-rows.ts';
import { formatDisagreementsHtml } from './format-disagreements-html.ts';
import { formatDisagreementsMarkdown } from './format-disagreements-markdown.ts';
import { listDisagreements } from './list-disagreements.ts';

const hostile = '```\n# forged\n<script>alert(1)</script>\u202e';
const sheet = sheetOf(outputsOf([hostile, 'Plain.', 'Fine.']));
const placed = (labels: readonly Label[], note?: string) =>
  labels.map((label, at): Label => {
    const { task = '', output = '' } = sheet.key[at % 3] ?? {};
    return { ...label, task, output, ...(note !== undefined && { note }) };
  });
const labels = [
  ...placed(labelsBy({ rater: 'anna', values: { tone: [3, 1, 2], pass: [true, true, false] } })),
  ...placed(
    labelsBy({ rater: 'ben', values: { tone: [0, 2, 0], pass: [true, false, null] } }),
    'a `note` <b>',
  ),
];
const found = listDisagreements(labels, { sheets: [sheet] });

test('the widest come first, with what each rater said and the message', () => {
  expect(found.map(({ dimension, distance }) => `${dimension} ${distance}`)).toEqual([
    'tone 3',
    'tone 2',
    'pass 1',
    'tone 1',
  ]);
  expect(found[0]).toEqual({
    dimension: 'tone',
    task: sheet.key[0]?.task,
    output: sheet.key[0]?.output,
    distance: 3,
    ratings: [
      { rater: 'anna', kind: 'person', value: 3 },
      { rater: 'ben', kind: 'person', value: 0, note: 'a `note` <b>' },
    ],
    messages: sheet.page.items[0]?.messages,
  });
});

test('of somebody who judged again, the later label counts', () => {
  const later = placed(
    labelsBy({ rater: 'ben', round: 2, values: { tone: [3, 1, 2], pass: [true, true, false] } }),
  );
  expect(listDisagreements([...labels, ...later])).toEqual([]);
});

test('a round on other items leaves the rest as it was', () => {
  const [only] = placed(labelsBy({ rater: 'ben', round: 2, values: { tone: [3] } }));
  if (only === undefined) throw new Error('there is one');
  const left = listDisagreements([...labels, only]);
  expect(left.map(({ dimension }) => dimension).toSorted()).toEqual(['pass', 'tone', 'tone']);
});

test('labels that cannot be read are no disagreement', () => {
  expect(() => listDisagreements([...labels, ...labels])).toThrow(RangeError);
});

test('Markdown renders nothing of a message or a note, and names no agent', () => {
  const page = formatDisagreementsMarkdown(found);
  const outside = page
    .replaceAll(/(`{3,})\n[\s\S]*?\n\1(?=\n|$)/g, '')
    .replaceAll(/(`+)[^`][\s\S]*?\1/g, '');
  expect(outside).not.toMatch(/<|# forged|hasty|\u202e/);
  expect(page).toContain('- ``ben`` (person)'.replaceAll('``', '`'));
});

test('HTML runs nothing of a message or a note, and names no agent', () => {
  const html = formatDisagreementsHtml(found);
  expect(html).not.toMatch(/<script|<b>(?!anna|ben|3|2|1|0|true|false)|hasty/);
  expect(html).toContain('&#60;script&#62;');
  expect(html).not.toContain('script-src');
});
