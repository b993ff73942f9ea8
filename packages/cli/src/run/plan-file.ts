import { type PlanDocument, planDifference } from '@tenacious-bench/evaluation';
import { agentSchema, createParser, dateSchema, digestSchema } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import * as z from 'zod';
import { oneChunk } from '../one-chunk.ts';
import { readJson } from '../read-json.ts';
import { refuseExisting } from '../refuse-existing.ts';
import { UnusableInput, type World } from '../world.ts';

/** The files of a run's folder. */
const runFiles = ['outputs.jsonl', 'results.jsonl', 'run.json'] as const;

/** Begins a run in a folder, or goes on with the one that began there; one that asks something else is refused. */
export async function beginRun(
  folder: string,
  plan: PlanDocument,
  world: World,
): Promise<{ startedAt: string }> {
  const path = `${folder}/plan.json`;
  if (await world.exists(path)) return resumed(path, plan, world);
  await refuseExisting(
    [...runFiles, 'journal.jsonl'].map((file) => `${folder}/${file}`),
    world,
  );
  const startedAt = new Date(world.clock.now()).toISOString();
  await world.makeFolder(folder);
  await world.write(path, oneChunk(`${JSON.stringify({ startedAt, ...plan }, null, 2)}\n`));
  return { startedAt };
}

const parsePlan = createParser(
  z.strictObject({
    startedAt: dateSchema,
    agents: z.array(agentSchema),
    tasks: z.strictObject({ count: z.int().min(0), digest: digestSchema }),
    trials: z.int().min(1),
  }),
);

async function resumed(path: string, plan: PlanDocument, world: World) {
  const earlier = parsePlan(await readJson(path, world));
  if (!earlier.ok)
    throw new UnusableInput(`${path} is not the plan of a run: name another folder with --out`);
  const { startedAt, ...began } = earlier.value;
  const difference = planDifference(began, plan);
  if (difference === undefined) return { startedAt };
  throw new UnusableInput(
    printable(`another run began in this folder: ${difference}; name another folder with --out`),
  );
}
