import {
  createTemplateFinder,
  formatTemplates,
  type Templates,
  type VerifiedRepair,
  verifyRepair,
} from '@tenacious-bench/contamination';
import { splitSides } from '@tenacious-bench/generators';
import { type Task, writeJsonl } from '@tenacious-bench/schema';
import { type Command, readArguments } from './command.ts';
import { loadLock } from './contamination-templates.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { issueLines } from './issue-lines.ts';
import { listOption } from './list-option.ts';
import { countOption } from './number-option.ts';
import { oneChunk } from './one-chunk.ts';
import { type CheckedSplit, type LeaksOptions, leaksOfSplits, splitRows } from './repair-check.ts';
import { printRepair } from './repair-print.ts';
import { readSplits, type WriteSidesOptions, writeSides } from './split-files.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Moves as few tasks as will do between splits until no leak crosses them. */
export const repairCommand: Command = {
  name: 'repair',
  summary: 'move as few tasks as will do until no leak and no family crosses splits',
  usage: [
    'usage: tbench repair FOLDER --out-dir FOLDER [OPTION ...]',
    '       tbench repair FILE.jsonl ... --out-dir FOLDER [OPTION ...]',
    '       tbench repair --check FOLDER_OR_FILES [OPTION ...]',
    '',
    'Every task is compared with every other by the check of tbench contamination. Tasks that leak into each other, and',
    'those of one family, go where most of them are. What moves cannot part is left out, and written to dropped.jsonl.',
    'The result is checked again before anything is written.',
    '',
    '  --out-dir FOLDER  write train.jsonl, dev.jsonl, held_out.jsonl, dropped.jsonl, templates.lock.json and',
    '                    repair-report.json there, all or nothing',
    '  --sealed A,B      splits that nothing leaves or joins (default held_out: a released or sealed split must not',
    '                    change); none lets every task move',
    '  --fixed A,B       splits that nothing leaves, though others may join',
    '  --fields A,B      fields with text, as dotted paths (default: all but the id and the split)',
    '  --templates LOCK  take the templates of a file that was reviewed (default: what many of the tasks share)',
    '  --n N             words in a row that are looked up (default 8)',
    '  --check           change nothing; say what a repair would do',
    '  --force           replace files that are already there',
    '  --show N          show at most N moves and leaks (default 10)',
    '  --json            print one JSON document instead',
    '',
    'exit code 0 when no leak crosses the splits that are written (with --check: that are there), 1 when one does,',
    '2 for unusable input',
  ],
  run: runRepair,
};

async function runRepair(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    'out-dir': { type: 'string' },
    sealed: { type: 'string', default: 'held_out' },
    fixed: { type: 'string', default: 'none' },
    fields: { type: 'string' },
    templates: { type: 'string' },
    n: { type: 'string', default: '8' },
    check: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    show: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  });
  const { 'out-dir': folder, check: isCheck, force, json, fields } = values;
  if (positionals.length === 0 || isCheck === (folder !== undefined))
    throw new UnusableInput(
      'name a folder or files of tasks with splits, and --out-dir or --check; see tbench repair --help',
    );
  const stay = {
    sealed: sidesOf('--sealed', values.sealed),
    fixed: sidesOf('--fixed', values.fixed),
  };
  const n = countOption('--n', values.n, { least: 1 });
  const show = countOption('--show', values.show);
  const tasks = await readSplits(positionals, world);
  const rows = splitRows(tasks, fields === undefined ? undefined : listOption('--fields', fields));
  refuseTwice(rows);
  const templates = await templatesOf(rows, values.templates, world);
  const how = { n, templates, signal: world.onInterrupt() };
  const leaks = await leaksOfSplits(rows, how, world);
  const verified = await repaired(rows, { leaks, ...how, ...stay }, world);
  const crossing = crossingOf(rows, leaks);
  if (folder !== undefined && verified.isVerified)
    await writeRepaired(tasks, { verified, templates }, { folder, force }, world);
  if (json) world.print(terminalJson({ crossing, ...reportOf(verified) }));
  else printRepair(verified, { crossing, show, folder }, world);
  const isClean = isCheck ? isUnchanged(verified) : verified.isVerified;
  return isClean ? exitCodes.done : exitCodes.failed;
}

function refuseTwice(rows: readonly CheckedSplit[]): void {
  const ids = new Set<string>();
  for (const { id } of rows) {
    if (ids.has(id))
      throw new UnusableInput(`${id} is given twice: a move would not say which of them it means`);
    ids.add(id);
  }
}

async function templatesOf(
  rows: readonly CheckedSplit[],
  lock: string | undefined,
  world: World,
): Promise<Templates> {
  if (lock !== undefined) return loadLock(lock, world);
  const finder = createTemplateFinder(rows.map(({ row }) => row));
  for (const { row } of rows) finder.add(row);
  return finder.find();
}

type RepairRequest = LeaksOptions & {
  readonly leaks: Awaited<ReturnType<typeof leaksOfSplits>>;
  readonly sealed: readonly string[];
  readonly fixed: readonly string[];
};

async function repaired(
  rows: readonly CheckedSplit[],
  { leaks, sealed, fixed, ...how }: RepairRequest,
  world: World,
): Promise<VerifiedRepair> {
  const recheck = (after: readonly CheckedSplit[]) => leaksOfSplits(after, how, world);
  const verified = await verifyRepair(rows, leaks, recheck, { sealed, fixed: { splits: fixed } });
  if (verified.ok) return verified.value;
  const [first, ...details] = issueLines(verified.issues);
  throw new UnusableInput(`${first}`, { details });
}

function sidesOf(option: string, text: string): readonly string[] {
  if (text === 'none') return [];
  const sides = listOption(option, text);
  const unknown = sides.find((side) => !splitSides.some((known) => known === side));
  if (unknown === undefined) return sides;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes ${splitSides.join(', ')}, or none`,
  );
}

function crossingOf(rows: readonly CheckedSplit[], leaks: RepairRequest['leaks']) {
  const splitOf = new Map(rows.map(({ id, split }) => [id, split]));
  return leaks
    .filter(({ one, other }) => splitOf.get(one) !== splitOf.get(other))
    .map(({ one, other }) => ({
      one: { id: one, split: splitOf.get(one) ?? '' },
      other: { id: other, split: splitOf.get(other) ?? '' },
    }));
}

function isUnchanged({ repair: { moves, unrepairable } }: VerifiedRepair): boolean {
  return moves.length === 0 && unrepairable.length === 0;
}

async function writeRepaired(
  tasks: readonly Task[],
  { verified, templates }: { verified: VerifiedRepair; templates: Templates },
  options: WriteSidesOptions,
  world: World,
): Promise<void> {
  const { moves, unrepairable } = verified.repair;
  const movedTo = new Map(moves.map(({ id, to }) => [id, to]));
  const dropped = new Set(unrepairable.flatMap(({ drop }) => drop.map(({ id }) => id)));
  const placed = tasks.map((task) => {
    const split = splitSides.find((side) => side === movedTo.get(task.id)) ?? task.split;
    return { ...task, ...(split !== undefined && { split }) };
  });
  const beside = {
    'dropped.jsonl': writeJsonl(placed.filter(({ id }) => dropped.has(id))),
    'templates.lock.json': oneChunk(formatTemplates(templates)),
    'repair-report.json': oneChunk(`${JSON.stringify(reportOf(verified), null, 2)}\n`),
  };
  const kept = placed.filter(({ id }) => !dropped.has(id));
  await writeSides(kept, beside, options, world);
}

function reportOf({ isVerified, repair, remaining, rounds }: VerifiedRepair) {
  return { isVerified, ...repair, remaining, rounds: rounds.length };
}
