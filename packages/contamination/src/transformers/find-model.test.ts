import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddingModelError } from './embedding-model-error.ts';
import { findModel } from './find-model.ts';

let root = '';
const lexical = ', or use lexicalEmbedder, which needs no model';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'finding-'));
  const json = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
  await touch('whole', [...json, 'onnx/model.onnx']);
  await touch('bare', ['tokenizer_config.json', 'config.json']);
  await touch('cache/owner/whole', [...json, 'onnx/model.onnx']);
  await touch('cache/owner/part', json);
});

afterAll(() => rm(root, { recursive: true }));

async function touch(folder: string, files: readonly string[]) {
  for (const file of files) {
    await mkdir(dirname(join(root, folder, file)), { recursive: true });
    await writeFile(join(root, folder, file), '');
  }
}

const search = (model: string, options: { dtype?: 'fp32' | 'q8'; allowDownload?: boolean } = {}) =>
  findModel(model, {
    dtype: 'fp32',
    allowDownload: false,
    cacheFolder: join(root, 'cache'),
    ...options,
  });

async function copyAnnouncing(announced: unknown) {
  const folder = join(root, `large ${JSON.stringify(announced)}`);
  await cp(join(root, 'whole'), folder, { recursive: true });
  const config = { 'transformers.js_config': { use_external_data_format: announced } };
  await writeFile(join(folder, 'config.json'), JSON.stringify(config));
  return folder;
}

test.each([
  [true, ['onnx/model.onnx_data']],
  [2, ['onnx/model.onnx_data', 'onnx/model.onnx_data_1']],
  [{ 'model.onnx': 1 }, ['onnx/model.onnx_data']],
  [{ model: true, 'model.onnx': 2 }, ['onnx/model.onnx_data', 'onnx/model.onnx_data_1']],
])('weights that the config announces by %j must be there as well', async (announced, files) => {
  const folder = await copyAnnouncing(announced);
  await expect(search(folder)).rejects.toThrow(`${folder} lacks ${files.join(', ')} for dtype`);
  for (const file of files) await writeFile(join(folder, file), '');
  expect(await search(folder)).toEqual({ name: basename(folder), folder, mustDownload: false });
});

test.each([false, 0, 'yes', null, { 'model_fp16.onnx': true }])(
  '%j announces no other file',
  async (announced) => {
    const folder = await copyAnnouncing(announced);
    expect(await search(folder)).toEqual({ name: basename(folder), folder, mustDownload: false });
  },
);

test('a folder is known by its last name', async () => {
  const folder = join(root, 'whole');
  expect(await search(folder)).toEqual({ name: 'whole', folder, mustDownload: false });
});

test.each([
  ['owner/whole', false, false],
  ['owner/whole', true, false],
  ['owner/part', true, true],
  ['owner/none', true, true],
  ['none', true, true],
])(
  '%s with allowDownload %s: must be downloaded: %s',
  async (model, allowDownload, mustDownload) => {
    const folder = join(root, 'cache', model);
    expect(await search(model, { allowDownload })).toEqual({ name: model, folder, mustDownload });
  },
);

test.each<[string, () => Promise<unknown>, () => string]>([
  [
    'a folder that is not there',
    () => search('./none', { allowDownload: true }),
    () =>
      `there is no folder ${resolve('none')}: put config.json, tokenizer.json, tokenizer_config.json, onnx/model.onnx into it`,
  ],
  [
    'a folder without some files',
    () => search(join(root, 'bare'), { allowDownload: true }),
    () =>
      `${join(root, 'bare')} lacks tokenizer.json, onnx/model.onnx for dtype fp32: add the files`,
  ],
  [
    'a folder with the file of another dtype',
    () => search(join(root, 'whole'), { dtype: 'q8' }),
    () =>
      `${join(root, 'whole')} lacks onnx/model_quantized.onnx for dtype q8 (there is onnx/model.onnx: another dtype?): add the file`,
  ],
  [
    'a name that is in no place',
    () => search('owner/none'),
    () =>
      `no model owner/none in ${resolve('owner/none')} or ${join(root, 'cache/owner/none')}: put config.json, tokenizer.json, tokenizer_config.json, onnx/model.onnx into either, allow its download from the Hugging Face hub with allowDownload: true`,
  ],
])('%s: the message says where it was looked for and what to do', async (_, attempt, message) => {
  await expect(attempt()).rejects.toEqual(new EmbeddingModelError(message() + lexical));
});

test.each(['../owner/model', 'https://host/model', 'a/b/c', '.hidden', ''])(
  '"%s" is no name on the hub',
  async (model) => {
    const attempt = search(model, { allowDownload: true });
    await expect(attempt).rejects.toThrow(EmbeddingModelError);
  },
);
