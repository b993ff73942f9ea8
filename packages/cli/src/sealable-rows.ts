import { type Parsed, parseTask, taskGold } from '@tenacious-bench/schema';
import type { SealableRow } from '@tenacious-bench/seal';
import { loadRows } from './load-rows.ts';
import type { World } from './world.ts';

/** Rows, and the fields of them that are sealed apart from what an agent is given. */
export type SealableRows = {
  readonly rows: readonly SealableRow[];
  readonly goldFields: readonly string[];
};

/** Reads rows to be sealed: tasks, or with fields that are named rows of any kind that have an id. */
export async function loadSealableRows(
  path: string,
  gold: readonly string[] | undefined,
  world: World,
): Promise<SealableRows> {
  if (gold !== undefined) {
    return {
      rows: await loadRows(path, parseRow, { idOf: ({ id }) => id }, world),
      goldFields: gold,
    };
  }
  const rows: SealableRow[] = await loadRows(path, parseTask, { idOf: ({ id }) => id }, world);
  return { rows, goldFields: taskGold.filter((field) => rows.some((row) => row[field])) };
}

/** Takes any object that has an id. */
export function parseRow(value: unknown): Parsed<SealableRow> {
  if (hasId(value)) return { ok: true, value };
  const message = 'expected an object with an id that is a text';
  return { ok: false, issues: [{ code: 'missing_id', path: 'id', message }] };
}

function hasId(value: unknown): value is SealableRow {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false;
  return typeof value.id === 'string' && value.id !== '';
}
