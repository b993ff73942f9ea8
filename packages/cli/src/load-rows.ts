import type { Parser } from '@tenacious-bench/schema';
import { type RowReading, readRows } from './read-rows.ts';
import type { World } from './world.ts';

/** Reads every row of a JSONL file; one bad row makes the whole file unusable, and every bad row is named. */
export async function loadRows<T>(
  path: string,
  parse: Parser<T>,
  reading: RowReading<T>,
  world: World,
): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of readRows(path, parse, reading, world)) rows.push(row);
  return rows;
}
