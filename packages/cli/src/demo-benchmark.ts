import {
  coveringCells,
  dedupe,
  parseParameterSpace,
  type SplitTasks,
  splitTasks,
  sweepTasks,
} from '@tenacious-bench/generators';
import { declareModels, keepApart, LineageError, modelUse } from '@tenacious-bench/models';
import { documentTag, type Output, type Parsed, type Task } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { referenceAgents } from '@tenacious-bench/tenacious/agents';
import { type Sweep, tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';
import { domain } from './domain.ts';
import { printAgents } from './print-scores.ts';
import { scoreOutputs } from './score-outputs.ts';
import { styler } from './style.ts';
import type { World } from './world.ts';

/** The tasks with their splits, and what the agents answered. */
export type DemoBenchmark = {
  readonly tasks: readonly Task[];
  readonly outputs: readonly Output[];
};

/**
 * Shows how a benchmark comes to be: tasks swept from parameters, agents that answer them, splits without kin across.
 */
export async function demoBenchmark(policy: CompiledPolicy, world: World): Promise<DemoBenchmark> {
  const { bold } = styler(world);
  const tasks = tenaciousSweeps.flatMap(sweptTasks);
  world.print(bold('A benchmark from parameters: every pair of values at least once'));
  for (const { space } of tenaciousSweeps)
    world.print(`  ${countOf(tasks, space.id)} tasks: ${space.title.toLowerCase()}`);
  world.print('');
  world.print(`Three reference agents answer them, offline and seeded:`);
  const outputs = answersTo(tasks);
  printAgents(scoreOutputs(policy, tasks, outputs), world);
  world.print('');
  const { kept, dropped } = whole(await dedupe(tasks, domain));
  const split = whole(splitTasks(kept, { ...domain, seed: 1 }));
  printSplit(split, dropped.length, world);
  world.print(`A judge of the author's family is refused: ${kinRefused()}`);
  return { tasks: split.tasks, outputs };
}

function sweptTasks({ space, build }: Sweep): Task[] {
  const parsed = whole(parseParameterSpace(space));
  const cells = coveringCells(parsed, { seed: 1 });
  return [...sweepTasks(cells, { space: parsed.id, build, domain, seed: 1 })].map(whole);
}

function answersTo(tasks: readonly Task[]): Output[] {
  return referenceAgents({ seed: 1 }).flatMap(({ id, answer }) =>
    tasks.map((task) => ({
      schema: documentTag('output'),
      task: task.id,
      agent: id,
      trial: 0,
      outcome: answer(task),
    })),
  );
}

function countOf(tasks: readonly Task[], space: string): number {
  return tasks.filter(({ provenance }) => provenance.sweep?.space === space).length;
}

function printSplit({ report }: SplitTasks, dropped: number, world: World): void {
  const sides = report.sides.map(({ split, tasks }) => `${tasks} ${split}`).join(', ');
  const { isDisjoint, checks } = report.proof;
  const keys = checks.reduce((sum, check) => sum + check.keys, 0);
  world.print(
    `${dropped} copies dropped; ${sides}; ${isDisjoint ? 'no' : 'SOME'} kin on two sides (${keys} keys looked up)`,
  );
}

// The models are made up: it is their declared descent that is compared, and nobody is asked.
function kinRefused(): string {
  const registry = declareModels([
    { name: 'author-of-tasks', vendor: 'alibaba', families: ['qwen'] },
    { name: 'cheap-judge', vendor: 'deepseek', families: ['qwen'], teachers: ['deepseek'] },
  ]);
  const author = modelUse(registry, 'author-of-tasks', 'author');
  try {
    keepApart(modelUse(registry, 'cheap-judge', 'judge'), [author]);
    return 'it was not';
  } catch (error) {
    if (error instanceof LineageError) return error.message;
    throw error;
  }
}

function whole<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new RangeError(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('; '));
}
