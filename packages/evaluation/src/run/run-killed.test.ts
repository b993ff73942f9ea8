import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { useProgram } from '@tenacious-bench/tools/bundle-program';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = useProgram(new URL('../testing/run-program.ts', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** An agent that has each of its answers billed, and is answered the same for the same key. */
const billed = `
  require('node:readline').createInterface({ input: process.stdin }).on('line', async (line) => {
    const { id, task, trial, turn } = JSON.parse(line);
    await fetch(process.argv[1], { method: 'POST', body: id });
    console.log(JSON.stringify({ id, body: [task.id, trial, turn, task.thread.length].join(' '), costUsd: 0.001 }));
  })`;

/** Counts what was billed, and how often the same was asked. */
async function startCounter() {
  const bills: string[] = [];
  const server = createServer(async (request, response) => {
    for await (const chunk of request) bills.push(String(chunk));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { bills, url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Runs to the end, or is killed without warning once so many tries are done. */
async function live(place: string, url: string, { killedAt = 0, concurrency = 4 } = {}) {
  const argv = [place, String(concurrency), process.execPath, '-e', billed, url];
  const child = spawn(process.execPath, [fileURLToPath(program()), ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string | null>((resolve) => {
    child.on('close', (_, signal) => resolve(signal));
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line === `done ${killedAt}`) child.kill('SIGKILL');
  return ended;
}

test('a run that is killed again and again has the bytes of one that was not, and no answer that was kept is asked again', async () => {
  const counter = await startCounter();
  const whole = await mkdtemp(join(folder, 'whole-'));
  expect(await live(whole, counter.url)).toBeNull();
  const outputs = await readFile(join(whole, 'outputs.jsonl'), 'utf8');
  const wholeBills = counter.bills.splice(0);
  expect([outputs.split('\n').length - 1, wholeBills.length]).toEqual([72, 36]);

  const place = await mkdtemp(join(folder, 'killed-'));
  const journal = join(place, 'journal.jsonl');
  await writeFile(journal, '');
  for (const killedAt of [3, 9, 17, 30]) {
    const kept = keysIn(await readFile(journal, 'utf8'));
    expect(await live(place, counter.url, { killedAt, concurrency: 1 + (killedAt % 5) })).toBe(
      'SIGKILL',
    );
    const asked = counter.bills.splice(0);
    expect(asked.filter((key) => kept.has(key))).toEqual([]);
    // Half of a line more, as if the power had failed while it was written.
    await appendFile(journal, '{"key":"sha256:');
  }
  const kept = keysIn(await readFile(journal, 'utf8'));
  expect(await live(place, counter.url)).toBeNull();
  expect(await readFile(join(place, 'outputs.jsonl'), 'utf8')).toBe(outputs);
  expect(counter.bills.filter((key) => kept.has(key))).toEqual([]);
  counter.close();
});

function keysIn(text: string): Set<string> {
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
  return new Set(lines.map((line) => JSON.parse(line).key));
}
