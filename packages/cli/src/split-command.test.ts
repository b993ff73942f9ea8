import { formatJsonl, parseTask, type Task } from '@tenacious-bench/schema';
import { starterTasks, taskFromBrief } from '@tenacious-bench/tenacious';
import { drafts } from '@tenacious-bench/tenacious/mutations';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const draftTasks = drafts.flatMap(({ brief }) => {
  const parsed = taskFromBrief(brief);
  return parsed.ok ? [parsed.value] : [];
});
const tasks: readonly Task[] = [...starterTasks, ...draftTasks];
const files = { 'tasks.jsonl': formatJsonl(tasks) };
const split = ['split', 'tasks.jsonl', '--out-dir', 'out'];
const sides = ['train', 'dev', 'held_out'] as const;

async function splitWorld(...more: readonly string[]): Promise<MemoryWorld> {
  const world = memoryWorld(files);
  expect(await main([...split, ...more], world)).toBe(0);
  return world;
}

test('writes the three sides and a report, and prints it', async () => {
  const world = await splitWorld();
  const written = sides.map((side) => rows(world, `out/${side}.jsonl`));
  expect(written.map(({ length }) => length)).toEqual([19, 11, 8]);
  expect(
    written
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(tasks.map(({ id }) => id).sort());
  for (const [index, side] of sides.entries())
    expect(new Set(written[index]?.map((row) => row.split))).toEqual(new Set([side]));
  const report = JSON.parse(String(world.files.get('out/split-report.json')));
  expect(report).toMatchObject({ seed: 1, ngram: 0.5, proof: { isDisjoint: true, crossings: [] } });
  expect(world.printed.slice(0, 4)).toEqual([
    'side      tasks  wanted  groups',
    'train        19    19.0      19',
    'dev          11    11.4      11',
    'held_out      8     7.6       8',
  ]);
});

test('neither the report nor the terminal repeats a word of a held-out task', async () => {
  const world = await splitWorld();
  const shown = `${world.printed.join('\n')}\n${world.files.get('out/split-report.json')}`;
  const companies = rows(world, 'out/held_out.jsonl').map(({ facts }) => facts[0]?.values.company);
  expect(companies).toHaveLength(8);
  for (const company of companies) expect(shown).not.toContain(company);
});

test('the same seed gives the same bytes in any order of rows, another seed does not', async () => {
  const one = await splitWorld('--seed', '7');
  const other = memoryWorld({ 'tasks.jsonl': formatJsonl([...tasks].reverse()) });
  await main([...split, '--seed', '7'], other);
  for (const name of ['train.jsonl', 'held_out.jsonl', 'split-report.json'])
    expect(other.files.get(`out/${name}`)).toBe(one.files.get(`out/${name}`));
  const third = await splitWorld('--seed', '8');
  expect(third.files.get('out/train.jsonl')).not.toBe(one.files.get('out/train.jsonl'));
});

test('tasks that have a side keep it when others come, unless asked for afresh', async () => {
  const early = memoryWorld({ 'tasks.jsonl': formatJsonl(starterTasks) });
  await main(split, early);
  const placed = sides.flatMap((side) => rows(early, `out/${side}.jsonl`));
  const world = memoryWorld({ 'tasks.jsonl': formatJsonl([...placed, ...draftTasks]) });
  expect(await main(split, world)).toBe(0);
  const after = new Map(
    sides.flatMap((side) => rows(world, `out/${side}.jsonl`)).map((row) => [row.id, row.split]),
  );
  expect(placed.map(({ id }) => after.get(id))).toEqual(placed.map((row) => row.split));
  const afresh = memoryWorld(world.files.size > 0 ? Object.fromEntries(world.files) : {});
  expect(await main([...split, '--afresh', '--force'], afresh)).toBe(0);
  const fresh = await splitWorld();
  expect(afresh.files.get('out/train.jsonl')).toBe(fresh.files.get('out/train.jsonl'));
});

describe('--check', () => {
  test('finds nothing on two sides of a split that was made here, as a folder and as files', async () => {
    const world = await splitWorld();
    expect(await main(['split', '--check', 'out'], world)).toBe(0);
    const paths = sides.map((side) => `out/${side}.jsonl`);
    expect(await main(['split', '--check', ...paths, '--json'], world)).toBe(0);
    expect(world.errors).toEqual([]);
  });

  test('names the ids of what was moved, and exits with 1', async () => {
    const world = await splitWorld();
    const [train] = rows(world, 'out/train.jsonl');
    const dev = rows(world, 'out/dev.jsonl');
    const sibling = { ...draftTasks[0], id: 'task-sibling', family: train?.family, split: 'dev' };
    world.files.set(
      'out/dev.jsonl',
      formatJsonl([...dev, { ...sibling, conversation: 'x', facts: [] }]),
    );
    expect(await main(['split', '--check', 'out'], world)).toBe(1);
    expect(world.errors).toEqual([
      `family ${train?.family}: ${train?.id} (train), task-sibling (dev)`,
    ]);
  });

  test('does not repeat the name that a held-out task shares', async () => {
    const world = await splitWorld();
    const [secret] = rows(world, 'out/held_out.jsonl');
    const copy = { ...secret, id: 'task-leak', conversation: 'x', family: 'x', split: 'train' };
    world.files.set('leak.jsonl', formatJsonl([copy]));
    expect(await main(['split', '--check', 'out', 'leak.jsonl'], world)).toBe(1);
    const place = `task-leak (train)`;
    expect(world.errors).toEqual([
      `party: ${secret?.id} (held_out), ${place}`,
      `text: ${secret?.id} (held_out), ${place}`,
    ]);
  });
});

describe('refuses in one line, and writes nothing', () => {
  const one = formatJsonl(starterTasks.slice(0, 1));
  const clash = formatJsonl([
    { ...starterTasks[0], id: 'a', split: 'train' },
    { ...starterTasks[1], id: 'b', split: 'held_out', family: starterTasks[0]?.family },
  ]);
  test.each<[string, readonly string[], string]>([
    ['no folder', ['tasks.jsonl'], 'name files of tasks and --out-dir; see tbench split --help'],
    [
      'shares that do not add up',
      ['tasks.jsonl', '--out-dir', 'out', '--shares', '50/30/10'],
      '--shares is "50/30/10": it takes percentages for train, dev and held_out that add up to 100, such as 50/30/20',
    ],
    [
      'shares of two sides',
      ['tasks.jsonl', '--out-dir', 'out', '--shares', '50/50'],
      '--shares is "50/50": it takes percentages for train, dev and held_out that add up to 100, such as 50/30/20',
    ],
    [
      'a seed that is no number',
      ['tasks.jsonl', '--out-dir', 'out', '--seed', 'x'],
      '--seed is "x": it takes a whole number of up to 15 digits',
    ],
    ['an empty file', ['empty.jsonl', '--out-dir', 'out'], 'empty.jsonl holds no row'],
    ['one task', ['one.jsonl', '--out-dir', 'out'], '1 task cannot be split: there have to be two'],
    [
      'kin that are on two sides',
      ['clash.jsonl', '--out-dir', 'out'],
      'a is in train and b in held_out, but they are kin by family: drop one, or take away the split of one',
    ],
    ['nothing to check', ['--check'], 'name a folder or files to check; see tbench split --help'],
    [
      'a check of tasks that are not split',
      ['--check', 'one.jsonl'],
      `${starterTasks[0]?.id} has no split; tbench split TASKS.jsonl --out-dir FOLDER gives it one`,
    ],
  ])('%s', async (_, args, message) => {
    const world = memoryWorld({
      ...files,
      'empty.jsonl': '',
      'one.jsonl': one,
      'clash.jsonl': clash,
    });
    expect(await main(['split', ...args], world)).toBe(2);
    expect(world.errors).toEqual([`tbench split: ${message}`]);
    expect(world.files.size).toBe(4);
  });

  test('a task that is given twice', async () => {
    const world = memoryWorld(files);
    expect(await main([...split, 'tasks.jsonl'], world)).toBe(2);
    expect(world.errors.at(-1)).toBe(
      `tbench split: ${tasks[0]?.id} occurs before; drop copies first`,
    );
  });

  test('a folder that has a split, unless forced', async () => {
    const world = await splitWorld();
    expect(await main(split, world)).toBe(2);
    expect(world.errors).toEqual([
      'tbench split: out/train.jsonl is already there; name another folder or add --force',
    ]);
    expect(await main([...split, '--force', '--seed', '2'], world)).toBe(0);
  });

  test('a row in the file of another side', async () => {
    const world = await splitWorld();
    const [stray] = rows(world, 'out/dev.jsonl');
    world.files.set('out/train.jsonl', formatJsonl([{ ...stray, id: 'stray' }]));
    expect(await main(['split', '--check', 'out'], world)).toBe(2);
    expect(world.errors).toEqual(['tbench split: out/train.jsonl holds stray, whose split is dev']);
  });
});

function rows(world: MemoryWorld, path: string): Task[] {
  const lines = String(world.files.get(path))
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const parsed = parseTask(JSON.parse(line));
    return parsed.ok ? [parsed.value] : [];
  });
}
