import type { Command } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { protectInputs } from './protect-inputs.ts';
import { readVersion } from './version.ts';
import { UnusableInput, type World } from './world.ts';

// Each is brought in when it is called: all of them together take longer to start than most of them run.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./demo-command.ts')).demoCommand,
  init: async () => (await import('./init-command.ts')).initCommand,
  run: async () => (await import('./run-command.ts')).runCommand,
  rescore: async () => (await import('./rescore-command.ts')).rescoreCommand,
  score: async () => (await import('./score-command.ts')).scoreCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  validate: async () => (await import('./validate-command.ts')).validateCommand,
  classify: async () => (await import('./classify-command.ts')).classifyCommand,
  read: async () => (await import('./read-command.ts')).readCommand,
  sweep: async () => (await import('./sweep-command.ts')).sweepCommand,
  trace: async () => (await import('./trace-command.ts')).traceCommand,
  synthesize: async () => (await import('./synthesize-command.ts')).synthesizeCommand,
  author: async () => (await import('./author-command.ts')).authorCommand,
  answer: async () => (await import('./answer-command.ts')).answerCommand,
  compare: async () => (await import('./compare-command.ts')).compareCommand,
  dedupe: async () => (await import('./dedupe-command.ts')).dedupeCommand,
  split: async () => (await import('./split-command.ts')).splitCommand,
  contamination: async () => (await import('./contamination-command.ts')).contaminationCommand,
  repair: async () => (await import('./repair-command.ts')).repairCommand,
  seal: async () => (await import('./seal-command.ts')).sealCommand,
  'evaluate-sealed': async () =>
    (await import('./evaluate-sealed-command.ts')).evaluateSealedCommand,
  'near-duplicates': async () =>
    (await import('./near-duplicates-command.ts')).nearDuplicatesCommand,
  'time-shift': async () => (await import('./time-shift-command.ts')).timeShiftCommand,
  quality: async () => (await import('./quality-command.ts')).qualityCommand,
  ablate: async () => (await import('./ablate-command.ts')).ablateCommand,
  forensics: async () => (await import('./forensics-command.ts')).forensicsCommand,
  models: async () => (await import('./models-command.ts')).modelsCommand,
  costs: async () => (await import('./costs-command.ts')).costsCommand,
  calibrate: async () => (await import('./calibrate-command.ts')).calibrateCommand,
  foreign: async () => (await import('./foreign-command.ts')).foreignCommand,
  mutations: async () => (await import('./mutations-command.ts')).mutationsCommand,
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
  label: async () => (await import('./label-command.ts')).labelCommand,
  agree: async () => (await import('./agree-command.ts')).agreeCommand,
  release: async () => (await import('./release-command.ts')).releaseCommand,
  register: async () => (await import('./decide/register-command.ts')).registerCommand,
  shadow: async () => (await import('./decide/shadow-command.ts')).shadowCommand,
  'kill-switch': async () => (await import('./decide/kill-switch-command.ts')).killSwitchCommand,
  stats: async () => (await import('./stats-command.ts')).statsCommand,
};

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
    return say(await overview(), world);
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined)
    return refuse(`tbench: there is no command ${JSON.stringify(name)}; see tbench --help`, world);
  const command = await load();
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

async function overview(): Promise<string[]> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map(({ name }) => name.length));
  return [
    'tbench turns a written policy into a benchmark that shows its evidence.',
    '',
    'usage: tbench COMMAND [OPTION ...]     tbench COMMAND --help',
    '',
    ...all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'exit codes: 0 done and nothing failed · 1 done, and something failed · 2 could not be done, nothing written',
    '            3 nothing failed, but not everything could be checked · 4 the check did not prove itself',
  ];
}
