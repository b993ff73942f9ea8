import { judgeOutputs } from '@tenacious-bench/evaluation';
import { formatJsonl, parseAgreementReport, parseLabelSheet } from '@tenacious-bench/schema';
import { compilePolicy } from '@tenacious-bench/scorer';
import {
  carefulOutputs,
  carelessOutputs,
  starterTasks,
  tenaciousPolicy,
} from '@tenacious-bench/tenacious';
import { expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { answeredSheet } from './testing/answered-sheet.ts';

const outputs = [...carefulOutputs, ...carelessOutputs];
const { results } = judgeOutputs(compilePolicy(tenaciousPolicy), starterTasks, outputs);
const files = {
  'tasks.jsonl': formatJsonl(starterTasks),
  'outputs.jsonl': formatJsonl(outputs),
  'results.jsonl': formatJsonl(results),
};

/** Values that follow from the text, and for some raters from something else now and then. */
function chosen(output: string, dimension: string, strays = 0): number {
  let sum = dimension.length;
  for (const character of `${output} ${dimension}`)
    sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return sum % 100 < strays ? sum + 1 : Math.floor(sum / 100);
}

async function labelled(world: MemoryWorld, rater: string, strays: number): Promise<void> {
  const sheet = ['label', 'sheet', 'tasks.jsonl', '--outputs', 'outputs.jsonl', '--rater', rater];
  await main([...sheet, '--out', `${rater}.html`], world);
  const key = parseLabelSheet(JSON.parse(String(world.files.get(`${rater}.json`))));
  if (!key.ok) throw new Error('it is a sheet');
  const answers = answeredSheet(key.value, (output, dimension) =>
    chosen(output, dimension, strays),
  );
  world.files.set('back.jsonl', answers);
  await main(['label', 'import', `${rater}.json`, 'back.jsonl', '--out', `${rater}.jsonl`], world);
}

const base = memoryWorld(files);
await labelled(base, 'anna', 0);
await labelled(base, 'ben', 4);
await labelled(base, 'cleo', 60);
const sheets = ['--sheet', 'anna.json', '--sheet', 'ben.json'];
const quick = ['--resamples', '200'];

async function run(args: readonly string[]) {
  const world = memoryWorld(Object.fromEntries(base.files));
  const code = await main(['agree', ...args], world);
  return { code, text: world.printed.join('\n'), errors: world.errors, files: world.files };
}

test('raters who agree: every figure, and exit code 0', async () => {
  const {
    code,
    text,
    files: written,
  } = await run(['anna.jsonl', 'ben.jsonl', ...sheets, ...quick, '--out', 'agreement.json']);
  expect(text).toContain('24 items, 240 labels: every comparison reaches its threshold');
  expect(code).toBe(0);
  const report = parseAgreementReport(JSON.parse(String(written.get('agreement.json'))));
  expect(report.ok && report.value.state).toBe('measured');
});

test('raters who part: what falls short first, then what to revise', async () => {
  const {
    code,
    text,
    files: written,
  } = await run(['anna.jsonl', 'cleo.jsonl', ...sheets, ...quick, '--disagreements', 'list.jsonl']);
  expect(code).toBe(1);
  expect(text).toMatch(/^24 items, 240 labels: \d of 5 comparisons fall short/);
  expect(text).toMatch(/FALLS SHORT/);
  expect(text).toMatch(/revise tone \(anna and cleo\): \d against \d on \d+ items/);
  expect(text).toContain('  clauses: No stock phrases');
  // The list is what the next sheet asks about.
  const world = memoryWorld(Object.fromEntries(written));
  const sheet = ['label', 'sheet', 'tasks.jsonl', '--outputs', 'outputs.jsonl', '--rater', 'dora'];
  expect(await main([...sheet, '--only', 'list.jsonl', '--out', 'dora.html'], world)).toBe(0);
});

test('the scorer and people, three ways', async () => {
  const { code, text } = await run([
    'anna.jsonl',
    'ben.jsonl',
    ...sheets,
    ...quick,
    '--results',
    'results.jsonl',
    '--json',
  ]);
  const { comparisons } = JSON.parse(text);
  expect(code).toBe(1);
  expect(
    comparisons.map(
      ({ dimension, raters }: { dimension: string; raters: string[] }) =>
        `${dimension} ${raters.join(' ')}`,
    ),
  ).toEqual(expect.arrayContaining(['pass anna scorer', 'tone anna ben scorer']));
});

test('a scorer that judged something else is said to be compared with nobody', async () => {
  for (const rater of ['anna', 'ben']) {
    const rows = String(base.files.get(`${rater}.jsonl`)).split('\n');
    const moods = rows.filter((row) => row.includes('"dimension":"tone"'));
    base.files.set(`${rater}-mood.jsonl`, moods.join('\n').replaceAll('"tone"', '"mood"'));
  }
  const moods = ['anna-mood.jsonl', 'ben-mood.jsonl'];
  const { text } = await run([...moods, '--results', 'results.jsonl', ...quick]);
  expect(text).toMatch(/^ {2}anna {2}person, rubric 0\.1\.0, [-\dT:.Z]+ to [-\dT:.Z]+$/m);
  expect(text).toMatch(/^ {2}scorer {2}rules, .*; compared with nobody, as nobody else judged/m);
});

test.each(['list.md', 'list.html'])(
  'disagreements are written as %s, with the messages',
  async (path) => {
    const { files: written, text } = await run([
      'anna.jsonl',
      'cleo.jsonl',
      ...sheets,
      ...quick,
      '--disagreements',
      path,
    ]);
    expect(text).toMatch(new RegExp(`\\d disagreements in ${path}, with their texts and notes$`));
    const page = String(written.get(path));
    expect(page).toContain('anna');
    expect(page).not.toMatch(/careless|careful/);
  },
);

test('thresholds may be milder for one dimension', async () => {
  const low = ['grounding', 'honesty', 'format', 'pass'].flatMap((id) => [
    '--threshold',
    `${id}=0.01`,
  ]);
  const { text } = await run([
    'anna.jsonl',
    'cleo.jsonl',
    ...sheets,
    ...quick,
    ...low,
    '--threshold',
    '.99',
  ]);
  expect(text).toMatch(/tone .*>= 0\.99 +FALLS SHORT/);
  expect(text).toMatch(/>= 0\.01/);
});

test('labels of kind simulated are refused, whatever is said', async () => {
  const simulated = String(base.files.get('ben.jsonl')).replaceAll('"person"', '"simulated"');
  base.files.set('simulated.jsonl', simulated);
  const { code, errors } = await run([
    'anna.jsonl',
    'simulated.jsonl',
    '--accept-suspicious',
    'a demo',
  ]);
  expect([code, ...errors]).toEqual([
    2,
    'ben: these labels say that they are simulated: they measure nobody',
    'tbench agree: simulated labels measure nobody, and nothing makes them count',
  ]);
});

test('labels that look as if nobody gave them are refused until somebody says why', async () => {
  const untimed = String(base.files.get('ben.jsonl')).replaceAll(/"durationMs":\d+,/g, '');
  base.files.set('untimed.jsonl', untimed);
  const args = ['anna.jsonl', 'untimed.jsonl', ...sheets, ...quick];
  const refused = await run(args);
  expect([refused.code, refused.errors[0]]).toEqual([
    2,
    'ben: 24 of 24 items have no time on them, so nothing shows that they were read',
  ]);
  const accepted = await run([...args, '--accept-suspicious', 'ben worked on paper']);
  expect(accepted.code).toBe(0);
  expect(accepted.text).toContain('accepted: ben worked on paper');
});

test.each<[string, readonly string[], string]>([
  ['nothing', [], 'give LABELS.jsonl of at least one rater'],
  ['one rater', ['anna.jsonl'], 'the labels cannot be compared'],
  [
    'a table of bare numbers',
    ['round1_labels.csv'],
    'nothing in it says who judged, when, and by which rubric',
  ],
  ['a threshold of 2', ['anna.jsonl', '--threshold', '2'], 'it takes a number above 0 and below 1'],
  [
    'two thresholds',
    ['anna.jsonl', '--threshold', '.7', '--threshold', '.8'],
    'say which dimension',
  ],
  ['an unknown statistic', ['anna.jsonl', '--statistic', 'pi'], 'it takes alpha, kappa'],
  ['no reason', ['anna.jsonl', '--accept-suspicious', ' '], 'takes the reason'],
  [
    'a list of an unknown form',
    ['anna.jsonl', '--disagreements', 'a.pdf'],
    'it takes a name with .md, .html or .jsonl',
  ],
  [
    'a threshold of nothing',
    ['anna.jsonl', 'ben.jsonl', ...quick, '--threshold', 'mood=.5'],
    '--threshold names "mood": raters are compared on format, grounding, honesty, pass, tone',
  ],
  ['the same labels twice', ['anna.jsonl', 'anna.jsonl'], 'the labels cannot be compared'],
  [
    'a report over the labels',
    ['anna.jsonl', 'ben.jsonl', ...quick, '--out', 'anna.jsonl'],
    'anna.jsonl is already there',
  ],
])('%s: one line, and nothing is written', async (_, args, message) => {
  const { code, errors, files: after } = await run(args);
  expect(code).toBe(2);
  expect(errors.at(-1)).toContain(message);
  expect(errors.length).toBeLessThan(3);
  expect([...after]).toEqual([...base.files]);
});

test('a report is written anew where that is asked for', async () => {
  const args = ['anna.jsonl', 'ben.jsonl', ...sheets, ...quick, '--out', 'results.jsonl'];
  expect((await run(args)).code).toBe(2);
  expect((await run([...args, '--force'])).code).toBe(0);
});
