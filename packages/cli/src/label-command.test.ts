import {
  type LoopbackVendors,
  schemaAnswer,
  startLoopbackVendors,
} from '@tenacious-bench/models/testing';
import {
  formatJsonl,
  type LabelSheet,
  parseLabelSheet,
  parseRubric,
} from '@tenacious-bench/schema';
import { carefulOutputs, carelessOutputs, starterTasks } from '@tenacious-bench/tenacious';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { answeredSheet } from './testing/answered-sheet.ts';

const files = {
  'tasks.jsonl': formatJsonl(starterTasks),
  'outputs.jsonl': formatJsonl([...carefulOutputs, ...carelessOutputs]),
};
const asking = ['label', 'sheet', 'tasks.jsonl', '--outputs', 'outputs.jsonl'];
const anna = [...asking, '--rater', 'anna', '--out', 'anna.html'];

function jsonOf(world: MemoryWorld, path: string): LabelSheet {
  const parsed = parseLabelSheet(JSON.parse(String(world.files.get(path))));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.value;
}

async function worldWith(...commands: readonly (readonly string[])[]): Promise<MemoryWorld> {
  const world = memoryWorld(files);
  for (const command of commands)
    expect([await main(command, world), world.errors]).toEqual([0, []]);
  return world;
}

function answers(world: MemoryWorld, path = 'anna.json'): string {
  return answeredSheet(
    jsonOf(world, path),
    (output, dimension) => output.length + dimension.length,
  );
}

test('a sheet is a page for the rater, and a key to keep', async () => {
  const world = await worldWith(anna);
  expect(world.printed).toEqual([
    '24 items for anna (person), round 1, rubric 0.1.0',
    'send  anna.html',
    'keep  anna.json, which says what each item is',
  ]);
  expect(String(world.files.get('anna.html'))).not.toMatch(/careless|careful/);
  expect(jsonOf(world, 'anna.json').key.map(({ agent }) => agent)).toContain('careless');
});

test('a sheet for a spreadsheet comes with a guide', async () => {
  const world = await worldWith([...asking, '--rater', 'ben', '--out', 'ben.csv']);
  expect([...world.files.keys()].slice(2)).toEqual(['ben.csv', 'ben.guide.md', 'ben.json']);
  expect(world.printed[1]).toBe('send  ben.csv and ben.guide.md');
  expect(String(world.files.get('ben.guide.md'))).toContain('- Nothing invented: An invented');
});

test('a rubric is written to be revised, and asked by when it is', async () => {
  const world = await worldWith(['label', 'rubric', '--out', 'rubric.json']);
  const rubric = parseRubric(JSON.parse(String(world.files.get('rubric.json'))));
  if (!rubric.ok) throw new Error('it is a rubric');
  world.files.set('new.json', JSON.stringify({ ...rubric.value, version: '2.0.0' }));
  await main([...anna, '--rubric', 'new.json', '--dimension', 'tone,pass', '--sample', '5'], world);
  const { page } = jsonOf(world, 'anna.json');
  expect([page.rubric.version, page.items.length]).toEqual(['2.0.0', 5]);
  expect(page.rubric.dimensions.map(({ id }) => id)).toEqual(['tone', 'pass']);
});

test('what the rater sends back becomes labels, all or none', async () => {
  const world = await worldWith(anna);
  world.files.set('back.jsonl', answers(world));
  world.files.set('bad.jsonl', answers(world).replace('"tone":', '"tone":9,"was":'));
  const importing = (path: string) =>
    main(['label', 'import', 'anna.json', path, '--out', 'labels.jsonl'], world);
  expect(await importing('bad.jsonl')).toBe(2);
  expect(world.errors).toEqual([
    'bad.jsonl: row 1, column tone: says 9: it takes 0, 1, 2, 3, or ?',
    'tbench label: bad.jsonl has 1 mistake and nothing was imported; the rater has to correct it',
  ]);
  expect(world.files.has('labels.jsonl')).toBe(false);
  expect(await importing('back.jsonl')).toBe(0);
  expect(world.printed.at(-1)).toBe(
    '120 labels of anna on 24 items, round 1, rubric 0.1.0 → labels.jsonl',
  );
});

test('nobody is asked again too soon, unless somebody says why', async () => {
  const world = await worldWith(anna);
  world.files.set('back.jsonl', answers(world));
  await main(['label', 'import', 'anna.json', 'back.jsonl', '--out', 'labels.jsonl'], world);
  const again = [...asking, '--rater', 'anna', '--round', '2', '--earlier', 'labels.jsonl'];
  expect(await main([...again, '--out', 'two.html'], world)).toBe(2);
  expect(world.errors.join('\n')).toContain(
    'after less than 7 days a second round measures memory',
  );
  expect(await main([...again, '--out', 'two.html', '--too-soon', 'a trial'], world)).toBe(0);
  expect(jsonOf(world, 'two.json').earlier?.because).toBe('a trial');
});

test.each<[string, readonly string[], string]>([
  ['no step', ['label'], 'say rubric, sheet, import or ask'],
  ['no rater', [...asking, '--out', 'a.html'], 'say who is asked: --rater NAME'],
  [
    'a rater with a space',
    [...asking, '--rater', 'a b', '--out', 'a.html'],
    'it takes letters, digits',
  ],
  [
    'an ending that is none of ours',
    [...asking, '--rater', 'a', '--out', 'a.pdf'],
    'it takes a name with .html or .csv',
  ],
  [
    'an unknown dimension',
    [...anna, '--dimension', 'mood'],
    'the rubric has grounding, honesty, tone, format, pass',
  ],
  ['two sources of a rubric', [...anna, '--rubric', 'a', '--policy', 'b'], 'exclude each other'],
  [
    'a sample of too many',
    [...anna, '--sample', '25'],
    'no sheet can be made of this: outputs: 25 outputs were asked for, and 24 are there',
  ],
  [
    'a second round of nobody',
    [...anna, '--round', '2'],
    '--round 2 asks the same rater again: name what they judged before with --earlier LABELS.jsonl',
  ],
  ['an import without a sheet', ['label', 'import', 'x.json'], 'give SHEET.json, the answers'],
  [
    'a sheet that is none',
    ['label', 'import', 'tasks.jsonl', 'x', '--out', 'l.jsonl'],
    'tasks.jsonl is not JSON',
  ],
])('%s: one line', async (_, args, message) => {
  const world = memoryWorld(files);
  expect(await main(args, world)).toBe(2);
  expect(world.errors.at(-1)).toContain(message);
  expect([...world.files.keys()]).toEqual(Object.keys(files));
});

test.each<[string, string, string]>([
  [
    'a table of bare numbers',
    'tone,pass\n3,true\n',
    'back.csv is no answer to this sheet: it has no column sheet, rubric, rater, round, labelled_at, item, grounding, honesty, format, so nothing says who judged this, when, and by which rubric',
  ],
  [
    'a table without a dimension',
    'sheet,rubric,rater,round,labelled_at,item,grounding,honesty,format,pass\nx,1,a,1,x,x,1,1,1,true\n',
    'back.csv is no answer to this sheet: it has no column tone',
  ],
])('%s is no answer, in one line', async (_, back, message) => {
  const world = await worldWith(anna);
  world.files.set('back.csv', back);
  expect(await main(['label', 'import', 'anna.json', 'back.csv', '--out', 'l.jsonl'], world)).toBe(
    2,
  );
  expect(world.errors).toEqual([`tbench label: ${message}`]);
});

test('a file that is there is replaced only where that is said', async () => {
  const world = await worldWith(anna);
  expect(await main(anna, world)).toBe(2);
  expect(await main([...anna, '--force'], world)).toBe(0);
});

describe('a model as a rater', () => {
  let vendors: LoopbackVendors;
  beforeAll(async () => {
    vendors = await startLoopbackVendors(schemaAnswer);
  });
  afterAll(() => vendors.close());

  const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
  const asked = [
    'label',
    'ask',
    'judge.json',
    '--models',
    'models.jsonl',
    '--judge',
    'qwen-x',
    '--run',
    'run',
    '--out',
    'labels.jsonl',
  ];

  async function judging(): Promise<MemoryWorld> {
    const connection = { api: 'openai-chat', baseUrl: vendors.openAiUrl, keyFrom: 'VENDOR_KEY' };
    const models = [
      { name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price, connection },
      { name: 'qwen-y', vendor: 'elsewhere', families: ['qwen'], price },
    ];
    const world = memoryWorld(
      { ...files, 'models.jsonl': models.map((row) => `${JSON.stringify(row)}\n`).join('') },
      { environment: { VENDOR_KEY: 'key' }, fetch },
    );
    await main([...asking, '--rater', 'judge', '--kind', 'model', '--out', 'judge.html'], world);
    return world;
  }

  test('fills in a sheet, and is paid once', async () => {
    const world = await judging();
    expect([await main([...asked, '--budget', '5'], world), world.errors]).toEqual([0, []]);
    expect(world.printed.at(-1)).toMatch(/^120 labels of qwen-x on 24 items/);
    const before = vendors.paid;
    expect(await main([...asked, '--replay', '--force'], world)).toBe(0);
    expect(vendors.paid).toBe(before);
  });

  test.each<[string, readonly string[], string]>([
    ['without a budget', [], '--budget is needed'],
    ['kin to an agent', ['--budget', '5', '--maker', 'qwen-y'], 'kin'],
    ['with too small a budget', ['--budget', '0.000001'], 'budget'],
  ])('is not asked %s', async (_, more, message) => {
    const world = await judging();
    expect(await main([...asked, ...more], world)).toBe(2);
    expect(world.errors.at(-1)).toContain(message);
    expect(world.files.has('labels.jsonl')).toBe(false);
  });
});
