import { proveDisjoint, type SplitShares, splitTasks } from '@tenacious-bench/generators';
import { parseTask, type Task } from '@tenacious-bench/schema';
import { type Command, readArguments } from './command.ts';
import { domain } from './domain.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { seedOption, similarityOption } from './number-option.ts';
import { readSplits, writeSplit } from './split-files.ts';
import { printProof, printSplit } from './split-print.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Splits tasks so that kin stay together, or proves that finished splits do. */
export const splitCommand: Command = {
  name: 'split',
  summary:
    'split tasks into train, dev and held_out with kin on one side, or prove that a split does',
  usage: [
    'usage: tbench split TASKS.jsonl ... --out-dir FOLDER [OPTION ...]',
    '       tbench split --check FOLDER | --check FILE.jsonl ...',
    '',
    'Tasks of one family, seed task, trace, sweep cell or company, and tasks that read alike, go to one side together.',
    'A task that has a split stays there, and new kin join it.',
    '',
    '  --out-dir FOLDER   write train.jsonl, dev.jsonl, held_out.jsonl and split-report.json there, all or nothing',
    '  --shares A/B/C     percentages for train, dev and held_out (default 50/30/20)',
    '  --seed N           another seed is another split (default 1)',
    '  --ngram S          tasks are kin when they share this much of their own 3-word runs (default 0.5)',
    '  --afresh           give every task a new side, also those that have one',
    '  --force            replace files that are already there',
    '  --check            change nothing; look for anything that is on two sides',
    '  --json             print one JSON document instead of tables',
    '',
    'exit code 0 when nothing is on two sides, 1 when something is, 2 for unusable input',
  ],
  run: runSplit,
};

async function runSplit(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    'out-dir': { type: 'string' },
    shares: { type: 'string', default: '50/30/20' },
    seed: { type: 'string', default: '1' },
    ngram: { type: 'string', default: '0.5' },
    afresh: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const ngram = similarityOption('--ngram', values.ngram);
  const { json, force, 'out-dir': folder } = values;
  if (values.check) return checkSplits(positionals, { ngram, json }, world);
  if (positionals.length === 0 || folder === undefined)
    throw new UnusableInput('name files of tasks and --out-dir; see tbench split --help');
  const options = { shares: sharesOf(values.shares), seed: seedOption('--seed', values.seed) };
  const assigned = values.afresh ? 'ignore' : 'keep';
  const split = splitTasks(await loadTasks(positionals, world), {
    ...domain,
    ...options,
    ngram,
    assigned,
  });
  if (!split.ok) throw unusable(split.issues);
  await writeSplit(split.value, { folder, force }, world);
  if (json) world.print(terminalJson(split.value.report));
  else printSplit(split.value.report, world);
  return split.value.report.proof.isDisjoint ? exitCodes.done : exitCodes.failed;
}

async function checkSplits(
  paths: readonly string[],
  { ngram, json }: { ngram: number; json: boolean },
  world: World,
): Promise<ExitCode> {
  if (paths.length === 0)
    throw new UnusableInput('name a folder or files to check; see tbench split --help');
  const proof = proveDisjoint(await readSplits(paths, world), { ...domain, ngram });
  if (json) world.print(terminalJson(proof));
  else printProof(proof, world);
  return proof.isDisjoint ? exitCodes.done : exitCodes.failed;
}

async function loadTasks(paths: readonly string[], world: World): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const path of paths) tasks.push(...(await loadRows(path, parseTask, {}, world)));
  return tasks;
}

function unusable(issues: readonly { message: string }[]): UnusableInput {
  const [first, ...others] = issues.map(({ message }) => message);
  return new UnusableInput(`${first}`, { details: others.slice(0, 20) });
}

function sharesOf(text: string): SplitShares {
  const [train = Number.NaN, dev = Number.NaN, heldOut = Number.NaN] = text.split('/').map(Number);
  const isWhole = /^\d{1,3}\/\d{1,3}\/\d{1,3}$/.test(text) && train + dev + heldOut === 100;
  if (isWhole) return { train: train / 100, dev: dev / 100, held_out: heldOut / 100 };
  throw new UnusableInput(
    `--shares is ${JSON.stringify(text)}: it takes percentages for train, dev and held_out that add up to 100, such as 50/30/20`,
  );
}
