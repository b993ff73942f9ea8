import { expect, test } from 'vitest';
import { EmbeddingModelError } from './embedding-model-error.ts';
import { type LibraryName, libraryNames, loadLibrary } from './load-library.ts';

const [newer, older] = libraryNames;
// The real ones are classes.
const loader = Object.assign(() => {}, { from_pretrained: () => {} });
const library = {
  env: { version: '0.0.0', backends: { onnx: {} } },
  AutoTokenizer: loader,
  AutoModel: loader,
  Tensor: () => {},
};

function notFound(name: string): Error {
  const message = `Cannot find package '${name}' imported from /project/node_modules/${older}/index.js`;
  return Object.assign(new Error(message), { code: 'ERR_MODULE_NOT_FOUND' });
}

const only = (installed: readonly LibraryName[]) => async (name: LibraryName) => {
  if (!installed.includes(name)) throw notFound(name);
  return library;
};

test.each<[readonly LibraryName[], LibraryName | undefined, LibraryName]>([
  [[newer, older], undefined, newer],
  [[newer], undefined, newer],
  [[older], undefined, older],
  [[newer, older], older, older],
])('of %j installed and %s wanted, %s is taken', async (installed, wanted, name) => {
  expect(await loadLibrary(wanted, only(installed))).toEqual({ name, library });
});

test.each<[readonly LibraryName[], LibraryName | undefined, string]>([
  [[], undefined, `${newer} or ${older} is not installed: npm install ${newer}`],
  [[newer], older, `${older} is not installed: npm install ${older}`],
])(
  'of %j installed and %s wanted, the message says what to install',
  async (installed, wanted, message) => {
    await expect(loadLibrary(wanted, only(installed))).rejects.toEqual(
      new EmbeddingModelError(
        `${message}, or use lexicalEmbedder, which needs neither library nor model`,
      ),
    );
  },
);

test('a library that lacks a package of its own is installed, but broken', async () => {
  const cause = notFound('sharp');
  const attempt = loadLibrary(older, () => Promise.reject(cause));
  await expect(attempt).rejects.toThrow(
    `${older} is installed but cannot be loaded (Cannot find package 'sharp'`,
  );
  await expect(attempt).rejects.toMatchObject({ cause });
});

test.each([undefined, null, 7, {}, { ...library, AutoModel: {} }])(
  '%j is no such library',
  async (module) => {
    await expect(loadLibrary(newer, async () => module)).rejects.toThrow(
      'this version of it cannot be used',
    );
  },
);

test('another name is misuse', async () => {
  // @ts-expect-error: a caller without types
  await expect(loadLibrary('transformers')).rejects.toThrow(TypeError);
});

test.each(libraryNames)('%s is there and has what is used of it', async (name) => {
  const loaded = await loadLibrary(name);
  expect(loaded.name).toBe(name);
  expect(loaded.library.env.version).toMatch(/^\d+\.\d+\.\d+/);
});
