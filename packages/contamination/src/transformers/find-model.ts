import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { EmbeddingModelError } from './embedding-model-error.ts';
import { type ModelDtype, modelFileOf } from './model-dtype.ts';
import { weightFiles } from './weight-files.ts';

/** Where a model's files are, or will be once they are downloaded. */
export type FoundModel = {
  /** The name on the hub, or that of the folder: a path of this machine belongs in no report. */
  readonly name: string;
  readonly folder: string;
  readonly mustDownload: boolean;
};

export type FindModelOptions = {
  readonly dtype: ModelDtype;
  readonly cacheFolder: string;
  readonly allowDownload: boolean;
};

/** Looks for a model as a folder, and then by its name among those downloaded before. */
export async function findModel(
  model: string,
  { dtype, cacheFolder, allowDownload }: FindModelOptions,
): Promise<FoundModel> {
  const local = resolve(model);
  const isFolder = await isThere(local);
  if (isFolder || !isHubName(model)) {
    if (!isFolder) throw missing(`there is no folder ${local}`, `put ${listFiles(dtype)} into it`);
    await requireFiles(local, dtype);
    return { name: basename(local), folder: local, mustDownload: false };
  }
  const folder = join(resolve(cacheFolder), model);
  const isComplete = (await missingFiles(folder, dtype)).length === 0;
  if (isComplete || allowDownload) return { name: model, folder, mustDownload: !isComplete };
  throw missing(
    `no model ${model} in ${local} or ${folder}`,
    `put ${listFiles(dtype)} into either, allow its download from the Hugging Face hub with allowDownload: true`,
  );
}

function modelFiles(dtype: ModelDtype): readonly string[] {
  return ['config.json', 'tokenizer.json', 'tokenizer_config.json', modelFileOf[dtype]];
}

/** `name` or `owner/name`, as the hub has them. */
function isHubName(model: string): boolean {
  return /^\w[\w.-]*(?:\/\w[\w.-]*)?$/.test(model);
}

async function requireFiles(folder: string, dtype: ModelDtype): Promise<void> {
  const lacking = await missingFiles(folder, dtype);
  if (lacking.length === 0) return;
  const here = await onnxFiles(folder);
  const instead = here.length === 0 ? '' : ` (there is ${here.join(', ')}: another dtype?)`;
  throw missing(
    `${folder} lacks ${lacking.join(', ')} for dtype ${dtype}${instead}`,
    `add ${lacking.length === 1 ? 'the file' : 'the files'}`,
  );
}

async function missingFiles(folder: string, dtype: ModelDtype): Promise<readonly string[]> {
  const files = [...modelFiles(dtype), ...(await weightFiles(folder, dtype))];
  const there = await Promise.all(files.map((file) => isThere(join(folder, file))));
  return files.filter((_, at) => !there[at]);
}

async function onnxFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'onnx')).catch(() => []);
  return names.filter((name) => name.endsWith('.onnx')).map((name) => `onnx/${name}`);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

function listFiles(dtype: ModelDtype): string {
  return modelFiles(dtype).join(', ');
}

function missing(what: string, remedy: string): EmbeddingModelError {
  return new EmbeddingModelError(
    `${what}: ${remedy}, or use lexicalEmbedder, which needs no model`,
  );
}
