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
const sides = ['train', 'dev', 'held_out'] as const;

/** A folder as `tbench split` writes it, then with copies of tasks on other sides. */
async function splitWorld(
  ...copies: readonly { readonly of: (typeof sides)[number]; readonly to: (typeof sides)[number] }[]
): Promise<MemoryWorld> {
  const world = memoryWorld({ 'tasks.jsonl': formatJsonl([...starterTasks, ...draftTasks]) });
  await main(['split', 'tasks.jsonl', '--out-dir', 'out'], world);
  for (const [at, { of, to }] of copies.entries()) {
    const [copied] = rows(world, `out/${of}.jsonl`);
    const copy = { ...copied, id: `copy-${at}`, family: `copy-${at}`, split: to };
    world.files.set(`out/${to}.jsonl`, formatJsonl([...rows(world, `out/${to}.jsonl`), copy]));
  }
  world.printed.length = 0;
  return world;
}

function rows(world: MemoryWorld, path: string): Task[] {
  const lines = String(world.files.get(path)).trim().split('\n');
  return lines.flatMap((line) => {
    const parsed = parseTask(line === '' ? undefined : JSON.parse(line));
    return parsed.ok ? [parsed.value] : [];
  });
}

function idsOf(world: MemoryWorld, folder: string): string[][] {
  return sides.map((side) => rows(world, `${folder}/${side}.jsonl`).map(({ id }) => id));
}

const repair = ['repair', 'out', '--out-dir', 'fixed'];

test('splits without leaks stay as they are, byte by byte', async () => {
  const world = await splitWorld();
  expect(await main(repair, world)).toBe(0);
  for (const side of sides)
    expect(world.files.get(`fixed/${side}.jsonl`)).toBe(world.files.get(`out/${side}.jsonl`));
  expect(world.files.get('fixed/dropped.jsonl')).toBe('');
  expect(world.printed.slice(0, 2)).toEqual(['0 leaks across splits', '0 moves']);
});

test('a copy in another split moves, and the check finds nothing afterwards', async () => {
  const world = await splitWorld({ of: 'train', to: 'dev' });
  const [source] = rows(world, 'out/train.jsonl');
  expect(await main(['repair', '--check', 'out'], world)).toBe(1);
  expect(await main(repair, world)).toBe(0);
  const [train, dev] = idsOf(world, 'fixed');
  const together = train?.includes('copy-0') ? train : dev;
  expect(together).toEqual(expect.arrayContaining(['copy-0', source?.id]));
  expect(world.printed).toContain(`  copy-0 (dev) and ${source?.id} (train)`);
  expect(await main(['repair', '--check', 'fixed'], world)).toBe(0);
  expect(await main(['split', '--check', 'fixed'], world)).toBe(0);
});

test('nothing leaves or joins the held-out split: what leaks into it is left out and kept aside', async () => {
  const world = await splitWorld({ of: 'held_out', to: 'train' });
  expect(await main(repair, world)).toBe(0);
  expect(world.files.get('fixed/held_out.jsonl')).toBe(world.files.get('out/held_out.jsonl'));
  expect(rows(world, 'fixed/dropped.jsonl').map(({ id }) => id)).toEqual(['copy-0']);
  expect(idsOf(world, 'fixed').flat()).not.toContain('copy-0');
  expect(world.printed).toContain('1 task left out, because no move parts them');
});

test.each([
  [['--sealed', 'none', '--fixed', 'held_out'], 'held_out', 'train'],
  [['--sealed', 'train', '--fixed', 'held_out'], 'held_out', 'dev'],
])('with %j it moves instead', async (options, of, to) => {
  const world = await splitWorld({ of: of as 'held_out', to: to as 'train' });
  expect(await main([...repair, ...options], world)).toBe(0);
  expect(idsOf(world, 'fixed')[2]).toContain('copy-0');
  expect(world.files.get('fixed/dropped.jsonl')).toBe('');
});

test('the same splits give the same bytes, and --check writes nothing', async () => {
  const [one, other] = [
    await splitWorld({ of: 'dev', to: 'train' }),
    await splitWorld({ of: 'dev', to: 'train' }),
  ];
  await main(repair, one);
  await main(repair, other);
  expect([...one.files]).toEqual([...other.files]);
  const checked = await splitWorld({ of: 'dev', to: 'train' });
  const before = [...checked.files.keys()];
  expect(await main(['repair', '--check', 'out', '--json'], checked)).toBe(1);
  expect([...checked.files.keys()]).toEqual(before);
  expect(JSON.parse(checked.printed.join('\n'))).toMatchObject({
    isVerified: true,
    crossing: [{}],
    moves: [{}],
    rounds: 1,
  });
});

test('the templates lie beside the splits, for a check that proves itself', async () => {
  const world = await splitWorld({ of: 'held_out', to: 'train' });
  await main(repair, world);
  const line = world.printed.at(-1) ?? '';
  const args = line.trim().split(' ').slice(1);
  expect(args[0]).toBe('contamination');
  const code = await main([...args, '--planted', '10'], world);
  expect([0, 3]).toContain(code);
});

describe('refuses in one line, and writes nothing', () => {
  const which =
    'name a folder or files of tasks with splits, and --out-dir or --check; see tbench repair --help';
  test.each<[string, readonly string[], string]>([
    ['no files', ['--out-dir', 'fixed'], which],
    ['no place for the result', ['out'], which],
    ['a check that is to be written', ['out', '--check', '--out-dir', 'fixed'], which],
    [
      'an unknown split',
      ['out', '--check', '--sealed', 'test'],
      '--sealed is "test": it takes train, dev, held_out, or none',
    ],
    [
      'tasks without splits',
      ['tasks.jsonl', '--check'],
      `${starterTasks[0]?.id} has no split; tbench split TASKS.jsonl --out-dir FOLDER gives it one`,
    ],
    [
      'a task that is given twice',
      ['out', 'out', '--check'],
      'ID is given twice: a move would not say which of them it means',
    ],
    [
      'a folder that is there',
      ['out', '--out-dir', 'out'],
      'out/train.jsonl is already there; name another folder or add --force',
    ],
  ])('%s', async (_, args, message) => {
    const world = await splitWorld();
    const before = world.files.size;
    expect(await main(['repair', ...args], world)).toBe(2);
    const [first] = rows(world, 'out/train.jsonl');
    expect(world.errors.at(-1)).toBe(`tbench repair: ${message.replace('ID', `${first?.id}`)}`);
    expect(world.files.size).toBe(before);
  });
});
