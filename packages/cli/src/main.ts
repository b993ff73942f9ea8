import { ablateCommand } from './ablate-command.ts';
import { agreeCommand } from './agree-command.ts';
import { answerCommand } from './answer-command.ts';
import { authorCommand } from './author-command.ts';
import { calibrateCommand } from './calibrate-command.ts';
import { classifyCommand } from './classify-command.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare-command.ts';
import { contaminationCommand } from './contamination-command.ts';
import { costsCommand } from './costs-command.ts';
import { killSwitchCommand } from './decide/kill-switch-command.ts';
import { registerCommand } from './decide/register-command.ts';
import { shadowCommand } from './decide/shadow-command.ts';
import { dedupeCommand } from './dedupe-command.ts';
import { demoCommand } from './demo-command.ts';
import { evaluateSealedCommand } from './evaluate-sealed-command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { explainCommand } from './explain-command.ts';
import { foreignCommand } from './foreign-command.ts';
import { forensicsCommand } from './forensics-command.ts';
import { initCommand } from './init-command.ts';
import { labelCommand } from './label-command.ts';
import { modelsCommand } from './models-command.ts';
import { mutationsCommand } from './mutations-command.ts';
import { nearDuplicatesCommand } from './near-duplicates-command.ts';
import { protectInputs } from './protect-inputs.ts';
import { qualityCommand } from './quality-command.ts';
import { readCommand } from './read-command.ts';
import { releaseCommand } from './release-command.ts';
import { repairCommand } from './repair-command.ts';
import { rescoreCommand } from './rescore-command.ts';
import { runCommand } from './run-command.ts';
import { scoreCommand } from './score-command.ts';
import { sealCommand } from './seal-command.ts';
import { splitCommand } from './split-command.ts';
import { statsCommand } from './stats-command.ts';
import { sweepCommand } from './sweep-command.ts';
import { synthesizeCommand } from './synthesize-command.ts';
import { timeShiftCommand } from './time-shift-command.ts';
import { traceCommand } from './trace-command.ts';
import { validateCommand } from './validate-command.ts';
import { readVersion } from './version.ts';
import { UnusableInput, type World } from './world.ts';

const commands: readonly Command[] = [
  demoCommand,
  initCommand,
  runCommand,
  rescoreCommand,
  scoreCommand,
  explainCommand,
  validateCommand,
  classifyCommand,
  readCommand,
  sweepCommand,
  traceCommand,
  synthesizeCommand,
  authorCommand,
  answerCommand,
  compareCommand,
  dedupeCommand,
  splitCommand,
  contaminationCommand,
  repairCommand,
  sealCommand,
  evaluateSealedCommand,
  nearDuplicatesCommand,
  timeShiftCommand,
  qualityCommand,
  ablateCommand,
  forensicsCommand,
  modelsCommand,
  costsCommand,
  calibrateCommand,
  foreignCommand,
  mutationsCommand,
  labelCommand,
  agreeCommand,
  releaseCommand,
  registerCommand,
  shadowCommand,
  killSwitchCommand,
  statsCommand,
];

/**
 * Runs one `tbench` command line and returns its exit code. It never throws for a mistake of the caller.
 *
 * @example
 * ```ts
 * const lines = [];
 * const world = { print: (line) => lines.push(line), printError: (line) => lines.push(line) };
 * await main(['--version'], world) // => 0
 * await main(['no-such-command'], world) // => 2
 * ```
 */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') return say([readVersion()], world);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return say(overview(), world);
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined)
    return refuse(`tbench: there is no command ${JSON.stringify(name)}; see tbench --help`, world);
  if (args.includes('--help') || args.includes('-h')) return say(command.usage, world);
  return run(command, args, world);
}

async function run(command: Command, args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await command.run(args, protectInputs(world));
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    for (const line of error.details) world.printError(line);
    return refuse(`tbench ${command.name}: ${error.message}`, world);
  }
}

function say(lines: readonly string[], world: World): ExitCode {
  for (const line of lines) world.print(line);
  return exitCodes.done;
}

function refuse(line: string, world: World): ExitCode {
  world.printError(line);
  return exitCodes.unusable;
}

function overview(): string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'tbench turns a written policy into a benchmark that shows its evidence.',
    '',
    'usage: tbench COMMAND [OPTION ...]     tbench COMMAND --help',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'exit codes: 0 done and nothing failed · 1 done, and something failed · 2 could not be done, nothing written',
    '            3 nothing failed, but not everything could be checked · 4 the check did not prove itself',
  ];
}
