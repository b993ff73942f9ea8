import { formatIssue, type Issue, readJsonl } from '@tenacious-bench/schema';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AnyDocument, parseAnyDocument } from './parse-any-document.ts';
import { UnusableInput, type World } from './world.ts';

/** Checks files of documents and names every bad row. */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'check files of tasks, outputs, verdicts and other documents, row by row',
  usage: [
    'usage: tbench validate FILE.jsonl ...',
    '',
    'Each row says what it is in its field "schema". Every bad row is listed as',
    '  file:line: field: what is wrong [code]',
    '',
    'exit code 0 when every row is valid, 1 when one is not, 2 when a file cannot be read',
  ],
  run: runValidate,
};

async function runValidate(args: readonly string[], world: World): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  if (positionals.length === 0)
    throw new UnusableInput('name at least one file; see tbench validate --help');
  let invalid = 0;
  for (const path of positionals) invalid += await validateFile(path, world);
  return invalid === 0 ? exitCodes.done : exitCodes.failed;
}

async function validateFile(path: string, world: World): Promise<number> {
  const counts = new Map<string, number>();
  let invalid = 0;
  const options = { parse: parseAnyDocument, idOf, file: path };
  for await (const row of readJsonl(world.read(path), options)) {
    if (row.ok) counts.set(row.value.kind, (counts.get(row.value.kind) ?? 0) + 1);
    else invalid += report(row.issues, world);
  }
  world.print(`${path}: ${summary(counts, invalid)}`);
  return invalid;
}

function report(issues: readonly Issue[], world: World): number {
  for (const issue of issues) world.printError(formatIssue(issue));
  return 1;
}

function summary(counts: ReadonlyMap<string, number>, invalid: number): string {
  const valid = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `${valid || 'no'} valid, ${invalid} invalid rows`;
}

function idOf({ kind, id }: AnyDocument): string | undefined {
  return id === undefined ? undefined : `${kind} ${id}`;
}
