import { contaminationReportSchema } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { indexTasks } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import { templatesOf } from '../templates/templates.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { finishReport, type Proof } from './finish-report.ts';
import { scanShard } from './scan-shard.ts';
import { shardOf } from './shard-of.ts';

const proof: Proof = {
  selfProof: [{ form: 'verbatim', planted: 9, found: 9, interval: [0.7, 1], required: 0.99 }],
  controls: { planted: 9, found: 0, interval: [0, 0.3] },
  passed: true,
};
const words = numberedWords('w', 1, 20);
const tasks = [
  plainRow('a', words),
  plainRow('b', numberedWords('v', 1, 30)),
  plainRow('c', 'Lisbon'),
];
const shards = [
  shardOf('first', [row('first', 1, `Before ${words} behind`), row('first', 2, 'nothing here')]),
  shardOf('second', [row('second', 1, words), row('second', 2, 'lisbon'), row('second', 3, words)]),
  shardOf('third', []),
];

function row(file: string, place: number, text: string): Row {
  return { ...plainRow(`${file}-${place}`, text), file, row: place };
}

async function partialsOf(ones: readonly Row[], most = 20) {
  const index = indexTasks(ones);
  return {
    index,
    partials: await Promise.all(shards.map((shard) => scanShard(index, shard, { most }))),
  };
}

describe('partials in any order, any of them twice, and of tasks in any order', () => {
  test('come to the same bytes', async () => {
    const { index, partials } = await partialsOf(tasks);
    const [one, two, three] = partials as [
      (typeof partials)[0],
      (typeof partials)[0],
      (typeof partials)[0],
    ];
    const options = { now: '2026-11-20', proof };
    const report = JSON.stringify(finishReport(index, partials, options));
    expect(JSON.stringify(finishReport(index, [three, two, one], options))).toBe(report);
    expect(JSON.stringify(finishReport(index, [two, one, two, three, one], options))).toBe(report);
    const reversed = await partialsOf([...tasks].reverse());
    expect(JSON.stringify(finishReport(reversed.index, reversed.partials, options))).toBe(report);
  });

  test('and what was sent as JSON is what was there', async () => {
    const { index, partials } = await partialsOf(tasks);
    const sent = JSON.parse(JSON.stringify(partials));
    const options = { now: '2026-11-20', proof };
    expect(finishReport(index, sent, options)).toEqual(finishReport(index, partials, options));
  });
});

test('a report is one by its schema, and says what was compared', async () => {
  const { index, partials } = await partialsOf(tasks);
  const report = finishReport(index, partials, { now: '2026-11-20', proof });
  expect(contaminationReportSchema.parse(report)).toEqual(report);
  expect(report).toMatchObject({
    verdict: 'contaminated',
    tasks: { rows: 3 },
    reference: { rows: 5 },
    coverage: { rowsCompared: 15, rowsTotal: 15, ngrams: 13 + 23, matchesLeftOut: 0 },
    insufficient: [{ task: 'c' }],
  });
  const pairs = report.matches.map((match) => [match.task.id, match.reference.id, match.check]);
  expect(pairs).toEqual([
    ['a', 'first-1', 'ngram'],
    ['a', 'second-1', 'exact'],
    ['a', 'second-3', 'exact'],
    ['c', 'second-2', 'exact'],
  ]);
});

test('of the matches of a task the most that are wanted are listed, and the others counted', async () => {
  const { index, partials } = await partialsOf(tasks, 1);
  const { matches, coverage } = finishReport(index, partials, {
    now: '2026-11-20',
    proof,
    most: 1,
  });
  expect(matches.map(({ task }) => task.id)).toEqual(['a', 'c']);
  expect(coverage.matchesLeftOut).toBe(2);
});

test('an n-gram weighs more the fewer rows have it', async () => {
  const common = numberedWords('w', 1, 12);
  const index = indexTasks([plainRow('task', words)]);
  const rows = [
    row('r', 1, common),
    ...[2, 3, 4].map((place) => row('r', place, `${common} ${place}`)),
  ];
  const partial = await scanShard(index, shardOf('r', rows));
  const { matches } = finishReport(index, [partial], { now: '2026-11-20', proof });
  // Four rows have the first five n-grams of thirteen, and nobody the others: ln(6/5) against ln 6.
  const [heavy, light] = [Math.log(6), Math.log(6 / 5)];
  expect(matches[0]?.measures).toMatchObject({ containment: 0.384615, covered: 0.6, longest: 12 });
  expect(matches[0]?.measures?.weighted).toBeCloseTo((5 * light) / (5 * light + 8 * heavy), 6);
});

test('a task that is mostly template is told to be', async () => {
  const runs = [{ words: 'dear friend we write to you today', tasks: 3, reference: 5 }];
  const templates = templatesOf(runs, { source: 'lock', n: 3 });
  const index = indexTasks([plainRow('a', 'Dear friend, we write to you today. Yours, Ann')], {
    templates,
  });
  const partial = await scanShard(index, shardOf('r', [row('r', 1, 'nothing')]));
  const report = finishReport(index, [partial], { now: '2026-11-20', proof });
  expect(report.verdict).toBe('insufficient');
  expect(report.insufficient[0]?.because).toBe(
    'it has 2 words of its own beside 7 of template, fewer than 8: only an equal whole is sure to be found',
  );
  expect(report.templates).toMatchObject({ source: 'lock', runs: 1 });
});
