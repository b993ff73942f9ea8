import {
  fiveCheckPublication,
  fiveDimensionPublication,
  type Publication,
  parsePublication,
  type RecheckedClaim,
  type RecheckedPublication,
  recheckPublication,
} from '@tenacious-bench/evaluation';
import type { Parsed } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { worthLines } from './ablate-print.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { issueLines } from './issue-lines.ts';
import { readJson } from './read-json.ts';
import { formatTable } from './table.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

const shipped: readonly Publication[] = [fiveCheckPublication, fiveDimensionPublication];

type PublishedOptions = { readonly description: string | undefined; readonly isJson: boolean };

/** Computes the figures of committed files again. */
export async function recheckPublished(
  paths: readonly string[],
  { description, isJson }: PublishedOptions,
  world: World,
): Promise<ExitCode> {
  const files = await readFiles(paths, world);
  const rechecked = unwrap(
    description === undefined
      ? fitting(files)
      : recheckPublication(await loadDescription(description, world), files),
  );
  if (isJson) world.print(terminalJson(rechecked));
  else printRechecked(rechecked, world);
  return rechecked.claims.every(({ isReproduced }) => isReproduced)
    ? exitCodes.done
    : exitCodes.failed;
}

async function readFiles(paths: readonly string[], world: World): Promise<Record<string, unknown>> {
  const files = new Map<string, unknown>();
  for (const path of paths) {
    const name = path.split('/').at(-1) ?? path;
    if (files.has(name))
      throw new UnusableInput(`two files are named ${name}: check one publication at a time`);
    files.set(name, await readJson(path, world));
  }
  return Object.fromEntries(files);
}

function fitting(files: Readonly<Record<string, unknown>>): Parsed<RecheckedPublication> {
  const tried = shipped.map((publication) => recheckPublication(publication, files));
  const fits = tried.find(({ ok }) => ok);
  if (fits !== undefined) return fits;
  const known = shipped.map(({ id }) => id).join(' nor ');
  throw new UnusableInput(
    `these files fit neither ${known}; say with --description FILE.json where the figures are`,
  );
}

async function loadDescription(nameOrFile: string, world: World): Promise<Publication> {
  const known = shipped.find(({ id }) => id === nameOrFile);
  return known ?? unwrap(parsePublication(await readJson(nameOrFile, world)));
}

function unwrap<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const [first = '', ...details] = issueLines(parsed.issues);
  throw new UnusableInput(first, { details });
}

function printRechecked(
  { title, attribution, claims, deltas }: RecheckedPublication,
  world: World,
) {
  const reproduced = claims.filter(({ isReproduced }) => isReproduced).length;
  const lines = [
    `${title} (${attribution})`,
    `${reproduced} of ${claims.length} figures are reproduced to every printed digit`,
    '',
    'What the comparisons are worth, tested exactly:',
    ...deltas.flatMap((delta) => [
      `  ${delta.id}  ${delta.title}`,
      ...worthLines(delta).map((line) => `     ${line}`),
      ...delta.notShown.map((note) => `     does not show ${note}`),
    ]),
    '',
  ];
  for (const line of lines) world.print(printable(line));
  const header = ['figure', 'published', 'computed again', ''];
  for (const line of formatTable(header, claims.map(claimRow))) world.print(line);
  for (const { name, note } of claims)
    if (note !== undefined) world.print(printable(`${name}: ${note}`));
}

function claimRow({ name, published, found, decimals, isReproduced }: RecheckedClaim): string[] {
  const isRounded = decimals !== undefined && isReproduced;
  return [
    printable(name),
    decimals === undefined ? String(published) : published.toFixed(decimals),
    isRounded ? found.toFixed(decimals) : String(found),
    isReproduced ? 'reproduced' : 'NOT REPRODUCED',
  ];
}
