import {
  type Synthesis,
  type SynthesisPlan,
  type SynthesisProgress,
  synthesize,
} from '@tenacious-bench/generators';
import {
  declareModels,
  LineageError,
  type ModelDeclaration,
  parseModelDeclaration,
} from '@tenacious-bench/models';
import { writeJsonl } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import type { Command } from './command.ts';
import { domain } from './domain.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { oneChunk } from './one-chunk.ts';
import { connectSynthesis } from './synthesis-connection.ts';
import { printSynthesis } from './synthesis-print.ts';
import { loadPlan, readSynthesisRequest, type SynthesisRequest } from './synthesis-request.ts';
import { withRun } from './with-run.ts';
import { UnusableInput, type World } from './world.ts';

/** Has tasks written, varied and judged by models of three lineages. */
export const synthesizeCommand: Command = {
  name: 'synthesize',
  summary: 'have tasks written, varied and judged by models of three lineages, within a budget',
  usage: [
    'usage: tbench synthesize PLAN.json --models MODELS.jsonl --run FOLDER --out TASKS.jsonl --budget USD',
    '',
    'The plan names an author, a model for variations and a judge that is kin to neither:',
    '  {"id":"first","seed":1,"seedsPerTopic":2,"variationsPerSeed":5,"author":{"model":"claude-x"},',
    '   "variation":{"model":"qwen-x"},"judge":{"model":"deepseek-x"}}',
    'optional: "topics" (the clauses of the policy where it is left out), "situations", "changes", "threshold",',
    '  "strongJudge" (grades a "sample" again), "probeJudge" (the same, may be kin, decides nothing), "alike", "createdAt"',
    'Each declared model (see tbench models --help) says how it is reached:',
    '  "connection":{"api":"openai-chat","baseUrl":"http://127.0.0.1:11434/v1","keyFrom":"NAME_OF_A_VARIABLE"}',
    '  api: openai-chat, openai-responses or anthropic-messages; optional: requestsPerMinute, tokensPerMinute',
    '',
    '  --run FOLDER       keeps every answer and what it cost; the same command goes on from there after a crash',
    '  --budget USD       the most that may be spent in this folder, earlier runs included',
    '  --batch            asks in batches: half the price, hours later',
    '  --replay           asks nobody: the answers of the folder have to be enough',
    '  --again            asks again what earlier runs gave up',
    '  --concurrency N    calls under way at once (8)',
    '  --report FILE      writes what was rejected and why, acceptance by lineage and the calibration as JSON',
    '',
    'exit code 0 when it came to its end, 1 when it ended early (budget, ctrl-C, a vendor that is down) or let nothing in,',
    '2 when it could not begin',
  ],
  run: runSynthesize,
};

async function runSynthesize(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readSynthesisRequest(args);
  const plan = await loadPlan(request.plan, world);
  const declared = await loadRows(request.models, parseModelDeclaration, {}, world);
  return withRun(request.run, () => synthesizeInFolder(request, { plan, declared }, world), world);
}

async function synthesizeInFolder(
  request: SynthesisRequest,
  { plan, declared }: { plan: SynthesisPlan; declared: readonly ModelDeclaration[] },
  world: World,
): Promise<ExitCode> {
  const run = await world.openRun(request.run, budgetOf(request));
  const registry = usable(() => declareModels(declared));
  const models = usable(() => modelsOf(plan, declared));
  const signal = world.onInterrupt();
  const options = { ...request, registry, run, signal };
  const connection = usable(() => connectSynthesis(models, options, world));
  const onProgress = (progress: SynthesisProgress) =>
    world.showProgress(progressLine(progress, run.ledger.spentUsd));
  const synthesis = await synthesize(plan, { domain, registry, ...connection, onProgress }).catch(
    refuseKin,
  );
  if (synthesis.tasks.length > 0) await world.write(request.out, writeJsonl(synthesis.tasks));
  if (request.report !== undefined)
    await world.write(
      request.report,
      oneChunk(`${JSON.stringify(reportOf(synthesis), null, 2)}\n`),
    );
  printSynthesis(
    synthesis,
    { ...request, entries: run.ledger.entries, threshold: plan.threshold },
    world,
  );
  return synthesis.stop === undefined && synthesis.tasks.length > 0
    ? exitCodes.done
    : exitCodes.failed;
}

function progressLine({ stage, done, total, failed }: SynthesisProgress, spentUsd: number): string {
  const lost = failed > 0 ? `, ${failed} lost` : '';
  return `${stage}: ${done} of ${total}${lost}, ${spentUsd.toFixed(4)} USD`;
}

function budgetOf({ budgetUsd }: SynthesisRequest): { budgetUsd?: number } {
  return budgetUsd === undefined ? {} : { budgetUsd };
}

function modelsOf(plan: SynthesisPlan, declared: readonly ModelDeclaration[]): ModelDeclaration[] {
  const parts = [plan.author, plan.variation, plan.judge, plan.strongJudge, plan.probeJudge];
  const names = new Set(parts.flatMap((part) => (part === undefined ? [] : [part.model])));
  return [...names].map((name) => {
    const found = declared.find((one) => one.name === name);
    if (found !== undefined) return found;
    throw new LineageError(`the plan names ${name}, which is not declared: add it to the models`);
  });
}

function usable<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof LineageError || cause instanceof RangeError)) throw cause;
    throw new UnusableInput(printable(cause.message), { cause });
  }
}

function refuseKin(cause: unknown): never {
  if (cause instanceof LineageError) throw new UnusableInput(printable(cause.message), { cause });
  throw cause;
}

function reportOf({ tasks, ...report }: Synthesis) {
  return { accepted: tasks.map(({ id }) => id), ...report };
}
