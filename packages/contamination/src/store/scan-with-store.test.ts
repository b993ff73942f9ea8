import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShard } from '../files/open-shard.ts';
import { indexTasks, type TaskIndex } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import { type ScanShards, scanInOrder } from '../scan/scan-in-order.ts';
import type { ScanOptions } from '../scan/scan-shard.ts';
import type { Shard } from '../scan/shard.ts';
import { shardOf } from '../scan/shard-of.ts';
import { useFolder } from '../testing/read-shard.ts';
import { embedderOf } from '../vectors/embedder-of.ts';
import { createSemanticSearch } from '../vectors/semantic-search.ts';
import { writeKept } from './kept-file.ts';
import { type OpenPartialsOptions, openPartials } from './open-partials.ts';
import { scanWithStore } from './scan-with-store.ts';

const folder = useFolder();
const task = (id: string, text: string): Row => ({
  id,
  file: 'tasks.jsonl',
  row: 1,
  texts: [{ field: 'body', text }],
});
const ferry = task('ferry', 'The ferry to the outer islands leaves at nine from the second pier.');
const train = task(
  'train',
  'A train across the high plateau takes two nights and one long morning.',
);
const index = indexTasks([ferry, train]);

/** A store, and a shard of one row, with a count of the shards and tasks that are scanned. */
async function prepare(options: OpenPartialsOptions = {}) {
  const place = await mkdtemp(join(folder.path(), 'store-'));
  const file = join(place, 'lake.jsonl');
  await write(file, ferry.texts[0]?.text ?? '');
  const scanned: string[] = [];
  const counting: ScanShards = (part, shards, rest) => {
    for (const shard of shards)
      scanned.push(`${shard.file.slice(place.length + 1)}: ${part.tasks.map(({ row }) => row.id)}`);
    return scanInOrder(part, shards, rest);
  };
  const scan = async (
    shards: readonly Shard[],
    { tasks = index, ...rest }: ScanOptions & { readonly tasks?: TaskIndex } = {},
  ) => {
    const store = await openPartials(join(place, 'kept'), options);
    return scanWithStore(store, { scan: counting })(tasks, shards, rest);
  };
  return { place, file, scanned, scan };
}

function write(file: string, body: string): Promise<void> {
  return writeFile(file, `${JSON.stringify({ id: 'row', body, note: 'nothing of note' })}\n`);
}

async function keptFiles(place: string): Promise<string[]> {
  const names = await readdir(join(place, 'kept', 'partials'), { recursive: true });
  return names
    .filter((name) => name.endsWith('.kept'))
    .map((name) => join(place, 'kept', 'partials', name));
}

test.each<[string, OpenPartialsOptions, (file: string) => Promise<unknown>, string[]]>([
  ['an unchanged file', {}, async () => {}, []],
  ['a file that was only touched', {}, (file) => utimes(file, 1, 1), []],
  [
    'a file that was written again with the same bytes',
    {},
    (file) => write(file, ferry.texts[0]?.text ?? ''),
    [],
  ],
  ['an unchanged file that is read again', { verify: true }, async () => {}, []],
  ['a file with another row', {}, (file) => write(file, 'Nothing.'), ['lake.jsonl: ferry,train']],
  [
    'a file of the same size and time with another row',
    {},
    async (file) => {
      await write(file, (ferry.texts[0]?.text ?? '').toUpperCase());
      await utimes(file, 5, 5);
    },
    ['lake.jsonl: ferry,train'],
  ],
])('%s', async (_, options, change, scannedAgain) => {
  const { file, scanned, scan } = await prepare(options);
  await utimes(file, 5, 5);
  await scan([openShard(file)]);
  scanned.length = 0;
  await change(file);
  const again = await scan([openShard(file)]);
  expect(scanned).toEqual(scannedAgain);
  expect(again).toEqual(await scanInOrder(index, [openShard(file)], {}));
});

test.each<[string, (file: string) => [Shard, ScanOptions & { readonly tasks?: TaskIndex }]]>([
  ['another field is read', (file) => [openShard(file, { fields: ['note'] }), {}]],
  ['fewer matches are kept', (file) => [openShard(file), { most: 1 }]],
  [
    'runs of another length count',
    (file) => [openShard(file), { tasks: indexTasks([ferry, train], { n: 5 }) }],
  ],
])('all is scanned again when %s', async (_, other) => {
  const { file, scanned, scan } = await prepare();
  await scan([openShard(file)]);
  const [shard, options] = other(file);
  await scan([shard], options);
  await scan([shard], options);
  expect(scanned).toEqual(['lake.jsonl: ferry,train', 'lake.jsonl: ferry,train']);
});

test('what is damaged is said once and scanned again', async () => {
  const damaged: string[] = [];
  const { place, file, scan, scanned } = await prepare({
    onDamaged: (path, because) => damaged.push(`${path} ${because}`),
  });
  const first = await scan([openShard(file)]);
  const [path = ''] = await keptFiles(place);
  const content = await readFile(path, 'utf8');
  for (const broken of [content.slice(0, 90), '', content.replace('"rows":1', '"rows":2')]) {
    await writeFile(path, broken);
    expect(await scan([openShard(file)])).toEqual(first);
  }
  await writeKept(
    path,
    { ...first[0], schema: 'tenacious-bench/contamination-partial@2.0' },
    { count: 0 },
  );
  expect(await scan([openShard(file)])).toEqual(first);
  expect(await scan([openShard(file)])).toEqual(first);
  expect(damaged).toEqual([
    `${path} it is cut off`,
    `${path} it is cut off`,
    `${path} it is not what was written`,
    `${path} it is of another version`,
  ]);
  expect(scanned).toHaveLength(5);
});

test('a file that changes while new tasks are looked for is no mixture of both', async () => {
  const { file, scan } = await prepare();
  await scan([openShard(file)], { tasks: indexTasks([ferry]) });
  const shard = openShard(file);
  const changing = {
    ...shard,
    rows: async function* () {
      await write(file, 'Nothing.');
      return yield* shard.rows();
    },
  };
  await expect(scan([changing])).rejects.toThrow(
    `${file}: it changed while it was scanned; scan it again`,
  );
  const [partial] = await scan([openShard(file)]);
  expect(partial?.found).toEqual([]);
});

test('rows in memory are scanned each time, and nothing of them is kept', async () => {
  const { scan, scanned, place } = await prepare();
  const shard = shardOf(`${place}/memory`, [ferry]);
  expect(await scan([shard])).toEqual(await scan([shard]));
  expect(scanned).toEqual(['memory: ferry,train', 'memory: ferry,train']);
});

test('new tasks are compared as vectors by the search over all tasks', async () => {
  const { file, scan, scanned } = await prepare();
  const search = (tasks: TaskIndex) =>
    createSemanticSearch(
      tasks,
      embedderOf((texts) =>
        texts.map((text) =>
          Float32Array.of(Number(text.includes('ferry')), Number(text.includes('train')), 0.1),
        ),
      ),
    );
  const before = indexTasks([train]);
  await scan([openShard(file)], { tasks: before, semantic: await search(before) });
  const options = { semantic: await search(index) };
  const after = await scan([openShard(file)], options);
  expect(scanned).toEqual(['lake.jsonl: train', 'lake.jsonl: ferry']);
  const [whole] = await scanInOrder(index, [openShard(file)], options);
  expect(after.flatMap(({ found }) => found)).toEqual(whole?.found);
  expect(whole?.found[0]?.matches.map(({ check }) => check)).toEqual(['ngram', 'embedding']);
});

test('a file that is not there is an error of the scan', async () => {
  const { scan } = await prepare();
  await expect(scan([openShard('gone.jsonl')])).rejects.toThrow(
    'gone.jsonl: there is no such file',
  );
});
