import {
  parseRegisteredPlan,
  type RegisterEntry,
  registerComparison,
} from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
import { readArguments } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { unusableFor } from '../unusable-for.ts';
import { UnusableInput, type World } from '../world.ts';
import { loadDocument } from './load-document.ts';
import { addEntry, printHead, registerOptions, signatureOf } from './register-file.ts';

/** Registers a plan before anything is run. */
export async function addPlan(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, registerOptions);
  const [path, ...others] = positionals;
  const { register, head: kept } = values;
  if (path === undefined || others.length > 0 || register === undefined)
    throw new UnusableInput('name one plan and --register; see tbench register --help');
  const signature = signatureOf(values.by, world);
  const plan = await loadDocument(path, 'plan of a comparison', {
    parse: parseRegisteredPlan,
    world,
  });
  const make = (entries: readonly RegisterEntry[]) => {
    const added = registerComparison(entries, plan, signature);
    if (added.ok) return added.value;
    throw unusableFor(`${path} cannot be registered`, added.issues);
  };
  const { entry, head } = await addEntry({ register, head: kept }, make, world);
  const { at, detectable } = entry;
  world.print(`registered ${plan.id} at ${at}: ${printable(plan.hypothesis)}`);
  for (const [look, { pairs }] of plan.looks.entries())
    world.print(
      `  look ${look + 1}, ${pairs} tasks: finds a difference of ${detectable[look]?.toFixed(3)} beyond delta with power ${plan.power.power}`,
    );
  printHead(head, world);
  return exitCodes.done;
}

/** Prints a plan to fill in. */
export async function printStarter([extra]: readonly string[], world: World): Promise<ExitCode> {
  if (extra !== undefined)
    throw new UnusableInput('starter takes nothing; see tbench register --help');
  world.print(JSON.stringify(starterPlan, null, 2));
  return exitCodes.done;
}

const starterPlan = {
  schema: 'tenacious-bench/comparison-plan@1.0',
  id: 'prompt-v2',
  hypothesis: 'With the new prompt more tasks pass.',
  candidate: 'v2',
  baseline: 'v1',
  metrics: [{ metric: 'pass', delta: 0.05 }],
  alpha: 0.05,
  looks: [{ pairs: 200, families: 80 }],
  tests: ['sign-flip'],
  power: { power: 0.8, standardDeviation: 0.5, designEffect: 1.3 },
  policy: {
    id: 'the policy',
    version: '1.0.0',
    digest: 'sha256: of the policy, as every result says it',
  },
  tasks: 'sha256: of the tasks, as the run says it',
};
