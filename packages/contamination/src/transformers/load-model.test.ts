import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeTinyModel } from '../testing/tiny-model.ts';
import { EmbeddingModelError } from './embedding-model-error.ts';
import { libraryNames } from './load-library.ts';
import { transformersEmbedder } from './transformers-embedder.ts';

let root = '';
const good = () => join(root, 'good');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tiny-loading-'));
  await writeTinyModel(good(), ['mail', 'task']);
  // The libraries print what they then throw, and one holds on to the console it found.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterAll(() => rm(root, { recursive: true }));

/** Stands in for the network of both libraries: one keeps the `fetch` it found when it was loaded. */
async function replaceFetch(answer: (url: string) => Promise<Response>) {
  const asked: string[] = [];
  const replacement = (input: unknown) => {
    asked.push(String(input));
    return answer(String(input));
  };
  const { env } = await import('@huggingface/transformers');
  const before = { global: globalThis.fetch, library: env.fetch };
  globalThis.fetch = replacement;
  env.fetch = replacement;
  const restore = () => {
    globalThis.fetch = before.global;
    env.fetch = before.library;
  };
  return { asked, restore };
}

describe.each(libraryNames)('with %s, and a network that fails the test', (library) => {
  let network: Awaited<ReturnType<typeof replaceFetch>>;
  beforeEach(async () => {
    network = await replaceFetch((url) => Promise.reject(new Error(`no network for ${url}`)));
  });
  afterEach(() => {
    network.restore();
    expect(network.asked).toEqual([]);
  });

  test.each([
    ['an absolute path', () => good()],
    ['a relative path', () => relative(process.cwd(), good())],
    ['a path that ends in a slash', () => `${good()}/`],
  ])('a model is loaded from %s', async (_, path) => {
    const embedder = await transformersEmbedder({ model: path(), library });
    expect((await embedder.embed(['mail'])).map(({ vectors }) => vectors.length)).toEqual([1]);
    expect(embedder.settings.model).toBe('good');
    await embedder.dispose?.();
  });

  test.each(['name with (brackets) & spaces', 'owner--model', 'üñï'])(
    'a folder may be called "%s"',
    async (name) => {
      await cp(good(), join(root, name), { recursive: true });
      const embedder = await transformersEmbedder({ model: join(root, name), library });
      expect(embedder.name).toBe(name);
      await embedder.dispose?.();
    },
  );

  test('a name finds what was downloaded before', async () => {
    await cp(good(), join(root, 'cache', 'owner', 'model'), { recursive: true });
    const cacheFolder = join(root, 'cache');
    for (const allowDownload of [false, true]) {
      const options = { model: 'owner/model', library, cacheFolder, allowDownload };
      const embedder = await transformersEmbedder(options);
      expect(embedder.name).toBe('owner/model');
      await embedder.dispose?.();
    }
  });

  test('a name that is nowhere is not looked for elsewhere', async () => {
    const options = { model: 'owner/none', library, cacheFolder: join(root, 'cache') };
    await expect(transformersEmbedder(options)).rejects.toThrow('allowDownload: true');
  });

  test('loading tells how far it is', async () => {
    const files = new Set<string>();
    const embedder = await transformersEmbedder({
      model: good(),
      library,
      onLoad: ({ file, loaded, total }) => {
        if (loaded === total) files.add(file);
      },
    });
    expect([...files].sort()).toEqual(
      expect.arrayContaining(['onnx/model.onnx', 'tokenizer.json']),
    );
    await embedder.dispose?.();
  });

  const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
  const pointer = () => 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n';
  test.each<[string, string, (bytes: Buffer) => Buffer | string]>([
    ['cut short', 'onnx/model.onnx', half],
    ['empty', 'onnx/model.onnx', () => ''],
    ['a pointer to large-file storage', 'onnx/model.onnx', pointer],
    ['cut short', 'tokenizer.json', half],
    ['of another kind', 'tokenizer.json', () => '{}'],
    ['cut short', 'config.json', half],
  ])('a file that is %s is a clear error: %s', async (what, file, damage) => {
    const folder = join(root, `${what} ${file.replace('/', ' ')}`);
    await cp(good(), folder, { recursive: true });
    await writeFile(join(folder, file), damage(await readFile(join(good(), file))));
    const attempt = transformersEmbedder({ model: folder, library });
    await expect(attempt).rejects.toThrow(EmbeddingModelError);
    await expect(attempt).rejects.toThrow(`${folder} cannot be loaded (${library} says: `);
    await expect(attempt).rejects.toThrow('lexicalEmbedder');
    await expect(attempt).rejects.not.toThrow('\n');
  });
});

describe.each(libraryNames)('with %s, and a network that has one model', (library) => {
  test('a download that is allowed happens once, into the cache folder', async () => {
    const cacheFolder = join(root, `downloads of ${library.replace('/', ' ')}`);
    const options = { model: 'owner/model', library, cacheFolder, allowDownload: true };
    const network = await replaceFetch(serveGood);
    try {
      const first = await transformersEmbedder(options);
      expect(first.name).toBe('owner/model');
      await first.dispose?.();
      const asked = network.asked.length;
      expect(asked).toBeGreaterThanOrEqual(4);
      const second = await transformersEmbedder({ ...options, allowDownload: false });
      expect(second.settings).toEqual(first.settings);
      expect(network.asked.length).toBe(asked);
      await second.dispose?.();
    } finally {
      network.restore();
    }
    expect(await readdir(cacheFolder, { recursive: true })).toContain(
      join('owner', 'model', 'onnx', 'model.onnx'),
    );
  });

  test('a download that fails says where the model should have come to lie', async () => {
    const cacheFolder = join(root, 'never');
    await mkdir(cacheFolder, { recursive: true });
    const options = {
      model: `owner/none-${library.length}`,
      library,
      cacheFolder,
      allowDownload: true,
    };
    const network = await replaceFetch(serveGood);
    try {
      const attempt = transformersEmbedder(options);
      await expect(attempt).rejects.toThrow(EmbeddingModelError);
      await expect(attempt).rejects.toThrow(`cannot be downloaded into ${cacheFolder}`);
    } finally {
      network.restore();
    }
  });
});

async function serveGood(url: string): Promise<Response> {
  const [, file] = /\/owner\/model\/resolve\/main\/(.*)$/.exec(url) ?? [];
  const bytes = file && (await readFile(join(good(), file)).catch(() => undefined));
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), { headers: { 'content-length': `${bytes.length}` } });
}
