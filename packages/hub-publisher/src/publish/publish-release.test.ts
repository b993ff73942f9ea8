import { readFile } from 'node:fs/promises';
import type { Fault } from '@tenacious-bench/loopback-hub';
import { expect, test } from 'vitest';
import type { PreviousRelease } from '../plan/release-candidate.ts';
import { gitState } from '../testing/git-state.ts';
import { clockForTest, hubForTest, publishOptions, testToken } from '../testing/hub-for-test.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { verifyRelease } from '../verify/verify-release.ts';
import type { PublishProgress } from './progress.ts';
import { type PublishOptions, publishRelease } from './publish-release.ts';
import { ReleaseConflict } from './release-conflict.ts';

async function published(
  candidate: Awaited<ReturnType<typeof releaseForTest>>,
  options: PublishOptions,
): Promise<PreviousRelease> {
  const result = await publishRelease(candidate, options);
  if (result.state !== 'published') throw new Error(JSON.stringify(result.gates));
  return { ...candidate, commit: result.release.commit };
}

test('a first release becomes one private commit with one annotated tag, and a line in the list', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const result = await publishRelease(await releaseForTest(), options);
  expect(result).toMatchObject({
    state: 'published',
    release: { version: '1.0.0', tag: 'v1.0.0', change: 'major', comparable: false },
  });
  const { commits, tags } = await gitState(hub.gitFolder('datasets/acme/demo'));
  expect(commits).toEqual(['Release v1.0.0', 'initial commit']);
  expect(tags).toEqual(['v1.0.0 tag']);
  expect((await fetch(`${hub.url}/api/datasets/acme/demo`)).status).toBeGreaterThanOrEqual(401);
  const lines = (await readFile(options.releases, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).tag)).toEqual(['v1.0.0']);
});

test('the same release again changes nothing and returns the same line', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const candidate = await releaseForTest();
  const first = await publishRelease(candidate, options);
  const before = hub.requests.length;
  const second = await publishRelease(candidate, options);
  expect(second).toEqual(first);
  const changes = hub.requests.slice(before).filter(({ method }) => method !== 'GET');
  expect(changes).toEqual([]);
});

test('a second release stands on the first: what is gone is deleted, what is the same is not sent', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const old = await releaseForTest({ files: { 'cards/old.md': 'old' } });
  const previous = await published(old, options);
  const next = await releaseForTest({ version: '1.0.1', files: { 'cards/new.md': 'new' } });
  const before = hub.requests.length;
  await published(next, { ...options, previous });
  const sent = hub.requests.slice(before).find(({ path }) => path.includes('/commit/'));
  const lines = (sent?.body ?? '').split('\n').map((line) => JSON.parse(line));
  const changes = lines.slice(1).map(({ key, value }) => `${key} ${value.path}`);
  expect(changes.sort()).toEqual([
    'deletedFile cards/old.md',
    'file CHANGELOG.md',
    'file cards/new.md',
    'file provenance/manifest.json',
  ]);
  const { commits } = await gitState(hub.gitFolder('datasets/acme/demo'));
  expect(commits).toEqual(['Release v1.0.1', 'Release v1.0.0', 'initial commit']);
});

test('when a gate fails, nothing is sent and every other gate was asked', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub, {
    scan: async (path) => ({ verdict: path === 'README.md' ? 'leak' : 'clean', findings: [1] }),
    card: () => {
      throw new Error('quoted row');
    },
  });
  const result = await publishRelease(await releaseForTest({ files: { LICENSE: '' } }), options);
  const failed = result.gates.gates.filter(({ state }) => state !== 'passed');
  expect(result.state).toBe('refused');
  expect(failed.map(({ gate, state }) => `${gate} ${state}`)).toEqual([
    'licence failed',
    'card could_not_run',
    'leak failed',
  ]);
  expect(JSON.stringify(result)).not.toContain('quoted row');
  expect(hub.requests).toEqual([]);
});

test('of ten publishers of different releases one wins and nine are told why not', async () => {
  const hub = await hubForTest();
  const attempts = Array.from({ length: 10 }, async (_, index) => {
    const candidate = await releaseForTest({ files: { 'cards/own.md': `card ${index}` } });
    return publishRelease(candidate, await publishOptions(hub));
  });
  const results = await Promise.allSettled(attempts);
  const errors = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(errors).toHaveLength(9);
  for (const error of errors) {
    expect(error).toBeInstanceOf(ReleaseConflict);
    expect(error.message).toMatch(/somebody else put there first|is there already/);
  }
  const { commits, tags } = await gitState(hub.gitFolder('datasets/acme/demo'));
  expect([commits, tags]).toEqual([['Release v1.0.0', 'initial commit'], ['v1.0.0 tag']]);
});

test('ten publishers of the same release agree on one commit', async () => {
  const hub = await hubForTest();
  const candidate = await releaseForTest();
  const attempts = Array.from({ length: 10 }, async () =>
    published(candidate, await publishOptions(hub)),
  );
  const commits = (await Promise.all(attempts)).map(({ commit }) => commit);
  expect(new Set(commits).size).toBe(1);
  const state = await gitState(hub.gitFolder('datasets/acme/demo'));
  expect(state.commits).toEqual(['Release v1.0.0', 'initial commit']);
});

const everyVerb = /create$|preupload|batch$|_storage|\/commit\/|\/tag\//;
const effects: readonly (readonly [string, Omit<Fault, 'path' | 'times'>])[] = [
  ['429 with a time to wait', { effect: { kind: 'status', status: 429 } }],
  ['500', { effect: { kind: 'status', status: 500 } }],
  ['503', { effect: { kind: 'status', status: 503 } }],
  ['504 after the work was done', { effect: { kind: 'status', status: 504 }, when: 'after' }],
  ['a connection that breaks before the work', { effect: { kind: 'drop' } }],
  ['a connection that breaks after it', { effect: { kind: 'drop' }, when: 'after' }],
  ['half an answer', { effect: { kind: 'half_body' } }],
];

test.each(effects)('%s at every request is survived: one commit, one tag', async (_, fault) => {
  const hub = await hubForTest();
  const verbs = everyVerb.source.split('|').map((source) => new RegExp(source));
  const planned = verbs.map((path) => hub.fault({ path, ...fault }));
  await published(await releaseForTest(), await publishOptions(hub));
  expect(planned.map(({ hits }) => hits)).toEqual(verbs.map(() => 1));
  const { commits, tags } = await gitState(hub.gitFolder('datasets/acme/demo'));
  expect([commits, tags]).toEqual([['Release v1.0.0', 'initial commit'], ['v1.0.0 tag']]);
});

test('a rate limit is waited for as long as the Hub says', async () => {
  const hub = await hubForTest();
  const headers = { 'Retry-After': '17' };
  hub.fault({ path: /preupload/, effect: { kind: 'status', status: 429, headers } });
  const clock = clockForTest();
  await published(await releaseForTest(), await publishOptions(hub, { clock }));
  expect(clock.waits).toContain(17_000);
});

test('somebody who commits in between is never overwritten', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const previous = await published(await releaseForTest(), options);
  hub.fault({ path: /\/commit\//, effect: { kind: 'overtake' } });
  const next = await releaseForTest({ version: '1.0.1' });
  const attempt = publishRelease(next, { ...options, previous });
  await expect(attempt).rejects.toThrow(/somebody else committed since/);
});

test('a release on which somebody committed before it was tagged is found and tagged', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const candidate = await releaseForTest();
  hub.fault({ path: /\/tag\//, effect: { kind: 'status', status: 403 } });
  await expect(publishRelease(candidate, options)).rejects.toMatchObject({ status: 403 });
  const page = JSON.stringify({ key: 'header', value: { summary: 'a typing error' } });
  const file = JSON.stringify({ key: 'file', value: { path: 'README.md', content: 'mine' } });
  await fetch(`${hub.url}/api/datasets/acme/demo/commit/main`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${testToken}`, 'Content-Type': 'application/x-ndjson' },
    body: `${page}\n${file}`,
  });
  await published(candidate, options);
  const { commits, tags } = await gitState(hub.gitFolder('datasets/acme/demo'));
  expect(commits).toEqual(['a typing error', 'Release v1.0.0', 'initial commit']);
  expect(tags).toEqual(['v1.0.0 tag']);
});

test('a version that is there with other content is refused, even without a list', async () => {
  const hub = await hubForTest();
  await published(await releaseForTest(), await publishOptions(hub));
  const other = await releaseForTest({ files: { LICENSE: 'Another one' } });
  const attempt = publishRelease(other, await publishOptions(hub));
  await expect(attempt).rejects.toThrow(/v1.0.0 of acme\/demo is there already/);
});

test('visibility and gating are set and read back; a public repository is not made private', async () => {
  const hub = await hubForTest();
  const candidate = await releaseForTest();
  await published(candidate, await publishOptions(hub, { public: true, gated: 'auto' }));
  const info = await (await fetch(`${hub.url}/api/datasets/acme/demo`)).json();
  expect(info).toMatchObject({ private: false, gated: 'auto' });
  const again = publishRelease(candidate, await publishOptions(hub));
  await expect(again).rejects.toThrow(/acme\/demo is public and this release is not to be/);
});

test('a moved tag is detected, by its commit as well as by its files', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const candidate = await releaseForTest();
  const result = await publishRelease(candidate, options);
  if (result.state !== 'published') throw new Error('refused');
  const { release } = result;
  const verify = () =>
    verifyRelease(candidate.tree, { ...options, tag: 'v1.0.0', recorded: release });
  expect(await verify()).toEqual({ ok: true, value: { commit: release.commit, files: 9 } });

  const previous = { ...candidate, commit: release.commit };
  const next = await published(await releaseForTest({ version: '1.0.1' }), {
    ...options,
    previous,
  });
  const headers = { Authorization: `Bearer ${testToken}`, 'Content-Type': 'application/json' };
  const tags = `${hub.url}/api/datasets/acme/demo/tag`;
  await fetch(`${tags}/v1.0.0`, { method: 'DELETE', headers });
  const body = JSON.stringify({ tag: 'v1.0.0' });
  await fetch(`${tags}/${next.commit}`, { method: 'POST', headers, body });

  const moved = await verify();
  expect(moved.ok ? [] : moved.issues.map(({ code, path }) => `${code} ${path}`.trim())).toEqual([
    'tag_moved',
    'file_different CHANGELOG.md',
    'file_different provenance/manifest.json',
  ]);
  await expect(publishRelease(candidate, options)).rejects.toThrow(/v1.0.0 .* is there already/);
});

test('an abort ends it with the reason that was given, and it can be run again', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const candidate = await releaseForTest();
  const stop = new AbortController();
  const reason = new Error('the reader pressed a key');
  const attempt = publishRelease(candidate, {
    ...options,
    signal: stop.signal,
    onProgress: ({ step }) => {
      if (step === 'file') stop.abort(reason);
    },
  });
  await expect(attempt).rejects.toBe(reason);
  await published(candidate, options);
});

test('a failure that comes while somebody is told of progress is not lost', async () => {
  const hub = await hubForTest();
  const files = { 'cards/a.bin': large(1), 'cards/b.bin': large(2), 'cards/c.bin': large(3) };
  hub.fault({ path: /_storage/, times: 99, effect: { kind: 'status', status: 403 } });
  const onProgress = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
  const attempt = publishRelease(
    await releaseForTest({ files }),
    await publishOptions(hub, { onProgress }),
  );
  await expect(attempt).rejects.toMatchObject({ status: 403 });
});

function large(seed: number): Uint8Array {
  return Uint8Array.from({ length: 300_000 }, (_, at) => (at * seed * 7919) % 256);
}

test('progress is awaited and tells of every file that was sent', async () => {
  const hub = await hubForTest();
  const seen: PublishProgress[] = [];
  const onProgress = async (progress: PublishProgress) => {
    await Promise.resolve();
    seen.push(progress);
  };
  await published(await releaseForTest(), await publishOptions(hub, { onProgress }));
  const steps = new Set(seen.map(({ step }) => step));
  expect([...steps]).toEqual(['gate', 'file', 'committed', 'tagged', 'verified']);
  const files = seen.flatMap((one) => (one.step === 'file' ? one.path : []));
  expect(files).toContain('data/train.parquet');
});

const holding: typeof fetch = async (input, init) => {
  const body =
    init?.body instanceof Blob ? await new Response(init.body.stream()).arrayBuffer() : init?.body;
  return fetch(input, { ...init, ...(body && { body }) });
};

test.each([
  ['the fetch of this runtime', undefined],
  ['a fetch that holds all of a body before it sends it', holding],
])('%s sends every byte of a large file', async (_, own) => {
  const hub = await hubForTest();
  const options = await publishOptions(hub, own && { fetch: own });
  const large = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 31) % 251);
  const candidate = await releaseForTest({ files: { 'cards/large.bin': large } });
  const { commit } = await published(candidate, options);
  const at = `${hub.url}/datasets/acme/demo/resolve/${commit}/cards/large.bin`;
  const sent = await fetch(at, { headers: { Authorization: `Bearer ${testToken}` } });
  expect(Buffer.from(await sent.arrayBuffer()).equals(large)).toBe(true);
});

test('the token is in no error, no result, no journal and no list, even when the Hub quotes it', async () => {
  const hub = await hubForTest();
  const seen: unknown[] = [];
  const options = await publishOptions(hub, { onProgress: (progress) => void seen.push(progress) });
  const body = JSON.stringify({ error: `who is ${testToken}, and who is hf_another_token?` });
  hub.fault({ path: /\/commit\//, effect: { kind: 'status', status: 403, body } });
  const error = await publishRelease(await releaseForTest(), options).catch((reason) => reason);
  expect(error.message).toContain('who is ***, and who is ***?');
  seen.push(await publishRelease(await releaseForTest(), options));
  const told = [
    error.stack,
    JSON.stringify([error, error.cause ?? null, seen]),
    await readFile(`${options.journal}/journal.jsonl`, 'utf8'),
    await readFile(options.releases, 'utf8'),
  ].join('\n');
  expect(told).not.toContain(testToken);
  expect(told).not.toContain('hf_another_token');
});
