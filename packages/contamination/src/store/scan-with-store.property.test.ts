import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTasks } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import { finishReport } from '../scan/finish-report.ts';
import { type ScanShards, scanInOrder } from '../scan/scan-in-order.ts';
import type { Shard } from '../scan/shard.ts';
import { createTemplateFinder } from '../templates/template-finder.ts';
import { writeCorpus } from '../testing/corpus-files.ts';
import { useFolder } from '../testing/read-shard.ts';
import { syntheticCorpus } from '../testing/synthetic-corpus.ts';
import { openPartials } from './open-partials.ts';
import { scanWithStore } from './scan-with-store.ts';

const folder = useFolder();
const { tasks, reference } = syntheticCorpus({
  seed: 'store',
  variant: 'sentences',
  tasks: 16,
  families: 1,
  plain: 30,
  leaksPerForm: 1,
  copies: 2,
  negativesPerKind: 2,
});
const finder = createTemplateFinder(tasks);
for (const row of reference) finder.add(row);
const templates = finder.find();
const proof = {
  selfProof: [],
  controls: { planted: 0, found: 0, interval: [0, 1] as [number, number] },
  passed: true,
};

async function check(rows: readonly Row[], shards: readonly Shard[], scan: ScanShards) {
  const index = indexTasks(rows, { templates });
  const partials = await scan(index, shards, {});
  return JSON.stringify(finishReport(index, partials, { now: '2026-05-04', proof }));
}

/** Counts the pairs of a shard and a task that are scanned. */
function countingScan() {
  const pairs: string[] = [];
  const scan: ScanShards = (index, shards, options) => {
    for (const { file } of shards) pairs.push(...index.tasks.map(({ row }) => `${file} ${row.id}`));
    return scanInOrder(index, shards, options);
  };
  return { pairs, scan };
}

async function pathsIn(store: string): Promise<string[]> {
  const names = await readdir(store, { recursive: true });
  return names.filter((name) => name.endsWith('.kept')).map((name) => join(store, name));
}

type Damage = 'cut off' | 'one byte' | 'unfinished' | 'other sum';

/** What a machine that stops, or a bad disk, leaves behind. */
async function damage(store: string, kind: Damage, draw: number): Promise<void> {
  const paths = (await pathsIn(store)).sort();
  const path = paths[draw % Math.max(1, paths.length)];
  if (path === undefined) return;
  const bytes = await readFile(path);
  const at = draw % bytes.length;
  if (kind === 'cut off') await writeFile(path, bytes.subarray(0, at));
  if (kind === 'unfinished') await writeFile(`${path}.1-1.unfinished`, bytes.subarray(0, at));
  if (kind === 'other sum') await writeFile(path, `${'0'.repeat(64)}\n{}\n`);
  if (kind === 'one byte') {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }
}

const shardCount = 4;
const some = <Value>(values: readonly Value[]) =>
  fc
    .shuffledSubarray([...values], { minLength: 1 })
    .chain((part) => fc.constantFrom([...part], [...part, ...part.slice(0, 1)]));
const numbers = Array.from({ length: shardCount }, (_, at) => at);
const visits = fc.array(
  fc.record({
    tasks: fc.shuffledSubarray(tasks as Row[], { minLength: 1 }),
    shards: some(numbers),
    harm: fc.option(
      fc.record({
        kind: fc.constantFrom<Damage>('cut off', 'one byte', 'unfinished', 'other sum'),
        draw: fc.nat(100_000),
      }),
    ),
    isVerified: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

test('whatever was scanned, added, removed and damaged before, a report is that of a full scan', async () => {
  const shards = await writeCorpus(folder.path(), reference, shardCount);
  const pick = (chosen: readonly number[]) => chosen.flatMap((at) => shards[at] ?? []);
  await fc.assert(
    fc.asyncProperty(visits, async (all) => {
      const place = await mkdtemp(join(folder.path(), 'store-'));
      for (const { tasks: rows, shards: chosen, harm, isVerified } of all) {
        const store = await openPartials(place, { verify: isVerified });
        const report = await check(rows, pick(chosen), scanWithStore(store));
        expect(report).toBe(await check(rows, pick(chosen), scanInOrder));
        if (harm) await damage(place, harm.kind, harm.draw);
      }
    }),
    { numRuns: 12 },
  );
});

test('no pair of a shard and a task is scanned twice', async () => {
  const shards = await writeCorpus(folder.path(), reference, shardCount);
  const pick = (chosen: readonly number[]) => chosen.flatMap((at) => shards[at] ?? []);
  await fc.assert(
    fc.asyncProperty(visits, async (all) => {
      const place = await mkdtemp(join(folder.path(), 'store-'));
      const known = new Set<string>();
      for (const { tasks: rows, shards: chosen } of all) {
        const { pairs, scan } = countingScan();
        const distinct = pick([...new Set(chosen)]);
        const wanted = distinct.flatMap(({ file }) => rows.map(({ id }) => `${file} ${id}`));
        await check(rows, distinct, scanWithStore(await openPartials(place), { scan }));
        expect(pairs.sort()).toEqual(wanted.filter((pair) => !known.has(pair)).sort());
        for (const pair of pairs) known.add(pair);
      }
    }),
    { numRuns: 12 },
  );
});
