import { rubricOf } from '@tenacious-bench/evaluation';
import type { Rubric } from '@tenacious-bench/schema';
import { policyClauses, tenaciousPolicy } from '@tenacious-bench/tenacious';
import { readArguments } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readPolicy } from '../load-policy.ts';
import { oneChunk } from '../one-chunk.ts';
import { refuseExisting } from '../refuse-existing.ts';
import { UnusableInput, type World } from '../world.ts';

/** Writes the rubric of a policy. */
export async function writeRubric(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    policy: { type: 'string' },
  });
  const { out } = values;
  if (out === undefined || positionals.length > 0)
    throw new UnusableInput('say where the rubric goes: --out RUBRIC.json');
  await refuseExisting([out], world);
  const rubric = await policyRubric(values.policy, world);
  await world.write(out, oneChunk(`${JSON.stringify(rubric, null, 2)}\n`));
  world.print(`${out}: rubric ${rubric.version}, ${rubric.dimensions.length} dimensions`);
  world.print('Whoever changes a word gives it a new version.');
  return exitCodes.done;
}

/** The rubric of a policy; of the Tenacious policy with its clauses in full. */
export async function policyRubric(path: string | undefined, world: World): Promise<Rubric> {
  const policy = await readPolicy(path, world);
  return rubricOf(policy, policy.id === tenaciousPolicy.id ? { clauses: policyClauses } : {});
}
