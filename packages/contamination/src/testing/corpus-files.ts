import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileShard } from '../files/file-shard.ts';
import { openShard } from '../files/open-shard.ts';
import type { Row } from '../rows/row.ts';

/** Writes rows to so many JSON Lines files, each row to one of them, and opens these. */
export async function writeCorpus(
  folder: string,
  rows: readonly Row[],
  count: number,
): Promise<FileShard[]> {
  const size = Math.ceil(rows.length / count);
  const shards: FileShard[] = [];
  for (let at = 0; at < count; at++) {
    const file = join(folder, `part-${at}.jsonl`);
    await writeFile(file, linesOf(rows.slice(at * size, (at + 1) * size)));
    shards.push(openShard(file));
  }
  return shards;
}

/** Rows as the lines of a JSON Lines file. */
function linesOf(rows: readonly Row[]): string {
  const lines = rows.map(({ id, texts }) => {
    const fields = texts.map(({ field, text }) => [field, text]);
    return JSON.stringify({ id, ...Object.fromEntries(fields) });
  });
  return `${lines.join('\n')}\n`;
}
