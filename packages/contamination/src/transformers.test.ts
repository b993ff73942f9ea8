import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeExamples } from '@tenacious-bench/tools/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TinyModelOptions, writeTinyModel } from './testing/tiny-model.ts';
import { farthest, unitMean } from './testing/unit-mean.ts';
import { libraryNames } from './transformers/load-library.ts';
import * as transformers from './transformers.ts';
import {
  EmbeddingModelError,
  type TransformersEmbedderOptions,
  transformersEmbedder,
} from './transformers.ts';

describeExamples({
  namespace: { ...transformers },
  sourceFolder: new URL('.', import.meta.url),
  entries: ['transformers.ts'],
});

const words = ['policy', 'task', 'leak', 'train', 'held', 'out', 'split', 'mail', 'reply', 'tone'];
const manyWords = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => words[(at * at + 3 * at + Math.floor(at / 9)) % 10] ?? '',
  );
const textOf = (count: number) => manyWords(count).join(' ');

const models = {
  attention: {},
  bag: { kind: 'bag' },
  bag_end: { kind: 'bag', frame: 'end' },
  bag_none: { kind: 'bag', frame: 'none' },
  repeated: { kind: 'bag', frame: 'repeated' },
  nan: { kind: 'bag', weight: Number.NaN },
  zero: { kind: 'bag', weight: 0 },
  sentence: { kind: 'sentence' },
  positions: { kind: 'bag', inputs: ['position_ids'] },
  quantized: { kind: 'bag', file: 'model_quantized' },
} as const satisfies Record<string, TinyModelOptions>;
type ModelName = keyof typeof models;

let root = '';
const tables = new Map<string, { vectorOf(token: string): Float32Array }>();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tiny-models-'));
  for (const [name, options] of Object.entries(models)) {
    tables.set(name, await writeTinyModel(join(root, name), words, options));
  }
});

afterAll(() => rm(root, { recursive: true }));

async function embedWith(
  model: ModelName,
  texts: readonly string[],
  options: TransformersEmbedderOptions = {},
) {
  const embedder = await transformersEmbedder({ model: join(root, model), ...options });
  try {
    return await embedder.embed(texts);
  } finally {
    await embedder.dispose?.();
  }
}

/** The vectors that a bag model must give for these tokens, windows cut by hand. */
function byHand(model: ModelName, windows: readonly (readonly string[])[]) {
  const table = tables.get(model);
  return windows.map((tokens) =>
    unitMean(tokens.map((token) => table?.vectorOf(token) ?? new Float32Array())),
  );
}

function expectClose(
  actual: readonly ArrayLike<number>[],
  wanted: readonly ArrayLike<number>[],
  tolerance: number,
) {
  expect(actual.length).toBe(wanted.length);
  const distances = actual.map((vector, at) => farthest(vector, wanted[at] ?? []));
  expect(Math.max(0, ...distances)).toBeLessThan(tolerance);
}

describe.each(libraryNames)('with %s', (library) => {
  test.each([
    { model: 'bag', before: ['[CLS]'], after: ['[SEP]'] },
    { model: 'bag_end', before: [], after: ['[SEP]'] },
    { model: 'bag_none', before: [], after: [] },
  ] as const)(
    '$model: a vector is the mean of the tokens with those around them, at unit length',
    async ({ model, before, after }) => {
      const [text] = await embedWith(model, ['Policy reply, xy'], { library });
      // A comma is in no word list of this tokenizer.
      const tokens = [...before, 'policy', 'reply', '[UNK]', 'x', '##y', ...after];
      // 32-bit weights, summed in 64 bits on both sides: only the last rounding differs.
      expectClose(text?.vectors ?? [], byHand(model, [tokens]), 1e-6);
      expect(text?.truncated).toBe(false);
    },
  );

  test('a long text has a vector for each window, each with its own frame, up to its last word', async () => {
    const tokens = manyWords(150);
    const [text] = await embedWith('bag', [tokens.join(' ')], { library });
    // The model takes 64 tokens, two of them its own, whatever the default window is.
    const windows = [
      tokens.slice(0, 62),
      tokens.slice(31, 93),
      tokens.slice(62, 124),
      tokens.slice(88),
    ];
    const framed = windows.map((window) => ['[CLS]', ...window, '[SEP]']);
    expectClose(text?.vectors ?? [], byHand('bag', framed), 1e-6);
    expect(text?.truncated).toBe(false);
  });

  test.each([
    [1, 1],
    [14, 1],
    [15, 2],
    [21, 2],
    [22, 3],
  ])('%i tokens are %i windows of 16 with 14 of the text', async (tokens, windows) => {
    const [text] = await embedWith('bag', [textOf(tokens)], { library, windowTokens: 16 });
    expect(text?.vectors.length).toBe(windows);
  });

  test('what no window holds is reported, and what one holds is not', async () => {
    const texts = [textOf(40), textOf(10)];
    const options = { library, windowTokens: 16, maximumWindows: 2 };
    const [cut, whole] = await embedWith('bag', texts, options);
    expect([cut?.vectors.length, cut?.truncated]).toEqual([2, true]);
    expect([whole?.vectors.length, whole?.truncated]).toEqual([1, false]);
  });

  test('the last word of a long text changes its last vector and no other', async () => {
    const start = textOf(149);
    const texts = [`${start} policy`, `${start} tone`];
    const [one, other] = await embedWith('attention', texts, { library });
    const distances = one?.vectors.map((vector, at) => farthest(vector, other?.vectors[at] ?? []));
    expect(Math.max(...(distances?.slice(0, -1) ?? []))).toBeLessThan(1e-5);
    expect(distances?.length).toBe(4);
    expect(distances?.at(-1)).toBeGreaterThan(1e-3);
  });

  test('a text without a word has no vector', async () => {
    const texts = await embedWith('attention', ['', 'mail', ' \n'], { library });
    expect(texts.map(({ vectors }) => vectors.length)).toEqual([0, 1, 0]);
    expect(texts.every(({ truncated }) => !truncated)).toBe(true);
  });

  test.each([64, 200, 4096])(
    'a vector is the same alone and in batches of %i tokens',
    async (tokensPerBatch) => {
      const texts = [3, 61, 1, 150, 7, 30, 2, 62, 9].map(textOf);
      const mixed = await embedWith('attention', texts, { library, tokensPerBatch });
      const alone = await embedWith('attention', texts, { library, tokensPerBatch: 1 });
      // Padding is masked to e^-10000, which is 0; sums of 32-bit numbers may be taken in another order.
      mixed.forEach(({ vectors }, at) => {
        expectClose(vectors, alone[at]?.vectors ?? [], 1e-5);
      });
      const lengths = mixed.flatMap(({ vectors }) =>
        vectors.map((vector) => Math.hypot(...vector)),
      );
      for (const length of lengths) expect(length).toBeCloseTo(1, 6);
    },
  );

  test('progress counts whole texts after each batch, up to all', async () => {
    const embedder = await transformersEmbedder({
      model: join(root, 'bag'),
      library,
      tokensPerBatch: 40,
    });
    const seen: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number) => seen.push([done, total]);
    await embedder.embed([textOf(8), '', textOf(150), textOf(3)], { onProgress });
    // Four windows of 64 tokens alone, and then the two short texts together.
    expect(seen).toEqual([
      [1, 4],
      [1, 4],
      [1, 4],
      [2, 4],
      [4, 4],
    ]);
    await embedder.dispose?.();
  });

  test('a stop is seen before the next batch, and its reason is thrown', async () => {
    const embedder = await transformersEmbedder({
      model: join(root, 'bag'),
      library,
      tokensPerBatch: 1,
    });
    const controller = new AbortController();
    const reason = new Error('enough');
    let batches = 0;
    const onProgress = () => {
      batches += 1;
      if (batches === 2) controller.abort(reason);
    };
    const texts = [1, 2, 3, 4].map(textOf);
    const options = { signal: controller.signal, onProgress };
    await expect(embedder.embed(texts, options)).rejects.toBe(reason);
    expect(batches).toBe(2);
    await expect(embedder.embed([''], options)).rejects.toBe(reason);
    expect((await embedder.embed(texts)).length).toBe(4);
    await embedder.dispose?.();
  });

  test('after dispose nothing is embedded, and a second dispose does nothing', async () => {
    const embedder = await transformersEmbedder({ model: join(root, 'bag'), library });
    await embedder.dispose?.();
    await embedder.dispose?.();
    await expect(embedder.embed(['mail'])).rejects.toThrow('The embedder bag is disposed');
  });

  test.each([
    ['nan', 'nan gives a vector that is not a number, endless or zero'],
    ['zero', 'zero gives a vector that is not a number, endless or zero'],
    ['sentence', 'no vector of 32-bit numbers for each token (sentence_embedding: float32 1×16)'],
    [
      'positions',
      'positions cannot embed a batch (An error occurred during model execution: "Missing',
    ],
    ['repeated', 'does not put the same tokens around every text'],
  ] as const)('the model %s is refused', async (model, message) => {
    const attempt = embedWith(model, ['mail'], { library });
    await expect(attempt).rejects.toThrow(EmbeddingModelError);
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toThrow('lexicalEmbedder');
  });

  test('settings say all that decides a vector, and nothing of this machine', async () => {
    const model = join(root, 'attention');
    const embedder = await transformersEmbedder({ model, library, maximumWindows: 9 });
    const { libraryVersion, onnxRuntimeVersion, ...settings } = embedder.settings;
    expect(settings).toEqual({
      model: 'attention',
      library,
      dtype: 'fp32',
      pooling: 'mean',
      windowTokens: 64,
      maximumWindows: 9,
      'tokenizer.json': await digest(join(model, 'tokenizer.json')),
      'onnx/model.onnx': await digest(join(model, 'onnx/model.onnx')),
    });
    expect(libraryVersion).toMatch(/^\d+\.\d+\.\d+$/);
    // The older library does not tell.
    expect(onnxRuntimeVersion ?? '1.14.0').toMatch(/^1\.\d+\.\d+$/);
    expect([embedder.name, embedder.isLexical]).toEqual(['attention', false]);
    await embedder.dispose?.();
  });

  test('another dtype is another file', async () => {
    const [text] = await embedWith('quantized', ['mail'], { library, dtype: 'q8' });
    expectClose(text?.vectors ?? [], byHand('quantized', [['[CLS]', 'mail', '[SEP]']]), 1e-6);
  });

  test('a window that holds less than two tokens of a text is misuse', async () => {
    await expect(embedWith('bag', [], { library, windowTokens: 3 })).rejects.toThrow(RangeError);
    const [text] = await embedWith('bag', [textOf(5)], { library, windowTokens: 4 });
    expect(text?.vectors.length).toBe(4);
  });
});

test('both libraries give the same vectors', async () => {
  const texts = [1, 4, 61, 62, 63, 200].map(textOf);
  const [newer, older] = await Promise.all(
    libraryNames.map((library) => embedWith('attention', texts, { library })),
  );
  // Their runtimes are years apart and add 32-bit numbers in different order.
  newer?.forEach(({ vectors }, at) => {
    expectClose(vectors, older?.[at]?.vectors ?? [], 1e-4);
  });
  expect(newer?.length).toBe(6);
});

test('threads are set for the library that can be told, and refused for the other', async () => {
  const [newer, older] = libraryNames;
  const texts = [textOf(20)];
  const [one] = await embedWith('attention', texts, { library: newer, threads: 1 });
  expect(one?.vectors.length).toBe(1);
  const attempt = embedWith('attention', texts, { library: older, threads: 1 });
  await expect(attempt).rejects.toThrow(TypeError);
});

test.each<[string, TransformersEmbedderOptions]>([
  ['windowTokens is 0', { windowTokens: 0 }],
  ['windowTokens is 1.5', { windowTokens: 1.5 }],
  ['tokensPerBatch is NaN', { tokensPerBatch: Number.NaN }],
  ['maximumWindows is -1', { maximumWindows: -1 }],
  ['threads is 0', { threads: 0 }],
])('%s is misuse', async (message, options) => {
  await expect(transformersEmbedder(options)).rejects.toThrow(RangeError);
  await expect(transformersEmbedder(options)).rejects.toThrow(message);
});

async function digest(path: string): Promise<string> {
  return `sha256:${createHash('sha256')
    .update(await readFile(path))
    .digest('hex')}`;
}
