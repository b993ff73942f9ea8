import type { AgentSpec } from '@tenacious-bench/evaluation';
import type { OpenAgent } from '@tenacious-bench/evaluation/node';
import { digest, sha256Hex } from '@tenacious-bench/schema';
import { readBytes } from '../read-bytes.ts';
import { UnusableInput, type World } from '../world.ts';
import { behaviourOf } from './behaviour-of.ts';
import { secretOf } from './secret-of.ts';

type Spec = Extract<AgentSpec, { kind: 'command' }>;

/** A program as it is declared. */
export async function programAgent(spec: Spec, world: World): Promise<OpenAgent> {
  const { id, argv, folder, timeoutMs, restarts, mostBytes } = spec;
  return world.openProgram({
    ...{ id, argv, environment: environmentOf(spec, world) },
    digest: digest({ ...behaviourOf(spec), files: await filesOf(spec, world) }),
    ...(folder !== undefined && { folder }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(restarts !== undefined && { restarts }),
    ...(mostBytes !== undefined && { mostBytes }),
  });
}

// Where programs are, and what the declaration names: a key of somebody else is none of an agent's business.
function environmentOf(
  { id, environment = {}, environmentFrom = [] }: Spec,
  world: World,
): Record<string, string> {
  const path = world.environment('PATH');
  const passed = environmentFrom.map((name) => [name, secretOf(name, id, world)]);
  return {
    ...(path !== undefined && { PATH: path }),
    ...environment,
    ...Object.fromEntries(passed),
  };
}

/** Digests of the scripts among the arguments: an agent whose code was changed is another one. */
async function filesOf({ argv, folder }: Spec, world: World): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const word of argv.filter((one) => !/^[/-]/.test(one))) {
    const content = await contentOf(folder === undefined ? word : `${folder}/${word}`, world);
    if (content !== undefined) digests[word] = sha256Hex(content);
  }
  return digests;
}

async function contentOf(path: string, world: World): Promise<string | undefined> {
  if (!(await world.exists(path))) return undefined;
  try {
    return Buffer.from(await readBytes(path, world)).toString('base64');
  } catch (error) {
    // A folder, for example: it is named, and that is all that is known of it.
    if (error instanceof UnusableInput) return undefined;
    throw error;
  }
}
