import { useProgram } from '@tenacious-bench/tools/bundle-program';
import { expect, test } from 'vitest';
import { openShard } from '../files/open-shard.ts';
import { ShardError } from '../files/shard-error.ts';
import { indexTasks } from '../overlap/task-index.ts';
import { scanInOrder } from '../scan/scan-in-order.ts';
import { shardOf } from '../scan/shard-of.ts';
import { createTemplateFinder } from '../templates/template-finder.ts';
import { writeCorpus } from '../testing/corpus-files.ts';
import { useFolder } from '../testing/read-shard.ts';
import { syntheticCorpus } from '../testing/synthetic-corpus.ts';
import { lexicalSearch } from '../vectors/lexical-search.ts';
import { createSemanticSearch } from '../vectors/semantic-search.ts';
import { IncompleteScanError } from './incomplete-scan-error.ts';
import { scanInWorkers } from './scan-in-workers.ts';

const folder = useFolder();
const program = useProgram(new URL('../scan-worker.ts', import.meta.url));
const { tasks, reference } = syntheticCorpus({ seed: 'workers', tasks: 40, plain: 120, copies: 3 });
const finder = createTemplateFinder(tasks);
for (const row of reference) finder.add(row);
const index = indexTasks(tasks, { templates: finder.find(), shared: true });

const refuse = (because: string) => {
  throw new Error(`it scans alone: ${because}`);
};

const writeShards = (count: number) => writeCorpus(folder.path(), reference, count);

test.each([
  ['words alone', false],
  ['words and lexical vectors', true],
])('%s: threads find what one finds, to the byte', async (_, hasVectors) => {
  const shards = await writeShards(5);
  const semantic = hasVectors ? await lexicalSearch(index, { floor: 0.8 }) : undefined;
  const options = { semantic, most: 3 };
  const alone = await scanInOrder(index, shards, options);
  const seen: string[] = [];
  const scan = scanInWorkers({ workers: 2, program: program(), onAlone: refuse });
  const partials = await scan(index, shards, {
    ...options,
    onPartial: ({ shard }) => void seen.push(shard.file),
  });
  expect(JSON.stringify(partials)).toBe(JSON.stringify(alone));
  expect(partials.flatMap(({ found }) => found).length).toBeGreaterThan(20);
  expect(seen.sort()).toEqual(shards.map(({ file }) => file));
});

test('progress tells rows read of each file', async () => {
  const shards = await writeShards(2);
  const rows = new Map<string, number>();
  const scan = scanInWorkers({ workers: 2, program: program(), onAlone: refuse });
  const partials = await scan(index, shards, { onProgress: (file, read) => rows.set(file, read) });
  expect([...rows].sort()).toEqual(partials.map(({ shard }) => [shard.file, shard.rows]));
});

test('a file that cannot be read is named at last, and nothing of the others is lost', async () => {
  const [one, two] = await writeShards(2);
  const shards = [openShard('gone-1.jsonl'), one, openShard('gone-2.jsonl'), two].filter(
    (shard) => shard !== undefined,
  );
  const scan = scanInWorkers({ workers: 2, program: program(), onAlone: refuse });
  const error = await scan(index, shards, {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IncompleteScanError);
  expect(error).toBeInstanceOf(ShardError);
  expect(error).toMatchObject({
    message:
      '2 of 4 shards could not be scanned: gone-1.jsonl: there is no such file; gone-2.jsonl: there is no such file',
    partials: await scanInOrder(
      index,
      [one, two].filter((shard) => shard !== undefined),
      {},
    ),
  });
});

test('a caller who stops is heard before the last file', async () => {
  const shards = await writeShards(6);
  const control = new AbortController();
  const reason = new Error('enough');
  const scan = scanInWorkers({ workers: 2, program: program(), onAlone: refuse });
  const finished: string[] = [];
  const scanning = scan(index, shards, {
    signal: control.signal,
    onPartial: ({ shard }) => {
      finished.push(shard.file);
      control.abort(reason);
    },
  });
  await expect(scanning).rejects.toBe(reason);
  expect(finished.length).toBeLessThan(6);
});

test('a thread that comes to an end is an error of its file, and the next one takes over', async () => {
  const [shard] = await writeShards(1);
  const dies = new URL('data:text/javascript,process.exit(3)');
  const scan = scanInWorkers({ workers: 1, program: dies });
  const error = await scan(index, shard ? [shard, shard] : [], {}).catch((thrown) => thrown);
  const because = `${shard?.file}: the thread that scanned it came to an end`;
  expect(error).toMatchObject({
    message: `2 of 2 shards could not be scanned: ${because}; ${because}`,
    errors: [{ cause: { message: 'it left with code 3' } }, {}],
  });
});

test.each([
  [
    'an embedder of the caller',
    'texts are compared by an embedder that lives in this thread',
    async () => ({
      shards: await writeShards(2),
      semantic: await createSemanticSearch(index, {
        name: 'length',
        isLexical: false,
        settings: {},
        embed: async (texts) =>
          texts.map(({ length }) => ({
            vectors: [Float32Array.from({ length: 64 }, (_, at) => Number(at === length % 64))],
            truncated: false,
          })),
      }),
    }),
  ],
  [
    'a package without the program of the threads',
    'the program of the threads is not where it is looked for',
    async () => ({ shards: await writeShards(2), semantic: undefined }),
  ],
  [
    'rows in memory',
    'reference is no file that another thread could open',
    async () => ({ shards: [shardOf('reference', reference)], semantic: undefined }),
  ],
])('%s: this thread scans and says why', async (_, because, prepare) => {
  const { shards, semantic } = await prepare();
  const reasons: string[] = [];
  const gone = new URL('gone.js', import.meta.url);
  const scan = scanInWorkers({ program: gone, onAlone: (reason) => reasons.push(reason) });
  const partials = await scan(index, shards, { semantic });
  expect(reasons).toEqual([because]);
  expect(partials).toEqual(await scanInOrder(index, shards, { semantic }));
});

test('no thread at all is refused', () => {
  expect(() => scanInWorkers({ workers: 0 })).toThrow(
    new RangeError('workers is 0: at least one thread has to scan'),
  );
});
