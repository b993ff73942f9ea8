import type { LoopbackHub } from '@tenacious-bench/loopback-hub';
import { describe, expect, test } from 'vitest';
import { gitState } from '../testing/git-state.ts';
import { hubForTest, publishOptions, testToken } from '../testing/hub-for-test.ts';
import { cardFor, releaseForTest } from '../testing/release-for-test.ts';
import { publishRelease } from './publish-release.ts';
import { ReleaseConflict } from './release-conflict.ts';

type Files = Readonly<Record<string, string>>;
type Creation = { readonly license?: string; readonly files?: Files };

/** A repository that somebody created before its first release, and committed to. */
async function hubWith(creation: Creation, commits: readonly Files[] = []): Promise<LoopbackHub> {
  const hub = await hubForTest();
  const { license, files = {} } = creation;
  await send(hub, '/api/repos/create', 'application/json', [
    { type: 'dataset', organization: 'acme', name: 'demo', license, files: entries(files) },
  ]);
  for (const commit of commits) {
    await send(hub, '/api/datasets/acme/demo/commit/main', 'application/x-ndjson', [
      { key: 'header', value: { summary: 'a note' } },
      ...entries(commit).map((value) => ({ key: 'file', value })),
    ]);
  }
  return hub;
}

function entries(files: Files) {
  return Object.entries(files).map(([path, content]) => ({ path, content }));
}

async function send(hub: LoopbackHub, path: string, type: string, lines: readonly object[]) {
  const headers = { Authorization: `Bearer ${testToken}`, 'Content-Type': type };
  const body = lines.map((line) => JSON.stringify(line)).join('\n');
  const { status } = await fetch(`${hub.url}${path}`, { method: 'POST', headers, body });
  expect(status).toBe(200);
}

async function publish(hub: LoopbackHub, parent?: string) {
  return publishRelease(
    await releaseForTest(),
    await publishOptions(hub, { public: true, parent }),
  );
}

const ours = cardFor(['data/train.jsonl', 'data/dev.jsonl']);
const byHub = '---\nlicense: mit\n---\n';
const attributes = '# Images\n*.jpg filter=lfs diff=lfs merge=lfs -text\n\n';

describe('a first release replaces', () => {
  test.each<[string, Creation, readonly Files[]]>([
    ['nothing, where the Hub wrote no card', {}, []],
    ['the card that the Hub wrote for a licence', { license: 'cc-by-4.0' }, []],
    ['a card that is the same', { files: { 'README.md': ours } }, []],
    ['a card that somebody made the same', { license: 'mit' }, [{ 'README.md': ours }]],
    [
      'a card that was changed back',
      { license: 'mit' },
      [{ 'README.md': 'x' }, { 'README.md': byHub }],
    ],
    ['nothing, beside rules for large files', { files: { '.gitattributes': attributes } }, []],
  ])('%s', async (_, creation, commits) => {
    const hub = await hubWith(creation, commits);
    expect(await publish(hub)).toMatchObject({ state: 'published' });
    const { commits: titles } = await gitState(hub.gitFolder('datasets/acme/demo'));
    expect(titles).toEqual(['Release v1.0.0', ...commits.map(() => 'a note'), 'initial commit']);
  });
});

describe('a first release leaves alone', () => {
  test.each<[string, Creation, readonly Files[], string]>([
    ['a card that somebody wrote', { license: 'mit' }, [{ 'README.md': '# Mine' }], 'README.md'],
    ['a card that came with the creation', { files: { 'README.md': '# Mine' } }, [], 'README.md'],
    ['a card like that of the Hub that somebody added', {}, [{ 'README.md': byHub }], 'README.md'],
    ['a licence that nobody knows', { license: 'of-our-own' }, [], 'README.md'],
    [
      'rules for files that somebody changed',
      {},
      [{ '.gitattributes': attributes }],
      '.gitattributes',
    ],
    [
      'rules that the Hub does not write',
      { files: { '.gitattributes': '*.md eol=crlf' } },
      [],
      '.gitattributes',
    ],
    ['both', {}, [{ 'README.md': 'Mine', '.gitattributes': '' }], '.gitattributes and 1 more'],
    ['any other file', {}, [{ 'notes.txt': 'Mine', 'more.txt': 'x' }], 'more.txt and 1 more'],
  ])('%s, until the commit is named', async (_, creation, commits, told) => {
    const hub = await hubWith(creation, commits);
    const error = await publish(hub).catch((reason: unknown) => reason);
    if (!(error instanceof ReleaseConflict)) throw error;
    const head = /acme\/demo is at ([0-9a-f]{40}) /.exec(error.message)?.[1] ?? '';
    expect(error.message).toBe(
      `acme/demo is at ${head} and holds ${told} that somebody else put there first: look at it, and pass --parent ${head} (parent, to publishRelease) to put v1.0.0 in its place`,
    );
    const { commits: before } = await gitState(hub.gitFolder('datasets/acme/demo'));
    expect(before).toHaveLength(commits.length + 1);
    expect(await publish(hub, head)).toMatchObject({ state: 'published' });
  });

  test('what somebody commits after it was looked at', async () => {
    const hub = await hubWith({}, [{ 'README.md': '# Mine' }]);
    const error = await publish(hub).catch((reason: unknown) => reason);
    const head = /[0-9a-f]{40}/.exec(String(error))?.[0];
    const header = { key: 'header', value: { summary: 'a note' } };
    await send(hub, '/api/datasets/acme/demo/commit/main', 'application/x-ndjson', [
      header,
      { key: 'file', value: { path: 'README.md', content: '# Changed' } },
    ]);
    await expect(publish(hub, head)).rejects.toThrow(/somebody else committed since/);
  });
});
