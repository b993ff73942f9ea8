import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ModelDtype, modelFileOf } from './model-dtype.ts';

/** The SHA-256 of each file that decides a model's vectors, under its name: what `sha256sum` prints. */
export async function digestFiles(
  folder: string,
  dtype: ModelDtype,
): Promise<Readonly<Record<string, string>>> {
  const files = ['tokenizer.json', modelFileOf[dtype], ...(await weightFiles(folder, dtype))];
  const digests = files.map(async (file) => [file, await digestFile(join(folder, file))]);
  return Object.fromEntries(await Promise.all(digests));
}

/** Weights beyond two gigabytes lie beside the graph, in `model.onnx_data` and so on. */
async function weightFiles(folder: string, dtype: ModelDtype): Promise<readonly string[]> {
  const model = modelFileOf[dtype];
  const names = await readdir(join(folder, dirname(model)));
  return names
    .filter((name) => name.startsWith(`${basename(model)}_data`))
    .sort()
    .map((name) => `${dirname(model)}/${name}`);
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return `sha256:${hash.digest('hex')}`;
}
