import type { ShadowPick, ShadowSample } from '@tenacious-bench/evaluation';
import { countSchema, createParser, formatJsonl } from '@tenacious-bench/schema';
import * as z from 'zod';
import { loadRows } from '../load-rows.ts';
import { oneChunk } from '../one-chunk.ts';
import { refuseExisting } from '../refuse-existing.ts';
import type { World } from '../world.ts';

const rowSchema = z.strictObject({
  id: z.string().min(1),
  task: z.string(),
  output: z.string(),
  stratum: z.string().min(1),
  of: countSchema,
});

/** Writes the messages to label, in the order of their ids. It is not for raters: its strata say what the gate says. */
export async function writeSample(
  path: string,
  { messages }: ShadowSample,
  world: World,
): Promise<void> {
  await refuseExisting([path], world);
  const rows = messages
    .map(({ id, stratum, of, result: { task, agent, trial } }) => {
      return { id, task, output: `${agent}:${trial}`, stratum, of };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  await world.write(path, oneChunk(formatJsonl(rows)));
}

/** Reads what was drawn, by the ids of messages. */
export async function readSample(path: string, world: World): Promise<Map<string, ShadowPick>> {
  const rows = await loadRows(path, createParser(rowSchema), { idOf: ({ id }) => id }, world);
  return new Map(rows.map(({ id, stratum, of }) => [id, { stratum, of }]));
}
