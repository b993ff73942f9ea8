import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseReleaseAnswers } from '@tenacious-bench/hub-publisher';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  buildArguments,
  buildTemplate,
  completeAnswers,
  copyOf,
  hubForTest,
  releaseToken,
  rowsOf,
  type Workspace,
} from './testing/release-workspace.ts';

let template: string;
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'tbench-template-'));
  await buildTemplate(template);
}, 120_000);
afterAll(() => rm(template, { recursive: true, force: true }));

const scan = ['--fingerprints', '@fingerprints.json', '--key-file', '@leak.key'] as const;
const publish = ['publish', '@out', '--repo', 'acme/letters', ...scan] as const;
const publishNext = ['publish', '@next', ...publish.slice(2)] as const;
const run = promisify(execFile);
const noAgreement = {
  schema: 'tenacious-bench/agreement@1.0',
  id: 'agreement-1',
  createdAt: '2026-05-04',
  state: 'none',
  because: 'Nobody labelled a row.',
};

test('a release is built, checked, published and verified, and git gives what was built', async () => {
  const hub = await hubForTest();
  const { release, told, folder } = await copyOf(template, { hub });
  expect(await release('check', '@out', ...scan), told.join('\n')).toBe(0);
  expect(told.filter((line) => / ok$/.test(line))).toHaveLength(13);
  expect(hub.requests).toEqual([]);
  expect(await release(...publish)).toBe(0);
  expect(told.join('\n')).toMatch(/v1\.0\.0 of acme\/letters is on [0-9a-f]{40}: \d+ files sent/);
  expect(await release('verify', '--repo', 'acme/letters')).toBe(0);
  expect(told.at(-1)).toMatch(/^v1\.0\.0: \d+ files as they were published$/);
  const clone = join(folder, 'clone');
  const source = hub.gitFolder('datasets/acme/letters');
  await run('git', ['clone', '-q', '--branch', 'v1.0.0', source, clone]);
  const card = await readFile(join(clone, 'README.md'), 'utf8');
  expect(card).toBe(await readFile(join(folder, 'out/README.md'), 'utf8'));
  expect(card).not.toContain('held_out.jsonl');
});

test('published again, nothing is sent', async () => {
  const hub = await hubForTest();
  const { release, told } = await copyOf(template, { hub });
  expect(await release(...publish)).toBe(0);
  const before = hub.requests.length;
  expect(await release(...publish)).toBe(0);
  expect(told.at(-2)).toMatch(/ is on [0-9a-f]{40}: was there already, and nothing was sent$/);
  expect(hub.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a dry run writes what would be sent, and asks nobody', async () => {
  const hub = await hubForTest();
  const environment = { HF_TOKEN: undefined };
  const { release, folder } = await copyOf(template, { hub, environment });
  expect(await release(...publish, '--dry-run', '@dry')).toBe(0);
  expect(await readdir(join(folder, 'dry'), { recursive: true })).toEqual(
    await readdir(join(folder, 'out'), { recursive: true }),
  );
  expect(hub.requests).toEqual([]);
  expect(await release(...publish, '--dry-run', '@dry')).toBe(2);
});

describe('before anything is sent', () => {
  test.each([
    ['a sealed sentence in the card', 'README.md', sealedWords],
    ['the id of a sealed row in the changelog', 'CHANGELOG.md', sealedId],
    ['a sealed sentence in base64', 'cards/telescope.md', inBase64],
  ])('%s stops it', async (_, path, leak) => {
    const hub = await hubForTest();
    const { release, told, folder } = await copyOf(template, { hub });
    const [row] = await rowsOf(folder, 'held_out');
    await appendFile(join(folder, 'out', path), `\n${leak(row)}\n`);
    expect(await release(...publish)).toBe(1);
    expect(told.join('\n')).toMatch(new RegExp(`${path}: \\d+ places tell of sealed rows`));
    expect(told.join('\n')).not.toContain(leak(row));
    expect(told.at(-1)).toBe('tbench release: nothing was sent');
    expect(hub.requests).toEqual([]);
  });

  test('a sealed sentence in the message stops it, and is in no output', async () => {
    const hub = await hubForTest();
    const { release, told, folder } = await copyOf(template, { hub });
    const leak = sealedWords((await rowsOf(folder, 'held_out'))[0]);
    expect(await release(...publish, '--message', leak)).toBe(1);
    expect(told.join('\n')).toContain('messages.txt');
    expect(told.join('\n')).not.toContain(leak);
    expect(hub.requests).toEqual([]);
  });

  test('sealed rows that nobody can look for leave open whether it may', async () => {
    const hub = await hubForTest();
    const { release, told } = await copyOf(template, { hub });
    expect(await release('publish', '@out', '--repo', 'acme/letters')).toBe(3);
    expect(told.join('\n')).toMatch(/leak +COULD NOT RUN/);
    expect(hub.requests).toEqual([]);
  });

  test('a document that is gone stops it', async () => {
    const { release, told, folder } = await copyOf(template);
    await rm(join(folder, 'out/DATASHEET.md'));
    expect(await release('check', '@out', ...scan)).toBe(1);
    expect(told.join('\n')).toMatch(/card +FAILED\n.*DATASHEET\.md.*is not in the release/);
  });
});

function sealedWords(row: unknown): string {
  const text = JSON.stringify(row).match(/"because":"([^"]+)"/)?.[1];
  if (text === undefined) throw new Error('the sealed row says nothing');
  return text;
}

function sealedId(row: unknown): string {
  return String(Object(row).id);
}

function inBase64(row: unknown): string {
  return Buffer.from(sealedWords(row)).toString('base64');
}

describe('the Hub', () => {
  test('a moved tag is found', async () => {
    const hub = await hubForTest();
    const { release, told } = await copyOf(template, { hub });
    await release(...publish);
    const git = hub.gitFolder('datasets/acme/letters');
    await run('git', ['--git-dir', git, 'tag', '-f', 'v1.0.0', 'v1.0.0^']);
    expect(await release('verify', '@out', '--repo', 'acme/letters', '--tag', 'v1.0.0')).toBe(1);
    expect(told.join('\n')).toMatch(
      /v1\.0\.0 is on [0-9a-f]{40} and was published on [0-9a-f]{40}/,
    );
    expect(await release(...publish)).toBe(1);
    expect(told.at(-1)).toMatch(
      /^tbench release: conflict: v1\.0\.0 of acme\/letters is there already/,
    );
  });

  test('without a record a moved tag cannot be told, and that is said', async () => {
    const hub = await hubForTest();
    const { release, told, folder } = await copyOf(template, { hub });
    await release(...publish);
    await rm(join(folder, 'releases.jsonl'));
    expect(await release('verify', '--repo', 'acme/letters')).toBe(2);
    expect(await release('verify', '--repo', 'acme/letters', '--tag', 'v1.0.0')).toBe(3);
    expect(told.at(-1)).toContain('a moved tag cannot be told');
    expect(await release('verify', '--repo', 'acme/letters', '--tag', 'v9.0.0')).toBe(2);
  });

  test('somebody else who committed in between is told in a line of its own', async () => {
    const hub = await hubForTest();
    const workspace = await copyOf(template, { hub });
    const { release, told } = workspace;
    await release(...publish);
    await rebuild(workspace, { version: '1.0.1', change: 'patch', comparable: true });
    hub.fault({ path: /\/commit\//, effect: { kind: 'overtake' } });
    expect(await release(...publishNext)).toBe(1);
    expect(told.at(-1)).toMatch(/^tbench release: conflict: .*somebody else committed since/);
  });

  test('a card that somebody wrote before the first release is replaced only when it was looked at', async () => {
    const hub = await hubForTest();
    const { release, told } = await copyOf(template, { hub });
    const files = [{ path: 'README.md', content: '# Mine' }];
    await fetch(`${hub.url}/api/repos/create`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${releaseToken}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'dataset', name: 'letters', visibility: 'private', files }),
    });
    expect(await release(...publish)).toBe(1);
    const [, seen = ''] =
      /holds README\.md .*pass --parent ([0-9a-f]{40})/.exec(told.at(-1) ?? '') ?? [];
    expect(await release(...publish, '--parent', seen)).toBe(0);
  });

  test('a wrong token, none, and one that is not a token are told apart', async () => {
    const hub = await hubForTest();
    const told: string[] = [];
    for (const HF_TOKEN of ['hf_wrong', undefined, 'hf_two words']) {
      const workspace = await copyOf(template, { hub, environment: { HF_TOKEN } });
      expect(await workspace.release(...publish)).toBe(2);
      told.push(workspace.told.at(-1) ?? '');
    }
    expect(told).toEqual([
      expect.stringMatching(/^tbench release: the Hub refused: .*401.*; look at HF_TOKEN/),
      expect.stringMatching(/^tbench release: there is no token: set HF_TOKEN/),
      'tbench release: HF_TOKEN is not one word: look for a line break or a space',
    ]);
  });

  test('one that does not answer leaves open what it did', async () => {
    const hub = await hubForTest();
    const { release, told } = await copyOf(template, { hub });
    const fault = hub.fault({
      path: /\/tag\//,
      times: 99,
      effect: { kind: 'status', status: 503 },
    });
    expect(await release(...publish)).toBe(3);
    expect(told.at(-1)).toMatch(/what the Hub did is not known, and the same command goes on/);
    fault.remove();
    expect(await release(...publish)).toBe(0);
  });

  test('ctrl-C ends it, and the same command goes on', async () => {
    const hub = await hubForTest();
    const stop = new AbortController();
    const world = {
      onInterrupt: () => stop.signal,
      showProgress: (line: string) => {
        if (line.startsWith('uploading')) stop.abort();
      },
    };
    const { release, told, folder } = await copyOf(template, { hub, world });
    expect(await release(...publish)).toBe(3);
    expect(told.at(-1)).toBe('tbench release: interrupted; the same command goes on from there');
    expect(await readdir(folder)).not.toContain('releases.jsonl');
    expect(await (await copyOf(folder, { hub })).release(...publish)).toBe(0);
  });

  test('a job of GitHub Actions publishes without a token of its own', async () => {
    const hub = await hubForTest();
    hub.trustPublisher('identity for this job', 'datasets/acme/letters');
    const environment = {
      HF_TOKEN: undefined,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.example/token?api=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
    };
    const asked: string[] = [];
    const fetchIdentity: typeof fetch = async (input, init) => {
      if (!String(input).startsWith('https://actions.example/')) return fetch(input, init);
      asked.push(`${new Headers(init?.headers).get('authorization')} ${input}`);
      return Response.json({ value: 'identity for this job' });
    };
    // The repository has to be there: such a token opens one and makes none.
    await (await copyOf(template, { hub })).release(...publish);
    const { release, told } = await copyOf(template, {
      hub,
      environment,
      world: { fetch: fetchIdentity },
    });
    expect(await release(...publish), told.join('\n')).toBe(0);
    const audience = encodeURIComponent(hub.url);
    expect(asked).toEqual([
      `Bearer bearer-of-the-job https://actions.example/token?api=1&audience=${audience}`,
    ]);
    expect(told.join('\n')).not.toMatch(/bearer-of-the-job|identity for this job|hf_jwt/);
  });
});

test('the next version is planned against the last and stands on it', async () => {
  const hub = await hubForTest();
  const workspace = await copyOf(template, { hub });
  const { release, told } = workspace;
  await release(...publish);
  await rebuild(workspace, { version: '1.0.1', change: 'patch', comparable: true });
  expect(await release('plan', '@next', '--repo', 'acme/letters')).toBe(0);
  expect(told.join('\n')).toContain('letters 1.0.1, after 1.0.0\nproposed 1.0.1 (patch)');
  expect(await release(...publishNext), told.join('\n')).toBe(0);
  told.length = 0;
  expect(await release('verify', '--repo', 'acme/letters')).toBe(0);
  expect(told.filter((line) => line.endsWith('as they were published'))).toHaveLength(2);
});

test('a version that promises too much is refused', async () => {
  const hub = await hubForTest();
  const workspace = await copyOf(template, { hub });
  const { release, told, folder } = workspace;
  await release(...publish);
  const train = join(folder, 'splits/train.jsonl');
  await writeFile(train, readFileSync(train, 'utf8').replace(/^.*\n/, ''));
  await rebuild(workspace, { version: '1.0.1', change: 'patch', comparable: true });
  const previous = ['--previous', '@out', '--repo', 'acme/letters'] as const;
  expect(await release('check', '@next', ...previous, ...scan)).toBe(1);
  expect(told.join('\n')).toMatch(
    /version +FAILED\n.*1\.0\.1 after 1\.0\.0 is too little: 1 row of the split train removed/,
  );
});

async function rebuild({ folder, release, told }: Workspace, changes: object): Promise<void> {
  const path = join(folder, 'plan/release.yaml');
  const facts = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...facts, ...changes }));
  const [step, ...others] = buildArguments;
  const code = await release(step, ...others.map((one) => (one === '@out' ? '@next' : one)));
  if (code !== 0) throw new Error(told.join('\n'));
}

describe('building', () => {
  test('the form asks every question, and unanswered it lets nothing be built', async () => {
    const { release, told, folder } = await copyOf(template);
    expect(await release('init', '@new')).toBe(0);
    expect(await release('init', '@new')).toBe(2);
    const form = await readFile(join(folder, 'new/answers.yaml'), 'utf8');
    const fields = Object.keys(parse(form)).sort();
    const optional = ['sealedEvaluation'];
    expect(fields).toEqual(
      Object.keys(completeAnswers)
        .filter((field) => !optional.includes(field))
        .sort(),
    );
    const parsed = parseReleaseAnswers(parse(form));
    const issues = parsed.ok ? [] : parsed.issues;
    const questions = issues.filter(({ code }) => code === 'missing_answer');
    expect(questions.length).toBeGreaterThan(80);
    for (const { message } of questions.filter(({ path }) =>
      /^(datasheet|responsibleAi)/.test(path),
    ))
      expect(form).toContain(`# ${message.replace('not answered: ', '')}\n`);
    await writeFile(join(folder, 'plan/answers.yaml'), form);
    await rm(join(folder, 'out'), { recursive: true });
    told.length = 0;
    expect(await release(...buildArguments)).toBe(2);
    for (const { message } of issues) expect(told.join('\n')).toContain(message);
    expect(told.at(-1)).toMatch(
      /^tbench release: nothing was built: \d+ issues, \d+ questions open$/,
    );
    expect(await readdir(folder)).not.toContain('out');
  });

  test('a missing answer is listed with its question', async () => {
    const { release, told, folder } = await copyOf(template);
    const answers = { ...completeAnswers, ethics: 'TBD', sealedEvaluation: undefined };
    await writeFile(join(folder, 'plan/answers.yaml'), JSON.stringify(answers));
    expect(await release(...buildArguments)).toBe(2);
    expect(told).toEqual([
      'answers.ethics: not answered: Which ethical questions does it raise, and how were they met?',
      'tbench release: nothing was built: 1 issue, 1 question open',
    ]);
  });

  test('a folder that holds something is left as it is', async () => {
    const { release, told } = await copyOf(template);
    expect(await release(...buildArguments)).toBe(2);
    expect(told.at(-1)).toMatch(/out is not empty; name another folder$/);
  });

  test('why nothing was measured is published, on the card too', async () => {
    const { folder } = await copyOf(template);
    const report = await readFile(join(folder, 'out/provenance/agreement.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({
      state: 'none',
      because: 'The tasks carry no labels of people.',
    });
    const card = await readFile(join(folder, 'out/cards/periscope.md'), 'utf8');
    expect(card).toContain('The tasks carry no labels of people.');
  });

  test.each([
    ['that is none', '{"alpha":0.8}', /agreement\.json is no report of its kind/],
    [
      'beside a reason why there is none',
      JSON.stringify(noAgreement),
      /there is an --agreement, and noAgreementBecause says that there is none/,
    ],
  ])('an agreement report %s is refused', async (_, report, line) => {
    const { release, told, folder } = await copyOf(template);
    await rm(join(folder, 'out'), { recursive: true });
    await writeFile(join(folder, 'agreement.json'), report);
    expect(await release(...buildArguments, '--agreement', '@agreement.json')).toBe(2);
    expect(told.at(-1)).toMatch(line);
  });

  test('the published report names no row that is not open, and no folder', async () => {
    const { folder } = await copyOf(template);
    const report = await readFile(join(folder, 'out/provenance/contamination.json'), 'utf8');
    for (const { id } of await rowsOf(folder, 'held_out')) expect(report).not.toContain(id);
    expect(report).toContain('"file": "train.jsonl"');
    expect(report).not.toContain(tmpdir());
  });

  test.each([
    ['an unknown step', ['send'], /name one of init, build, plan, check, publish, verify/],
    ['no step', [], /name one of init/],
    ['no repository', ['publish', '@out'], /--repo is not given: it takes OWNER\/NAME/],
    ['half a repository', ['verify', '--repo', 'letters'], /--repo is "letters"/],
    [
      'no release',
      ['check', '@nowhere'],
      /nowhere cannot be read: there is no such file or folder/,
    ],
    ['a folder without a release', ['check', '@splits'], /is not the folder of a release/],
    [
      'a key of the wrong form',
      ['check', '@out', '--fingerprints', '@fingerprints.json', '--key-file', '@report.json'],
      /holds no key/,
    ],
    [
      'fingerprints without their key',
      ['check', '@out', '--fingerprints', '@fingerprints.json'],
      /of no use without each other/,
    ],
  ])('%s is one line', async (_, [step = '', ...args], line) => {
    const { release, told } = await copyOf(template);
    expect(await release(step, ...args)).toBe(2);
    expect(told.at(-1)).toMatch(line);
  });
});

test('the token is in no output, no file and no journal', async () => {
  const hub = await hubForTest();
  const { release, told, folder } = await copyOf(template, { hub });
  const body = JSON.stringify({ error: `who is ${releaseToken}?` });
  hub.fault({ path: /preupload/, effect: { kind: 'status', status: 403, body } });
  expect(await release(...publish)).toBe(2);
  expect(await release(...publish)).toBe(0);
  expect(await release('verify', '--repo', 'acme/letters', '--json')).toBe(0);
  expect(told.join('\n')).toContain('who is ***?');
  expect(told.join('\n')).not.toContain(releaseToken);
  const journal = await readFile(join(folder, 'out.journal/journal.jsonl'), 'utf8');
  expect(journal).toContain('"step":"verified"');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const name of names.filter((one) => one.isFile()))
    expect(await readFile(join(name.parentPath, name.name), 'latin1')).not.toContain(releaseToken);
});
