import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EmbeddingModelError } from './embedding-model-error.ts';
import { firstLine } from './first-line.ts';
import { type ModelDtype, modelFileOf } from './model-dtype.ts';

/** The SHA-256 of each file that decides a model's vectors, under its name: what `sha256sum` prints. */
export async function digestFiles(
  folder: string,
  dtype: ModelDtype,
): Promise<Readonly<Record<string, string>>> {
  try {
    const files = ['tokenizer.json', modelFileOf[dtype], ...(await weightsBeside(folder, dtype))];
    const digests = files.map(async (file) => [file, await digestFile(join(folder, file))]);
    return Object.fromEntries(await Promise.all(digests));
  } catch (cause) {
    throw new EmbeddingModelError(
      `the files in ${folder} cannot be read to digest them (${firstLine(cause)}): a report could not say which model it used; see that the library keeps what it downloads, or use lexicalEmbedder, which needs no model`,
      { cause },
    );
  }
}

/** Whether `config.json` announces them or not: the runtime follows what the model itself says. */
async function weightsBeside(folder: string, dtype: ModelDtype): Promise<readonly string[]> {
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
