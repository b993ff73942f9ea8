import {
  type AgentSpec,
  createResultCounter,
  judgeStream,
  planDocument,
  type ResultCounter,
  type ResultSummary,
  type RunOutputs,
  runAgents,
  runDocument,
} from '@tenacious-bench/evaluation';
import { type ModelDeclaration, parseModelDeclaration } from '@tenacious-bench/models';
import {
  type Parsed,
  parseTask,
  type Result,
  type Run,
  type Task,
  writeJsonl,
} from '@tenacious-bench/schema';
import { type CompiledPolicy, printable } from '@tenacious-bench/scorer';
import type { Command } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadPolicy } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { oneChunk } from './one-chunk.ts';
import { percentOf } from './percent-of.ts';
import { loadAgentSpecs } from './run/agent-specs.ts';
import { openAgents } from './run/open-agents.ts';
import { beginRun } from './run/plan-file.ts';
import { printSummaries } from './run/print-run.ts';
import { runProgressLine } from './run/run-progress-line.ts';
import { type RunRequest, readRunRequest } from './run/run-request.ts';
import { runUsage } from './run/run-usage.ts';
import { terminalJson } from './terminal-json.ts';
import { withRun } from './with-run.ts';
import { UnusableInput, type World } from './world.ts';

/** Asks agents every task and judges what they answer. */
export const runCommand: Command = {
  name: 'run',
  summary: 'ask agents every task and judge what they answer; goes on after a crash',
  usage: runUsage,
  run: runRun,
};

async function runRun(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRunRequest(args);
  const policy = await loadPolicy(request.policy, world);
  const tasks = await loadRows(request.tasks, parseTask, { idOf: ({ id }) => id }, world);
  const specs = await loadAgentSpecs(request, world);
  requireBudget(request, specs);
  const declared =
    request.models === undefined
      ? []
      : await loadRows(request.models, parseModelDeclaration, {}, world);
  const given = { policy, tasks, specs, declared };
  return withRun(request.out, () => runInFolder(request, given, world), world);
}

function requireBudget({ budgetUsd, replay }: RunRequest, specs: readonly AgentSpec[]): void {
  if (budgetUsd !== undefined || replay || !specs.some(({ kind }) => kind === 'model')) return;
  throw new UnusableInput(
    '--budget is needed: no model is asked without a limit to what it costs (or give --replay)',
  );
}

type Given = {
  readonly policy: CompiledPolicy;
  readonly tasks: readonly Task[];
  readonly specs: readonly AgentSpec[];
  readonly declared: readonly ModelDeclaration[];
};

async function runInFolder(request: RunRequest, given: Given, world: World): Promise<ExitCode> {
  const { out } = request;
  const { policy, tasks } = given;
  const { plan, startedAt, run } = await askAgents(request, given, world);
  if (run.stop !== undefined) return endedEarly(run, request, world);
  world.showProgress(`judging ${run.outputs.length} answers`);
  const counter = createResultCounter();
  const judged = judgeStream(policy, tasks, run.outputs, request);
  const file = 'outputs.jsonl';
  const document = runDocument(plan, run.outputs, { policy: policy.reference, startedAt, file });
  await world.writeTogether(
    new Map([
      [`${out}/${file}`, writeJsonl(run.outputs)],
      [`${out}/results.jsonl`, writeJsonl(counted(judged, counter))],
      [`${out}/run.json`, oneChunk(`${JSON.stringify(document, null, 2)}\n`)],
    ]),
  );
  return report(document, counter.summaries(), request, world);
}

// What a run was answered fits its own tasks: an output that does not is a fault of the program.
async function* counted(
  judged: AsyncIterable<Parsed<Result>>,
  counter: ResultCounter,
): AsyncGenerator<Result, void, undefined> {
  for await (const one of judged) {
    if (!one.ok)
      throw new Error(`an answer of the run cannot be judged: ${one.issues[0]?.message}`);
    counter.add(one.value);
    yield one.value;
  }
}

async function askAgents(
  request: RunRequest,
  { policy, tasks, specs, declared }: Given,
  world: World,
) {
  const { out, budgetUsd, trials, retryErrors, times, concurrency } = request;
  const files = await world.openRun(out, budgetUsd === undefined ? {} : { budgetUsd });
  const opening = { ...request, policy, declared, run: files, again: retryErrors };
  const { agents, close } = await openAgents(specs, opening, world);
  try {
    const plan = planDocument({ agents, tasks, trials });
    const { startedAt } = await beginRun(out, plan, world);
    const run = await runAgents(
      { agents, tasks, trials },
      {
        journal: await world.openJournal(`${out}/journal.jsonl`),
        clock: world.clock,
        signal: world.onInterrupt(),
        onProgress: (progress) => world.showProgress(runProgressLine(progress)),
        ...{ concurrency, retryErrors, times },
      },
    );
    return { plan, startedAt, run };
  } finally {
    await close();
  }
}

function endedEarly({ outputs, stop }: RunOutputs, { out }: RunRequest, world: World): ExitCode {
  world.printError(printable(`ended early: ${stop?.message}`));
  const again =
    stop?.because === 'failing' ? ', with --retry-errors to ask again where there is an error' : '';
  world.printError(
    `${outputs.length} answers are kept in ${out}; the same command goes on from there${again}`,
  );
  return exitCodes.failed;
}

function report(
  document: Run,
  summaries: readonly ResultSummary[],
  { out, json, mostErrors }: RunRequest,
  world: World,
): ExitCode {
  const tooMany = summaries.filter(({ errors, asked }) => errors / asked > mostErrors);
  if (json) world.print(terminalJson({ run: document, agents: summaries }));
  else {
    printSummaries(summaries, world);
    world.print(`outputs.jsonl, results.jsonl and run.json are in ${out}`);
  }
  for (const { agent, errors, asked } of tooMany)
    world.printError(
      printable(
        `${percentOf(errors / asked)} of the tries of ${agent} are errors, more than ${percentOf(mostErrors)}: this measures the machinery; --retry-errors asks them again`,
      ),
    );
  return tooMany.length > 0 ? exitCodes.failed : exitCodes.done;
}
