import {
  type Artefacts,
  checkClaims,
  findClaims,
  type PublishedFigure,
  parseClaims,
  readArtefact,
} from '@tenacious-bench/evaluation';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printClaims } from './forensics-print.ts';
import { issueLines } from './issue-lines.ts';
import { oneChunk } from './one-chunk.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { refuseExisting } from './refuse-existing.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Checks figures that somebody published. */
export const forensicsCommand: Command = {
  name: 'forensics',
  summary: 'check published figures: impossible, not reproduced, reproduced, or what is missing',
  usage: [
    'usage: tbench forensics CLAIMS.json [--artefact NAME=FILE#PATH ...] [--json]',
    '       tbench forensics REPORT.md [--claims-out CLAIMS.json] [--json]',
    '',
    '  CLAIMS.json              claims as data: a figure as it is printed, its kind, what it rests on',
    '  REPORT.md                any text: figures are found in it, and what no data can give is named',
    '  --artefact NAME=FILE     what claims rest on: JSON, JSON lines or CSV; a path leads to the values, such as',
    "                           'lift=results.json#/rows[delta=a]/lift' or 'round1=round1.csv#/tone'",
    '  --claims-out FILE        write the claims that were found, so that evidence can be added to them',
    '  --json                   print everything as one JSON document instead',
    '',
    '  A claim:  { "id": "lift", "kind": "estimate", "value": "0.0641",',
    '              "interval": { "low": "0.022", "high": "0.108" }, "evidence": { "differences": "lift" } }',
    '  Kinds:    mean, percentage, p, estimate, record (wins, losses, ties), agreement',
    '',
    'Exit code 0 when nothing contradicts a claim, 1 when one is impossible or not reproduced, 2 for unusable input,',
    '3 when a text holds no figure that can be checked',
  ],
  run: runForensics,
};

async function runForensics(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    artefact: { type: 'string', multiple: true, default: [] },
    'claims-out': { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one file of claims or one report; see tbench forensics --help');
  const isData = path.endsWith('.json');
  if (!isData && values.artefact.length > 0)
    throw new UnusableInput(
      'a text does not say which artefact a figure rests on: write its claims with --claims-out, add evidence, check that file',
    );
  const claims = isData ? await loadClaims(path, world) : findClaims(await readText(path, world));
  if (claims.length === 0) {
    world.print('no figure that can be checked was found');
    return exitCodes.cannotTell;
  }
  const report = checkClaims(claims, await loadArtefacts(values.artefact, world));
  await writeClaims(values['claims-out'], claims, world);
  if (values.json) world.print(terminalJson(report));
  else printClaims(report, world);
  return report.isFree ? exitCodes.done : exitCodes.failed;
}

async function loadClaims(path: string, world: World): Promise<PublishedFigure[]> {
  const parsed = parseClaims(await readJson(path, world));
  if (!parsed.ok) {
    const [first, ...details] = issueLines(parsed.issues);
    throw new UnusableInput(`${path} holds no claims: ${first}`, { details });
  }
  const { claims } = parsed.value;
  const twice = claims.find(({ id }, index) =>
    claims.some((one, at) => at < index && one.id === id),
  );
  if (twice === undefined) return claims;
  throw new UnusableInput(`${path} has two claims with the id ${JSON.stringify(twice.id)}`);
}

async function writeClaims(
  path: string | undefined,
  claims: readonly PublishedFigure[],
  world: World,
): Promise<void> {
  if (path === undefined) return;
  await refuseExisting([path], world);
  await world.write(path, oneChunk(`${JSON.stringify({ claims }, null, 2)}\n`));
}

async function loadArtefacts(given: readonly string[], world: World): Promise<Artefacts> {
  const artefacts = new Map<string, unknown>();
  for (const option of given) {
    const [, name, file, path = ''] = /^([^=#]+)=([^#]+)(?:#(.*))?$/.exec(option) ?? [];
    if (name === undefined || file === undefined)
      throw new UnusableInput(`--artefact is ${JSON.stringify(option)}: it takes NAME=FILE#PATH`);
    if (artefacts.has(name)) throw new UnusableInput(`two artefacts are named ${name}`);
    const read = readArtefact(await readText(file, world), { file, path });
    if (!read.ok) {
      const [first] = issueLines(read.issues);
      throw new UnusableInput(`${file}: ${first}`);
    }
    artefacts.set(name, read.value);
  }
  return Object.fromEntries(artefacts);
}
