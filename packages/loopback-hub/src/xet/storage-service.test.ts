import { uploadFiles } from '@huggingface/hub';
import { beforeAll, describe, expect, test } from 'vitest';
import { rawClient, sha256 } from '../testing/raw-client.ts';
import { sharedHubWithTasks } from '../testing/with-hub.ts';

const repo = { type: 'dataset', name: 'acme/tasks' } as const;
const api = '/api/datasets/acme/tasks';
const large = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 31) % 253));

/** What both forms say of a file, each in its own field. */
type Reconstruction = {
  readonly offset_into_first_range: number;
  readonly terms: readonly { readonly unpacked_length: number }[];
  readonly fetch_info: Readonly<Record<string, readonly { url: string; url_range: Bytes }[]>>;
  readonly xorbs: Readonly<Record<string, readonly { ranges: readonly { bytes: Bytes }[] }[]>>;
};
type Bytes = { readonly start: number; readonly end: number };

type Sent = { readonly url: string; readonly bytes: Buffer };

describe('the storage service', () => {
  const { hub, ada } = sharedHubWithTasks({ transfer: 'xet' });
  const sent: { xorb?: Sent; shard?: Sent } = {};
  let casUrl = '';

  // What the official client sends is kept, to be sent again with changes.
  beforeAll(async () => {
    const keep: typeof fetch = async (input, init) => {
      const url = String(input);
      if (init?.body instanceof Uint8Array) {
        const bytes = Buffer.from(init.body);
        if (url.includes('/xorbs/')) sent.xorb = { url, bytes };
        if (url.endsWith('/shards')) sent.shard = { url, bytes };
      }
      return fetch(input, init);
    };
    const files = [{ path: 'a.bin', content: new Blob([large]) }];
    await uploadFiles({ repo, accessToken: 'hf_ada', hubUrl: hub().url, files, fetch: keep });
    const { headers } = await ada().send('GET', `${api}/xet-write-token/main`);
    casUrl = headers.get('x-xet-cas-url') ?? '';
  });

  const part = (name: 'xorb' | 'shard'): Sent => {
    const found = sent[name];
    if (found === undefined) throw new Error(`the client sent no ${name}`);
    return found;
  };
  const token = async (scope: 'read' | 'write', client = ada()) =>
    (await client.send('GET', `${api}/xet-${scope}-token/main`)).headers.get(
      'x-xet-access-token',
    ) ?? '';
  const post = async ({ url, bytes }: Sent, bearer: string) =>
    fetch(url, { method: 'POST', body: bytes, headers: { authorization: `Bearer ${bearer}` } });
  const changed = ({ url, bytes }: Sent, change: (copy: Buffer) => void): Sent => {
    const copy = Buffer.from(bytes);
    change(copy);
    return { url, bytes: copy };
  };

  test('takes the same again', async () => {
    const bearer = await token('write');
    expect(await (await post(part('xorb'), bearer)).json()).toEqual({ was_inserted: false });
    expect(await (await post(part('shard'), bearer)).json()).toEqual({ result: 1 });
  });

  test.each<[string, 'xorb' | 'shard', (copy: Buffer) => void, number]>([
    ['a xorb of an unknown version', 'xorb', (copy) => copy.writeUInt8(9, 0), 400],
    ['a xorb whose chunk is too long', 'xorb', (copy) => copy.writeUIntLE(0xffffff, 1, 3), 400],
    ['a xorb packed in an unknown way', 'xorb', (copy) => copy.writeUInt8(7, 4), 400],
    ['a xorb whose chunk is of another size', 'xorb', (copy) => copy.writeUIntLE(5, 5, 3), 400],
    ['a shard without its mark', 'shard', (copy) => copy.writeUInt8(0, 0), 400],
    [
      'a shard of a xorb that nobody sent',
      'shard',
      (copy) => copy.writeUInt8(copy.readUInt8(96) ^ 1, 96),
      400,
    ],
    [
      'a shard of chunks that are not there',
      'shard',
      (copy) => copy.writeUInt32LE(9999, 96 + 44),
      400,
    ],
    [
      'a shard that promises another SHA-256',
      'shard',
      (copy) => {
        const at = copy.indexOf(Buffer.from(sha256(large), 'hex').subarray(0, 8).reverse());
        copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      },
      422,
    ],
  ])('refuses %s', async (_, name, change, status) => {
    const answer = await post(changed(part(name), change), await token('write'));
    expect(answer.status).toBe(status);
  });

  test('refuses what is cut off, at any byte', async () => {
    const bearer = await token('write');
    for (const name of ['xorb', 'shard'] as const)
      for (const length of [0, 7, 31, 47, 100, 150]) {
        const { url, bytes } = part(name);
        // A xorb of no chunks is a xorb.
        if (name === 'xorb' && length === 0) continue;
        const { status } = await post({ url, bytes: bytes.subarray(0, length) }, bearer);
        expect(status, `${name} of ${length} bytes`).toBe(400);
      }
  });

  test('asks for a token of its own', async () => {
    expect((await post(part('xorb'), 'hf_ada')).status).toBe(401);
    expect((await post(part('xorb'), await token('read'))).status).toBe(403);
    const ben = rawClient(hub(), 'hf_ben');
    expect((await ben.send('GET', `${api}/xet-write-token/main`)).status).toBe(403);
    expect((await ben.send('GET', `${api}/xet-read-token/main`)).status).toBe(200);
  });

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=150000-150009', 150_000, 150_010],
    ['bytes=299999-', 299_999, 300_000],
  ])('says where %s lie, in the old form and the new', async (range, start, end) => {
    const { headers } = await fetch(`${hub().url}/datasets/acme/tasks/resolve/main/a.bin`, {
      redirect: 'manual',
    });
    const hash = headers.get('x-xet-hash') ?? '';
    const bearer = `Bearer ${await token('read', rawClient(hub()))}`;
    const ask = async (version: string) => {
      const url = `${casUrl}/${version}/reconstructions/${hash}`;
      const answer = await fetch(url, { headers: { authorization: bearer, range } });
      const described: Reconstruction = JSON.parse(await answer.text());
      return described;
    };
    const [old, recent] = [await ask('v1'), await ask('v2')];
    expect(old.terms).toEqual(recent.terms);
    const length = old.terms.reduce((sum, term) => sum + term.unpacked_length, 0);
    expect(old.offset_into_first_range).toBeLessThanOrEqual(start);
    expect(length).toBeGreaterThanOrEqual(end - start);
    const [xorb = ''] = Object.keys(old.fetch_info);
    const piece = old.fetch_info[xorb]?.[0];
    const bytes = piece?.url_range ?? { start: 0, end: 0 };
    expect(recent.xorbs[xorb]?.[0]?.ranges).toMatchObject([{ bytes }]);
    const headersOf = { range: `bytes=${bytes.start}-${bytes.end}` };
    const packed = await fetch(piece?.url ?? '', { headers: headersOf });
    expect([packed.status, (await packed.arrayBuffer()).byteLength]).toEqual([
      206,
      bytes.end - bytes.start + 1,
    ]);
  });

  test('knows no files of other repositories', async () => {
    await ada().send('POST', '/api/repos/create', {
      type: 'dataset',
      organization: 'acme',
      name: 'other',
    });
    const { headers } = await fetch(`${hub().url}/datasets/acme/tasks/resolve/main/a.bin`, {
      redirect: 'manual',
    });
    const other = await ada().send('GET', '/api/datasets/acme/other/xet-read-token/main');
    const authorization = `Bearer ${other.headers.get('x-xet-access-token')}`;
    const url = `${casUrl}/v2/reconstructions/${headers.get('x-xet-hash')}`;
    expect((await fetch(url, { headers: { authorization } })).status).toBe(404);
  });
});
