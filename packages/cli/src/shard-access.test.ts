import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from '@tenacious-bench/contamination';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';
import { nodeWorld } from './node-world.ts';
import { UnusableInput, type World } from './world.ts';

const content = '{"id":"a","text":"one"}\n{"id":"b","text":"two"}\n';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tbench-'));
  await mkdir(join(folder, 'lake/other'), { recursive: true });
  await writeFile(join(folder, 'lake/rows.jsonl'), content);
  await writeFile(join(folder, 'lake/packed.jsonl.gz'), gzipSync(content));
  await writeFile(join(folder, 'lake/other/picture.png'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

const worlds: readonly [string, () => World][] = [
  ['the real world', () => nodeWorld()],
  [
    'a world in memory',
    () =>
      memoryWorld({
        [join(folder, 'lake/rows.jsonl')]: content,
        [join(folder, 'lake/packed.jsonl.gz')]: gzipSync(content),
      }),
  ],
];

async function readAll(path: string, world: World): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of world.openShard(path).rows()) rows.push(...batch);
  return rows;
}

describe.each(worlds)('%s', (_, worldOf) => {
  test('finds the files of a folder and reads them, packed or not', async () => {
    const world = worldOf();
    const { files } = await world.findShards([join(folder, 'lake')]);
    expect(files).toEqual(
      ['packed.jsonl.gz', 'rows.jsonl'].map((name) => join(folder, 'lake', name)),
    );
    for (const file of files)
      expect((await readAll(file, world)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('says that a file is not there', async () => {
    const path = join(folder, 'missing.jsonl');
    await expect(readAll(path, worldOf())).rejects.toThrow(UnusableInput);
    await expect(readAll(path, worldOf())).rejects.toThrow('there is no such file');
  });
});

describe('on a disk', () => {
  test('what a folder has beside is named', async () => {
    const { files, leftOut } = await nodeWorld().findShards([join(folder, 'lake/other')]);
    expect(files).toEqual([]);
    expect(leftOut.map(({ because }) => because)).toEqual(['its kind is not known']);
  });

  test('a folder that is not there is refused', async () => {
    const finding = nodeWorld().findShards([join(folder, 'missing')]);
    await expect(finding).rejects.toThrow(UnusableInput);
  });

  test('a model that is not there is refused, with what to do in the words of the command line', async () => {
    const loading = nodeWorld().loadEmbedder({ model: 'nobody/no-model', cacheFolder: folder });
    await expect(loading).rejects.toThrow(UnusableInput);
    await expect(
      nodeWorld().loadEmbedder({ model: 'nobody/no-model', cacheFolder: folder }),
    ).rejects.toThrow(/with --allow-download, or use --embed lexical, which needs no model$/);
  });
});

test('a folder without a file that is read is refused, and what lies there is named', async () => {
  const path = join(folder, 'lake/other');
  const printedErrors: string[] = [];
  const world = { ...nodeWorld(), printError: (line: string) => void printedErrors.push(line) };
  const tasks = join(folder, 'lake/rows.jsonl');
  expect(await main(['contamination', tasks, '--against', path], world)).toBe(2);
  expect(printedErrors).toEqual([
    `${path}/picture.png: its kind is not known`,
    `tbench contamination: ${path} holds no file of a kind that is read`,
  ]);
});

describe('--state', () => {
  const args = () => {
    const tasks = join(folder, 'lake/rows.jsonl');
    return [
      'contamination',
      tasks,
      '--against',
      join(folder, 'lake/packed.jsonl.gz'),
      '--no-templates',
    ];
  };

  test('keeps what was scanned, and the second check says the same', async () => {
    const state = join(folder, 'state');
    const run = async () => {
      const printed: string[] = [];
      const world = { ...nodeWorld(), print: (line: string) => void printed.push(line) };
      const code = await main([...args(), '--state', state, '--embed', 'none', '--json'], world);
      return { code, printed };
    };
    const first = await run();
    const kept = await readdir(join(state, 'partials'), { recursive: true });
    expect(kept.filter((name) => name.endsWith('.kept'))).toHaveLength(1);
    expect(await run()).toEqual(first);
    expect(first.code).toBe(1);
  });

  test('refuses a file in the place of the folder', async () => {
    const errors: string[] = [];
    const world = { ...nodeWorld(), printError: (line: string) => void errors.push(line) };
    const file = join(folder, 'lake/rows.jsonl');
    expect(await main([...args(), '--state', file], world)).toBe(2);
    expect(errors).toEqual([
      `tbench contamination: ${file} cannot keep what was scanned: a file is in the way`,
    ]);
  });
});
