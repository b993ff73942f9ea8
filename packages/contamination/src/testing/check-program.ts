// A process of its own that checks some files with a store, to be killed while it does. It prints a line for each shard
// that it has finished, and at last the report. In the middle of the file that is named third it stops for good.
import { readFileSync } from 'node:fs';
import { openShard } from '../files/open-shard.ts';
import type { Row } from '../rows/row.ts';
import { checkShards } from '../scan/check-shards.ts';
import { openPartials } from '../store/open-partials.ts';
import { scanWithStore } from '../store/scan-with-store.ts';
import { templatesOf } from '../templates/templates.ts';

const [, , tasksFile = '', store = '', hangsIn = '', ...files] = process.argv;
const tasks: readonly Row[] = JSON.parse(readFileSync(tasksFile, 'utf8'));
const scan = scanWithStore(await openPartials(store));
const { report } = await checkShards(
  tasks,
  files.map((file) => openShard(file)),
  {
    now: '2026-05-04',
    templates: templatesOf([], { source: 'lock', n: 3 }),
    embedder: false,
    perForm: 2,
    scan: (index, shards, options) =>
      scan(index, shards, {
        ...options,
        onProgress: (file) => {
          if (file === hangsIn) hang(file);
        },
        onPartial: ({ shard }) => print(`finished ${shard.file}`),
      }),
  },
);
print(JSON.stringify(report));

function hang(file: string): void {
  print(`in the middle of ${file}`);
  // Not even a signal that can be caught ends this.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
