import type { Row } from '@tenacious-bench/contamination';
import type { FoundShards } from '@tenacious-bench/contamination/node';
import { counted } from './counted.ts';
import { type ShardOptions, UnusableInput, type World } from './world.ts';

/** How many unreadable rows are listed before the rest is only counted. */
const listed = 20;

/** Reads every row of files in any format: the small side of a check, of which nothing may be missing. */
export async function loadShardRows(
  paths: readonly string[],
  options: ShardOptions,
  world: World,
): Promise<Row[]> {
  const { files } = await findFiles(paths, world);
  const rows: Row[] = [];
  for (const file of files) rows.push(...(await readFile(file, options, world)));
  if (rows.length === 0) throw new UnusableInput(`${paths.join(', ')} holds no row`);
  return files.length > 1 ? rows.map(nameByFile) : rows;
}

/** The files that paths name; that there is none is a mistake. */
export async function findFiles(paths: readonly string[], world: World): Promise<FoundShards> {
  const { files, leftOut } = await world.findShards(paths);
  if (files.length > 0) return { files, leftOut };
  throw new UnusableInput(`${paths.join(', ')} holds no file of a kind that is read`, {
    details: leftOut.slice(0, listed).map(({ file, because }) => `${file}: ${because}`),
  });
}

async function readFile(file: string, options: ShardOptions, world: World): Promise<Row[]> {
  const rows: Row[] = [];
  const batches = world.openShard(file, options).rows();
  for (;;) {
    const { value, done } = await batches.next();
    if (!done) {
      for (const row of value) rows.push(row);
      world.showProgress(`${file}: ${counted(rows.length, 'row')}`);
      continue;
    }
    const { unread } = value;
    if (unread.length === 0) return rows;
    throw new UnusableInput(`${file} cannot be read whole; correct it and run again`, {
      details: unread.slice(0, listed).map((line) => `${file}: ${line}`),
    });
  }
}

// Rows without an id are called after their place in the file, and each file has a first row.
function nameByFile(row: Row): Row {
  return row.id === `row-${row.row}` ? { ...row, id: `${row.file}:${row.row}` } : row;
}
