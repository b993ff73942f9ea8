import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, writeRows } from './rows-file.mjs';

const spaces = ['capacity', 'signals', 'price', 'warmth'];

/** Draws tasks that share nothing with the open splits, from seeds that are used once and kept nowhere. */
export async function drawHeldOut(tbench, { open, folder }) {
  mkdirSync(folder);
  const drawn = join(folder, 'drawn.jsonl');
  const rows = join(folder, 'splits/held_out.jsonl');
  writeRows(drawn, await sweptOnce(tbench, folder));
  const shares = ['--shares', '0/0/100'];
  await tbench(['split', drawn, '--out-dir', join(folder, 'splits'), ...shares]);
  await dropUntilNone(rows, () => kinOf(tbench, { open, rows }));
  await dropUntilNone(rows, () => leaksOf(tbench, { open, rows, folder }));
  return rows;
}

// A seed for each space, so that one of them gives nothing away of another. A row that is shown to prove something must
// not show its seed, from which the others could be made.
async function sweptOnce(tbench, folder) {
  const rows = [];
  for (const space of spaces) {
    const swept = join(folder, `${space}.jsonl`);
    await tbench(['sweep', space, '--out', swept, '--seed', String(randomInt(2 ** 48 - 1))]);
    for (const row of readRows(swept)) {
      const { seed: _, ...provenance } = row.provenance;
      rows.push({ ...row, provenance });
    }
  }
  return rows;
}

// Held-out tasks go and open ones never move: where they went would tell of the others.
async function dropUntilNone(path, find) {
  for (;;) {
    const found = await find();
    if (found.size === 0) return;
    writeRows(
      path,
      readRows(path).filter(({ id }) => !found.has(id)),
    );
  }
}

async function kinOf(tbench, { open, rows }) {
  const check = ['split', '--check', open.train, open.dev, rows, '--json'];
  const { crossings } = JSON.parse(await tbench(check, { mayFind: true }));
  return new Set(crossings.flatMap(({ tasks }) => tasks.map(({ task }) => task)));
}

async function leaksOf(tbench, { open, rows, folder }) {
  const report = join(folder, 'leaks.json');
  const against = ['--against', open.train, '--against', open.dev];
  const options = [...against, '--planted', '40', '--out', report];
  await tbench(['contamination', rows, ...options], { mayFind: true });
  const { matches, insufficient } = JSON.parse(readFileSync(report, 'utf8'));
  const leaks = matches.filter(({ verdict }) => verdict === 'leak').map(({ task }) => task.id);
  return new Set([...leaks, ...insufficient.map(({ task }) => task)]);
}
