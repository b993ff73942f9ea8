import {
  type ReadTraces,
  readTraces,
  StandInsUsedUp,
  type TasksFromTraces,
  tasksFromTraces,
} from '@tenacious-bench/generators';
import { formatIssue, writeJsonl } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { traceNames, traceVariations } from '@tenacious-bench/tenacious/generating';
import { type Command, readArguments } from './command.ts';
import { domain } from './domain.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printTraces } from './print-traces.ts';
import { readText } from './read-text.ts';
import { type TraceRequest, traceOptions, traceRequest } from './trace-request.ts';
import { UnusableInput, type World } from './world.ts';

/** Turns what agents wrote into tasks without anybody's names. */
export const traceCommand: Command = {
  name: 'trace',
  summary: 'turn traces of agents into redacted tasks, and vary each of them',
  usage: [
    'usage: tbench trace FILE ... --out TASKS.jsonl [OPTION ...]',
    '',
    'A trace is what an agent was given and what it answered. FILE holds, as JSON Lines or one JSON document:',
    '  own        {"brief":{...},"message":{...}} or {"task":{...},"outcome":{...}}',
    '  inspect    a log of Inspect as JSON, the brief in metadata.brief or as JSON in the input',
    '  openai     {"messages":[...]}, the brief in metadata.brief or as JSON in a message',
    '  langsmith  a run with inputs and outputs, the brief in inputs.brief or as JSON in a message',
    '',
    '  --out FILE          write the tasks there, one a line, all or nothing',
    '  --format FORM       one of the forms above, or auto (default)',
    '  --seed N            draws stand-ins and variations (default 1)',
    '  --variations N      how many of each task (default 3)',
    '  --include-passing   make tasks of traces that break no rule, too',
    '  --redact FILE       more names that must not survive, one a line',
    '  --date DATE         the day of making, for the provenance (default: none)',
    '',
    'Names, addresses, amounts and dates are replaced, the same one always alike; a row of which an original survives',
    'is refused. Figures of people, roles and days stay: they are the problem itself.',
    '',
    'exit code 0 when every trace could be used, 1 when some were refused, 2 when nothing is usable; nothing is written then',
  ],
  run: runTrace,
};

async function runTrace(args: readonly string[], world: World): Promise<ExitCode> {
  const request = traceRequest(readArguments(args, traceOptions));
  // What is right for a task is not derived yet: tasks keep the expectation that their trace came with.
  const read = await readAll(request, domain, world);
  const redact = request.redact === undefined ? [] : await namesOf(request.redact, world);
  const { results, issues } = made(read.traces, domain, { request, redact });
  const refused = [...read.issues, ...issues];
  const tasks = uniqueById(results.flatMap((result) => result.tasks));
  const lines = refused.map((issue) => printable(formatIssue(issue)));
  if (tasks.length === 0) throw nothingUsable(lines, results.length > 0);
  await world.write(request.out, writeJsonl(tasks));
  for (const line of lines) world.printError(line);
  printTraces(results, { out: request.out, tasks: tasks.length, refused: refused.length }, world);
  return refused.length === 0 ? exitCodes.done : exitCodes.failed;
}

function made(
  traces: ReadTraces['traces'],
  domain: Parameters<typeof tasksFromTraces>[1],
  { request, redact }: { request: TraceRequest; redact: readonly string[] },
): TasksFromTraces {
  const { seed, variations: count, includePassing, date } = request;
  const declared = { names: traceNames, variations: traceVariations };
  const options = { ...declared, redact, seed, count, includePassing };
  try {
    return tasksFromTraces(traces, domain, { ...options, ...(date && { createdAt: date }) });
  } catch (cause) {
    if (!(cause instanceof StandInsUsedUp)) throw cause;
    throw new UnusableInput(`${cause.message}: give fewer traces at a time`, { cause });
  }
}

async function readAll(
  { files, format }: TraceRequest,
  domain: Parameters<typeof readTraces>[1],
  world: World,
): Promise<ReadTraces> {
  const traces: ReadTraces['traces'][number][] = [];
  const issues: ReadTraces['issues'][number][] = [];
  for (const file of files) {
    const read = await readTraces(await readText(file, world), domain, { file, format });
    traces.push(...read.traces);
    issues.push(...read.issues);
  }
  return { traces, issues };
}

async function namesOf(path: string, world: World): Promise<string[]> {
  const lines = (await readText(path, world)).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** The same trace twice gives the same tasks twice. */
function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function nothingUsable(details: readonly string[], hasTraces: boolean): UnusableInput {
  const reason =
    details.length === 0 && hasTraces
      ? 'no trace breaks a rule: --include-passing makes tasks of those as well'
      : 'no trace could be used, so nothing was written';
  return new UnusableInput(reason, { details });
}
