import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestFiles } from './digest-files.ts';
import { EmbeddingModelError } from './embedding-model-error.ts';

let root = '';
const empty = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'digests-'));
  await mkdir(join(root, 'onnx'));
  const files = ['model.onnx', 'model.onnx_data_1', 'model.onnx_data', 'model_quantized.onnx'];
  for (const file of files) await writeFile(join(root, 'onnx', file), '');
  await writeFile(join(root, 'tokenizer.json'), 'abc');
});

afterAll(() => rm(root, { recursive: true }));

test('the model of this dtype, its weights beside it and the tokenizer have a digest each', async () => {
  expect(Object.entries(await digestFiles(root, 'fp32'))).toEqual([
    // The digest of "abc" that the standard gives as an example.
    ['tokenizer.json', 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['onnx/model.onnx', empty],
    ['onnx/model.onnx_data', empty],
    ['onnx/model.onnx_data_1', empty],
  ]);
  expect(Object.keys(await digestFiles(root, 'q8'))).toEqual([
    'tokenizer.json',
    'onnx/model_quantized.onnx',
  ]);
});

test('files that are not there are a clear error', async () => {
  const attempt = digestFiles(join(root, 'none'), 'fp32');
  await expect(attempt).rejects.toThrow(EmbeddingModelError);
  await expect(attempt).rejects.toThrow('cannot be read to digest them (ENOENT');
});
