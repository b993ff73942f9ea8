import { parseSubmission, type SealableRow, type Submission } from '@tenacious-bench/seal';
import { refusalOf } from './seal-refusal.ts';
import type { World } from './world.ts';

/** The outputs of a submission to these rows. */
export async function readSubmission(
  path: string,
  rows: readonly SealableRow[],
  world: World,
): Promise<Submission> {
  const tasks = rows.map(({ id }) => id);
  const parsed = await parseSubmission(world.read(path), { tasks });
  if (!parsed.ok) throw refusalOf(path, parsed.issues);
  return parsed.value;
}
