import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { useProgram } from '@tenacious-bench/tools/bundle-program';
import { expect, test } from 'vitest';
import { writeCorpus } from '../testing/corpus-files.ts';
import { useFolder } from '../testing/read-shard.ts';
import { syntheticCorpus } from '../testing/synthetic-corpus.ts';

const folder = useFolder();
const program = useProgram(new URL('../testing/check-program.ts', import.meta.url));
const { tasks, reference } = syntheticCorpus({
  seed: 'killed',
  variant: 'sentences',
  tasks: 8,
  families: 0,
  plain: 60,
  leaksPerForm: 1,
  copies: 2,
  negativesPerKind: 2,
});

/** Runs a check to its end, or kills it without warning when it is in the middle of a file. */
async function run(store: string, files: readonly string[], killedIn = '') {
  const tasksFile = join(folder.path(), 'tasks.json');
  await writeFile(tasksFile, JSON.stringify(tasks));
  const started = [fileURLToPath(program()), tasksFile, store, killedIn, ...files];
  const child = spawn(process.execPath, started, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<string | null>((resolve) => {
    child.on('close', (_, signal) => resolve(signal));
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line === `in the middle of ${killedIn}`) child.kill('SIGKILL');
  }
  return { lines, signal: await ended };
}

test('a check that is killed at every file in turn ends with the report of one that was not', async () => {
  const place = await mkdtemp(join(folder.path(), 'killed-'));
  const files = (await writeCorpus(place, reference, 3)).map(({ file }) => file);
  const whole = await run(join(place, 'other-store'), files);
  const store = join(place, 'store');
  for (const [at, file] of files.entries()) {
    const { lines, signal } = await run(store, files, file);
    expect(signal).toBe('SIGKILL');
    // What the processes before it finished is not begun again.
    const before = at === 0 ? [] : [`finished ${files[at - 1]}`];
    expect(lines).toEqual([...before, `in the middle of ${file}`]);
  }
  const last = await run(store, files);
  expect(last).toEqual({
    lines: [`finished ${files.at(-1)}`, whole.lines.at(-1)],
    signal: null,
  });
  expect(whole.lines).toHaveLength(files.length + 1);
});
