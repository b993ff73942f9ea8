import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasheetSections, responsibleAiQuestions } from '@tenacious-bench/hub-publisher';
import { type LoopbackHub, startLoopbackHub } from '@tenacious-bench/loopback-hub';
import { digest, formatJsonl, type Task } from '@tenacious-bench/schema';
import { buildFingerprints, canaryGuid, commit, seal } from '@tenacious-bench/seal';
import { starterTasks } from '@tenacious-bench/tenacious';
import { onTestFinished } from 'vitest';
import { main } from '../main.ts';
import { nodeWorld } from '../node-world.ts';
import type { World } from '../world.ts';

export const releaseToken = 'hf_acme_secret_token';
const random = (length: number) => new Uint8Array(randomBytes(length));

/** A folder in which a person made a release: splits, one of them sealed, answers, reports, and what was built of them. */
export type Workspace = {
  readonly folder: string;
  /** Everything that commands printed so far. */
  readonly told: string[];
  /** Runs `tbench release`; `@x` is the path of x in the folder. */
  release(...args: readonly string[]): Promise<number>;
};

export type WorkspaceOptions = {
  readonly hub?: Pick<LoopbackHub, 'url'>;
  readonly world?: Partial<World>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
};

/** A Hub that ends with the test. */
export async function hubForTest(): Promise<LoopbackHub> {
  const folder = await temporaryFolder();
  const tokens = {
    [releaseToken]: { name: 'acme' },
    hf_reader: { name: 'eve', role: 'read' },
  } as const;
  const hub = await startLoopbackHub({ folder, tokens });
  onTestFinished(() => hub.close());
  return hub;
}

/** A workspace of its own for each test, copied from the one that was built. */
export async function copyOf(template: string, options: WorkspaceOptions = {}): Promise<Workspace> {
  const folder = await temporaryFolder();
  await cp(template, folder, { recursive: true });
  return workspaceAt(folder, options);
}

/** The answers of somebody who answered every question. */
export const completeAnswers = {
  title: 'Letters of a sales office',
  description: 'Situations in which somebody writes to a company.',
  motivation: 'Writers promised what nobody could keep.',
  languages: ['en'],
  tags: ['letters'],
  taskCategories: ['text-generation'],
  licence: { id: 'cc-by-4.0' },
  authors: [{ given: 'Ada', family: 'Strand' }],
  contacts: [{ name: 'Ada Strand', address: 'ada@letters.example' }],
  collection: 'They were written by hand.',
  collected: { from: '2026-03-01', until: '2026-04-30' },
  limits: ['There are only twelve.'],
  intendedUses: ['To compare programs that write.'],
  outOfScopeUses: ['To train them.'],
  maintenance: 'Ada answers within a month.',
  ethics: 'Every person in them is invented.',
  sealedEvaluation: 'Send a container to Ada.',
  decisions: [{ decision: 'Twelve tasks', because: 'One for each kind of situation.' }],
  baselines: [],
  datasheet: Object.fromEntries(
    datasheetSections.flatMap(({ questions }) => questions).map(({ id }) => [id, 'It is known.']),
  ),
  responsibleAi: Object.fromEntries(
    Object.keys(responsibleAiQuestions).map((field) => [field, 'It is known.']),
  ),
};

const facts = {
  name: 'letters',
  repository: 'acme/letters',
  version: '1.0.0',
  date: '2026-05-04',
  canary: 'letters canary 3f2a9c1e-77f0-4d6e-9a55-0f1c6f1f2b10',
  change: 'major',
  comparable: false,
  summary: 'The first letters.',
  inputs: ['notes.txt'],
  noAgreementBecause: 'The tasks carry no labels of people.',
  sealedFamilies: { held_out: 2 },
};

/** Makes the workspace that the others are copies of; its release is built and holds a report on its own files. */
export async function buildTemplate(folder: string): Promise<void> {
  const { release, run } = workspaceAt(folder, {});
  await writeFile(join(folder, 'tasks.jsonl'), formatJsonl(starterTasks));
  await run('split', '@tasks.jsonl', '--out-dir', '@splits');
  await mkdir(join(folder, 'plan'));
  await writeFile(join(folder, 'plan/notes.txt'), 'What clerks said.');
  await writeFile(join(folder, 'plan/release.yaml'), JSON.stringify(facts));
  await writeFile(join(folder, 'plan/answers.yaml'), JSON.stringify(completeAnswers));
  await sealHeldOut(folder);
  const checked = ['contamination', '@splits/dev.jsonl', '@splits/held_out.jsonl'];
  await run(
    ...checked,
    '--against',
    '@splits/train.jsonl',
    '--planted',
    '10',
    '--out',
    '@report.json',
  );
  await release(...buildArguments);
}

/** Builds the release of a workspace into `@out`. */
export const buildArguments = [
  ...['build', '@plan', '--splits', '@splits', '--sealed', '@sealed', '--out', '@out'],
  ...['--contamination', '@report.json'],
] as const;

async function sealHeldOut(folder: string): Promise<void> {
  const rows = await rowsOf(folder, 'held_out');
  const open = [...(await rowsOf(folder, 'train')), ...(await rowsOf(folder, 'dev'))];
  const bound = { scorer: digest('scorer'), policy: digest('policy'), split: 'held_out' };
  const committed = commit(rows, {
    ...bound,
    release: { name: facts.name, version: facts.version },
    goldFields: ['expected'],
    canary: canaryGuid(random),
    random,
  });
  if (!committed.ok) throw new Error('the held-out rows cannot be committed to');
  const escrow = ['age1s24zjwpqjtd4f3q8e0leekxre9dqvt6syqywu70v0vsvgjzdjpgqwjfgt7'];
  const { files } = await seal(committed.value, {
    ...{ keys: { escrow }, published: [], nowMs: Date.UTC(2026, 4, 4), random },
  });
  await mkdir(join(folder, 'sealed'));
  for (const { path, bytes } of files) await writeFile(join(folder, path), bytes);
  const key = random(32);
  const { fingerprints } = buildFingerprints(rows, key, {
    exclude: [...open, 'tenacious-bench/task@1.0'],
  });
  await writeFile(join(folder, 'fingerprints.json'), JSON.stringify(fingerprints));
  await writeFile(join(folder, 'leak.key'), `${Buffer.from(key).toString('hex')}\n`);
}

/** The tasks of one side of the split. */
export async function rowsOf(folder: string, side: NonNullable<Task['split']>): Promise<Task[]> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(join(folder, `splits/${side}.jsonl`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function workspaceAt(folder: string, { hub, world: changes, environment }: WorkspaceOptions) {
  const told: string[] = [];
  const variables: Record<string, string | undefined> = {
    HF_TOKEN: releaseToken,
    HF_ENDPOINT: hub?.url ?? 'http://127.0.0.1:1',
    ...environment,
  };
  const tell = (line: string) => void told.push(line);
  const world: World = {
    ...nodeWorld(),
    ...{ print: tell, printError: tell, showProgress: tell, hasColour: false },
    clock: { now: () => Date.UTC(2026, 4, 4), sleep: async () => {} },
    environment: (name) => variables[name],
    onInterrupt: () => new AbortController().signal,
    ...changes,
  };
  const run = (...args: readonly string[]) =>
    main(
      args.map((arg) => arg.replace(/^@/, `${folder}/`)),
      world,
    );
  const release = (step: string, ...args: readonly string[]) =>
    run('release', step, ...args, ...(step === 'init' ? [] : ['--releases', '@releases.jsonl']));
  return { folder, told, run, release: release as Workspace['release'] };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tbench-release-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
