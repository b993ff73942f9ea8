import { commit, downloadFile, listFiles } from '@huggingface/hub';
import { describe, expect, test } from 'vitest';
import type { Fault } from './faults/fault.ts';
import type { Boundary } from './http/serve-request.ts';
import type { LoopbackHub } from './start-loopback-hub.ts';
import { hubForTest, hubWithTasks } from './testing/with-hub.ts';

const repo = { type: 'dataset', name: 'acme/tasks' } as const;
const api = '/api/datasets/acme/tasks';
const effects = {
  status: { kind: 'status', status: 504 },
  drop: { kind: 'drop' },
} as const;

function publish(hub: LoopbackHub, parentCommit?: string) {
  return commit({
    repo,
    accessToken: 'hf_ada',
    hubUrl: hub.url,
    title: 'one',
    operations: [
      { operation: 'addOrUpdate', path: 'a.txt', content: new Blob(['hello']) },
      { operation: 'addOrUpdate', path: 'a.bin', content: new Blob(['large']) },
    ],
    ...(parentCommit === undefined ? {} : { parentCommit }),
  });
}

async function filesOf(hub: LoopbackHub): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of listFiles({ repo, hubUrl: hub.url })) paths.push(path);
  return paths;
}

describe('a commit that fails', () => {
  test.each([
    ['before the work', 'before', 'status', ['.gitattributes']],
    ['before the work', 'before', 'drop', ['.gitattributes']],
    ['after the work', 'after', 'status', ['.gitattributes', 'a.bin', 'a.txt']],
    ['after the work', 'after', 'drop', ['.gitattributes', 'a.bin', 'a.txt']],
  ] as const)('%s leaves what it leaves (%s, %s)', async (_, when, kind, files) => {
    const { hub } = await hubWithTasks();
    const planned = hub.fault({
      method: 'POST',
      path: '*/commit/main',
      when,
      effect: effects[kind],
    });
    await expect(publish(hub)).rejects.toThrow(
      kind === 'status' ? 'Gateway Timeout' : 'fetch failed',
    );
    expect(await filesOf(hub)).toEqual(files);
    expect(hub.requests.findLast(({ path }) => path.includes('/commit/'))?.outcome).toBe(
      kind === 'status' ? 504 : 'dropped',
    );
    await publish(hub);
    expect([planned.matched, planned.hits]).toEqual([2, 1]);
  });
});

test('a commit is overtaken by somebody else, whose commit is there', async () => {
  const { hub, ada } = await hubWithTasks();
  const { value } = await ada.send('GET', `${api}/refs`);
  const head = /"targetCommit":"(\w+)"/.exec(JSON.stringify(value))?.[1] ?? '';
  hub.fault({ path: /\/commit\//, effect: { kind: 'overtake' } });
  await expect(publish(hub, head)).rejects.toMatchObject({ statusCode: 412 });
  const commits = await ada.send('GET', `${api}/commits/main`);
  expect(commits.value).toMatchObject([
    { title: 'somebody else was faster', authors: [{ user: 'somebody-else' }] },
    { title: 'initial commit' },
  ]);
});

test('a limit of requests says how long it lasts', async () => {
  const { hub, ada } = await hubWithTasks();
  hub.fault({ effect: { kind: 'status', status: 429, headers: { 'Retry-After': '7' } } });
  const { status, headers } = await ada.send('GET', api);
  expect([status, headers.get('ratelimit'), headers.get('retry-after')]).toEqual([
    429,
    '"api";r=0;t=1',
    '7',
  ]);
  expect(headers.get('ratelimit-policy')).toBe('"fixed window";"api";q=500;w=300');
});

test('a failure may speak HTML, as what stands in front of a server does', async () => {
  const { hub, ada } = await hubWithTasks();
  hub.fault({ effect: { kind: 'status', status: 503, body: '<h1>Busy</h1>' } });
  const { status, headers, text } = await ada.send('GET', api);
  expect([status, headers.get('content-type'), text]).toEqual([503, 'text/html', '<h1>Busy</h1>']);
});

test.each([
  ['a small file', 'a.txt', '*/resolve/main/a.txt'],
  ['a large file', 'a.bin', '*/_storage/*'],
])('half of %s is no file', async (_, path, pattern) => {
  const { hub } = await hubWithTasks();
  await publish(hub);
  const download = async () => {
    const file = await downloadFile({ repo, accessToken: 'hf_ada', hubUrl: hub.url, path });
    return file?.text();
  };
  hub.fault({ method: 'GET', path: pattern, nth: 2, effect: { kind: 'half_body' } });
  await expect(download()).rejects.toThrow('terminated');
  expect(await download()).toBe(path === 'a.txt' ? 'hello' : 'large');
});

test('a slow answer is the real one', async () => {
  const { hub, ada } = await hubWithTasks();
  hub.fault({ effect: { kind: 'delay', delayMs: 60 } });
  const before = performance.now();
  expect((await ada.send('GET', api)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(50);
});

test('a slow answer does not hold up the end of the hub', async () => {
  const { hub, ada } = await hubWithTasks();
  hub.fault({ effect: { kind: 'delay', delayMs: 600_000 } });
  const answer = ada.send('GET', api).catch(() => undefined);
  await expect.poll(() => hub.requests.length).toBe(2);
  await hub.close();
  await answer;
  await expect(fetch(hub.url)).rejects.toThrow('fetch failed');
});

describe('a fault', () => {
  const status = (fault: Omit<Fault, 'effect'>, code = 500): Fault => ({
    ...fault,
    effect: { kind: 'status', status: code },
  });

  test.each<[string, Fault[], number[]]>([
    ['once by default', [status({})], [500, 200, 200, 200]],
    ['from the nth on', [status({ nth: 3 })], [200, 200, 500, 200]],
    ['so many times', [status({ nth: 2, times: 2 })], [200, 500, 500, 200]],
    ['for ever', [status({ times: Number.POSITIVE_INFINITY })], [500, 500, 500, 500]],
    [
      'one at a time, the first that was planned',
      [status({}), status({ times: 2 }, 503)],
      [500, 503, 200, 200],
    ],
    ['for its method alone', [status({ method: 'post' })], [200, 200, 200, 200]],
    ['for its path alone', [status({ path: `${api}/tree` })], [200, 200, 200, 200]],
    ['for a path with a star', [status({ path: '/api/*/tasks' })], [500, 200, 200, 200]],
    [
      'for a path with stars that overlap',
      [status({ path: '/api/datasets/acme/tasks*tasks' })],
      [200, 200, 200, 200],
    ],
    ['for a pattern', [status({ path: /tasks$/g, times: 2 })], [500, 500, 200, 200]],
  ])('happens %s', async (_, faults, expected) => {
    const { hub, ada } = await hubWithTasks();
    for (const fault of faults) hub.fault(fault);
    const seen: number[] = [];
    for (const _ of expected) seen.push((await ada.send('GET', api)).status);
    expect(seen).toEqual(expected);
  });

  test('can be called off', async () => {
    const { hub, ada } = await hubWithTasks();
    hub.fault(status({})).remove();
    expect((await ada.send('GET', api)).status).toBe(200);
  });

  test.each<[string, Fault]>([
    ['counted from 1', status({ nth: 0 })],
    ['never happens', status({ times: 0 })],
    ['takes 300 to 599', status({}, 200)],
    ['cannot be overtaken after', { when: 'after', effect: { kind: 'overtake' } }],
  ])('that makes no sense is refused: %s', async (words, fault) => {
    const hub = await hubForTest();
    expect(() => hub.fault(fault)).toThrow(words);
  });
});

describe('at every boundary of an upload', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'a connection may end (%i), and the next try succeeds',
    async (cut) => {
      const seen: string[] = [];
      let from = Number.POSITIVE_INFINITY;
      const onBoundary = (boundary: Boundary) => {
        seen.push(`${boundary.phase} ${boundary.request.method}`);
        if (boundary.index === from + cut) boundary.drop();
      };
      const { hub } = await hubWithTasks({ onBoundary });
      from = seen.length;
      await expect(publish(hub)).rejects.toThrow();
      expect(seen.length).toBe(from + cut + 1);
      // Preupload, batch, storage and commit: what was done before the cut is there, and nothing else.
      const wasCommitted = cut === 7;
      expect((await filesOf(hub)).includes('a.txt')).toBe(wasCommitted);
      await publish(hub);
      expect(await filesOf(hub)).toEqual(['.gitattributes', 'a.bin', 'a.txt']);
    },
  );

  test('the hub waits for whoever looks on', async () => {
    const order: string[] = [];
    const onBoundary = async ({ phase, index }: Boundary) => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${phase} ${index}`);
    };
    const { ada } = await hubWithTasks({ onBoundary });
    await ada.send('GET', api);
    expect(order).toEqual(['before 0', 'after 1', 'before 2', 'after 3']);
  });
});
