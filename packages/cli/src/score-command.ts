import {
  type Output,
  parseOutput,
  parsePolicy,
  parseTask,
  writeJsonl,
} from '@tenacious-bench/schema';
import { type CompiledPolicy, compilePolicy, PolicyError } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { printAgents, printFailures } from './print-scores.ts';
import { readText } from './read-text.ts';
import { type ScoredOutput, scoreOutputs } from './score-outputs.ts';
import { UnusableInput, type World } from './world.ts';

/** Judges the messages of a file against the tasks of another. */
export const scoreCommand: Command = {
  name: 'score',
  summary: 'judge messages against their tasks and show why each one failed',
  usage: [
    'usage: tbench score --tasks TASKS.jsonl --outputs OUTPUTS.jsonl [OPTION ...]',
    '',
    '  --tasks FILE      task documents, one a line (- reads standard input)',
    '  --outputs FILE    output documents, one a line',
    '  --policy FILE     a policy document (default: the Tenacious policy)',
    '  --verdicts FILE   write the verdicts there, one a line, all or nothing',
    '  --facts unknown   do not judge claims: the tasks do not hold all facts',
    '  --show N          show at most N failing messages (default 5)',
    '',
    'exit code 0 when every message passes, 1 when one fails or cannot be scored, 2 for unusable input',
  ],
  run: runScore,
};

async function runScore(args: readonly string[], world: World): Promise<ExitCode> {
  const options = readOptions(args);
  const policy =
    options.policy === undefined ? tenaciousPolicy : await loadPolicy(options.policy, world);
  const compiled = compile(policy);
  const tasks = await loadRows(options.tasks, parseTask, { idOf: ({ id }) => id }, world);
  const outputs = await loadRows(options.outputs, parseOutput, { idOf: answerOf }, world);
  const scored = scoreOutputs(compiled, tasks, outputs, { facts: options.facts });
  const verdicts = scored.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict]));
  if (options.verdicts !== undefined) await world.write(options.verdicts, writeJsonl(verdicts));
  printAgents(scored, world);
  printFailures(scored, { show: options.show }, world);
  return scored.every(isPassed) ? exitCodes.done : exitCodes.failed;
}

function isPassed({ verdict }: ScoredOutput): boolean {
  return verdict?.status === 'scored' && verdict.pass;
}

// One agent answers one task once in one trial: a second such row is a mistake in the file.
function answerOf({ task, agent, trial }: Output): string {
  return `${task} ${agent} ${trial}`;
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    tasks: { type: 'string' },
    outputs: { type: 'string' },
    policy: { type: 'string' },
    verdicts: { type: 'string' },
    facts: { type: 'string', default: 'known' },
    show: { type: 'string', default: '5' },
  });
  const { tasks, outputs, facts, show } = values;
  if (positionals.length > 0)
    throw new UnusableInput(`${positionals[0]} is not an option; see tbench score --help`);
  if (tasks === undefined || outputs === undefined) {
    throw new UnusableInput('--tasks and --outputs are needed; see tbench score --help');
  }
  if (facts !== 'known' && facts !== 'unknown') {
    throw new UnusableInput(`--facts is ${JSON.stringify(facts)}: it takes known or unknown`);
  }
  if (!/^\d{1,6}$/.test(show))
    throw new UnusableInput(`--show is ${JSON.stringify(show)}: it takes a whole number`);
  return { ...values, tasks, outputs, facts: facts as 'known' | 'unknown', show: Number(show) };
}

async function loadPolicy(path: string, world: World) {
  const parsed = parsePolicy(parseJson(path, await readText(path, world)));
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new UnusableInput(`${path} is not a policy: ${first?.path}: ${first?.message}`, {
    details: parsed.issues.map(({ path: field, message }) => `${path}: ${field}: ${message}`),
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnusableInput(`${path} is not JSON`, { cause });
  }
}

function compile(policy: Parameters<typeof compilePolicy>[0]): CompiledPolicy {
  try {
    return compilePolicy(policy);
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    throw new UnusableInput(cause.message, {
      details: cause.issues.map(({ path, message }) => `${path}: ${message}`),
      cause,
    });
  }
}
