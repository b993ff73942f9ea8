import {
  createResultCounter,
  judgeStream,
  type ResultSummary,
  tryId,
} from '@tenacious-bench/evaluation';
import {
  type Issue,
  type Parsed,
  parseResult,
  parseTask,
  type Result,
  writeJsonl,
} from '@tenacious-bench/schema';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readOutputs } from './load-outputs.ts';
import { loadPolicy } from './load-policy.ts';
import { countOption } from './number-option.ts';
import { packRows } from './pack-rows.ts';
import { readRows } from './read-rows.ts';
import { printChanges } from './run/print-changes.ts';
import { printSummaries } from './run/print-run.ts';
import { type TalliedChanges, tallyChanges } from './run/tally-changes.ts';
import { terminalJson } from './terminal-json.ts';
import { unfitOutputs } from './unfit-outputs.ts';
import { UnusableInput, type World } from './world.ts';

/** Judges outputs that are there already, and asks nobody. */
export const rescoreCommand: Command = {
  name: 'rescore',
  summary: 'judge old outputs again, by another policy or a newer scorer, and say what changed',
  usage: [
    'usage: tbench rescore FOLDER_OR_OUTPUTS --tasks TASKS.jsonl [--out RESULTS.jsonl] [OPTION ...]',
    '',
    'FOLDER_OR_OUTPUTS is the folder of a run, or any file of outputs. No agent is asked.',
    '',
    '  --tasks FILE      the tasks that were asked, or the same ones corrected',
    '  --out FILE        write the results there, one a line, all or nothing',
    '  --against FILE    the earlier results (default: results.jsonl in the folder of the run, where there is one)',
    '  --policy FILE     a policy document (default: the Tenacious policy)',
    '  --facts unknown   do not judge claims: the tasks do not hold all facts',
    '  --verdicts        keep whole verdicts in the results',
    '  --show N          show at most N tries whose status changed (default 5)',
    '  --json            print figures and changes as one JSON document',
    '',
    'exit code 0 when the outputs are judged, whatever changed; 2 for unusable input',
  ],
  run: runRescore,
};

async function runRescore(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  const { outputs, earlier } = await filesOf(request, world);
  const policy = await loadPolicy(request.policy, world);
  const tasks = await packRows(
    readRows(request.tasks, parseTask, { idOf: ({ id }) => id }, world),
    ({ id }) => id,
  );
  // In JSON all changes are shown.
  const most = request.json ? Number.POSITIVE_INFINITY : request.show;
  const changes = earlier && tallyChanges(await packRows(earlier, tryId), { most });
  const counter = createResultCounter();
  const judged = judgeStream(policy, tasks, readOutputs(outputs, world), request);
  const results = usable(judged, { outputs, tasks: request.tasks }, (result) => {
    counter.add(result);
    changes?.add(result);
  });
  if (request.out !== undefined)
    await world.write(request.out, writeJsonl(results), { updates: [resultsIn(request)] });
  else for await (const _ of results);
  report(counter.summaries(), changes?.end(), request, world);
  return exitCodes.done;
}

/** Results as they come, up to the first output that fits no task: then only what else does not fit is looked for. */
async function* usable(
  judged: AsyncIterable<Parsed<Result>>,
  { outputs, tasks }: { readonly outputs: string; readonly tasks: string },
  onResult: (result: Result) => void,
): AsyncGenerator<Result, void, undefined> {
  const issues: Issue[] = [];
  for await (const one of judged) {
    if (!one.ok) issues.push(...one.issues);
    if (!one.ok || issues.length > 0) continue;
    onResult(one.value);
    yield one.value;
  }
  if (issues.length > 0) throw unfitOutputs({ outputs, tasks }, issues);
}

function report(
  agents: readonly ResultSummary[],
  changes: TalliedChanges | undefined,
  request: RescoreRequest,
  world: World,
): void {
  if (request.json) {
    world.print(terminalJson({ agents, ...(changes && { changes: changes.examples }) }));
    return;
  }
  printSummaries(agents, world);
  if (changes !== undefined) printChanges(changes, request, world);
}

type RescoreRequest = ReturnType<typeof readRequest>;

function readRequest(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    tasks: { type: 'string' },
    out: { type: 'string' },
    against: { type: 'string' },
    policy: { type: 'string' },
    facts: { type: 'string', default: 'known' },
    verdicts: { type: 'boolean', default: false },
    show: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const [source, ...others] = positionals;
  const { tasks, facts } = values;
  if (source === undefined || others.length > 0)
    throw new UnusableInput(
      'name one folder of a run or one file of outputs; see tbench rescore --help',
    );
  if (tasks === undefined)
    throw new UnusableInput('--tasks is needed: name the tasks that were asked');
  if (facts !== 'known' && facts !== 'unknown')
    throw new UnusableInput(`--facts is ${JSON.stringify(facts)}: it takes known or unknown`);
  const show = countOption('--show', values.show);
  return { ...values, source: source.replace(/(?<=.)\/+$/, ''), tasks, facts, show } as const;
}

// They follow from the outputs, which are still there.
function resultsIn({ source }: Pick<RescoreRequest, 'source'>): string {
  return `${source}/results.jsonl`;
}

async function filesOf(
  { source, against }: RescoreRequest,
  world: World,
): Promise<{ outputs: string; earlier: AsyncIterable<Result> | undefined }> {
  const isRun = await world.exists(`${source}/plan.json`);
  if (isRun && !(await world.exists(`${source}/outputs.jsonl`)))
    throw new UnusableInput(
      `the run in ${source} has not come to its end: tbench run goes on with it`,
    );
  const outputs = isRun ? `${source}/outputs.jsonl` : source;
  const beside = resultsIn({ source });
  const path = against ?? (isRun && (await world.exists(beside)) ? beside : undefined);
  return {
    outputs,
    earlier: path === undefined ? undefined : readRows(path, parseResult, {}, world),
  };
}
