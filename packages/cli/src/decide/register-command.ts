import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { UnusableInput, type World } from '../world.ts';

/** Writes down what will be compared before it is, and what came out. */
export const registerCommand: Command = {
  name: 'register',
  summary:
    'write a comparison down before it is made, then what came out: deviations, looks, the file drawer',
  usage: [
    'usage: tbench register add PLAN.json --register FILE --by NAME [--head DIGEST]',
    '       tbench register report PLAN_ID --comparison FILE --run RUN.json ... --register FILE --by NAME [--head DIGEST]',
    '       tbench register list --register FILE [--head DIGEST] [--json]',
    '       tbench register starter > PLAN.json',
    '',
    'The register is a file of entries that grows: each follows from the one before, so that one that is changed, moved or',
    'removed is found. The head that every command prints is to be kept elsewhere: it finds a last entry that was changed,',
    'and entries taken off the end.',
    '',
    'add      registers a plan: hypothesis, candidate, baseline, metrics with delta, alpha, looks with n, policy, tasks',
    'report   writes down what came out. Another n, metric, policy or set of tasks, or a further look, makes it exploratory;',
    '         runs that began before the registration make it not pre-registered; both are said, and never hidden',
    'list     every registered comparison: its outcome, corrected over its family (Holm), or that it was never reported',
    '',
    'options:',
    '  --register FILE      the register, made by the first add',
    '  --head DIGEST        the head that was kept; without it nobody misses what was changed last or taken off the end',
    '  --by NAME            who writes it down',
    '  --comparison FILE    what tbench compare wrote with --out',
    '  --run FILE           the run document of the candidate, of the baseline; may be given several times',
    '  --json               print the list as JSON instead',
    '',
    'exit code 0 done, and as planned; 1 an outcome that is not as planned, or, in a list, a register that was tampered with;',
    '          2 unusable input, nothing written',
  ],
  run: runRegister,
};

const steps = new Map<string, () => Promise<Command['run']>>([
  ['add', async () => (await import('./register-add.ts')).addPlan],
  ['report', async () => (await import('./register-report.ts')).reportComparison],
  ['list', async () => (await import('./register-list.ts')).listRegister],
  ['starter', async () => (await import('./register-add.ts')).printStarter],
]);

async function runRegister(
  [name = '', ...args]: readonly string[],
  world: World,
): Promise<ExitCode> {
  const load = steps.get(name);
  if (load === undefined)
    throw new UnusableInput('say add, report, list or starter; see tbench register --help');
  const run = await load();
  return run(args, world);
}
