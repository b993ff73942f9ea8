import { changedResults, judgeOutputs, summarizeResults } from '@tenacious-bench/evaluation';
import { parseResult, parseTask, type Result, writeJsonl } from '@tenacious-bench/schema';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { issueLines } from './issue-lines.ts';
import { loadOutputs } from './load-outputs.ts';
import { loadPolicy } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { countOption } from './number-option.ts';
import { printChanges } from './run/print-changes.ts';
import { printSummaries } from './run/print-run.ts';
import { terminalJson } from './terminal-json.ts';
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
  const tasks = await loadRows(request.tasks, parseTask, { idOf: ({ id }) => id }, world);
  const { results, issues } = judgeOutputs(
    policy,
    tasks,
    await loadOutputs(outputs, world),
    request,
  );
  if (issues.length > 0)
    throw new UnusableInput(
      `${outputs} does not fit ${request.tasks}: name the tasks that were asked`,
      {
        details: issueLines(issues),
      },
    );
  if (request.out !== undefined) await world.write(request.out, writeJsonl(results));
  const changes = earlier === undefined ? undefined : changedResults(earlier, results);
  const agents = summarizeResults(results);
  if (request.json) world.print(terminalJson({ agents, ...(changes && { changes }) }));
  else {
    printSummaries(agents, world);
    if (changes !== undefined) printChanges(changes, request, world);
  }
  return exitCodes.done;
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

async function filesOf(
  { source, against }: RescoreRequest,
  world: World,
): Promise<{ outputs: string; earlier: Result[] | undefined }> {
  const isRun = await world.exists(`${source}/plan.json`);
  if (isRun && !(await world.exists(`${source}/outputs.jsonl`)))
    throw new UnusableInput(
      `the run in ${source} has not come to its end: tbench run goes on with it`,
    );
  const outputs = isRun ? `${source}/outputs.jsonl` : source;
  const beside = `${source}/results.jsonl`;
  const path = against ?? (isRun && (await world.exists(beside)) ? beside : undefined);
  return {
    outputs,
    earlier: path === undefined ? undefined : await loadRows(path, parseResult, {}, world),
  };
}
