import { basename, dirname } from 'node:path';
import { EmbeddingModelError } from './embedding-model-error.ts';
import type { FoundModel } from './find-model.ts';
import { firstLine } from './first-line.ts';
import type { LoadedLibrary } from './load-library.ts';
import type { ModelDtype } from './model-dtype.ts';
import type {
  LoadEvent,
  LoadOptions,
  TokenizerFunction,
  TokenModel,
} from './transformers-library.ts';

/** How far the loading of one file is, in bytes. */
export type ModelLoadProgress = {
  readonly file: string;
  readonly loaded: number;
  readonly total: number;
};

export type LoadModelOptions = {
  readonly dtype: ModelDtype;
  readonly cacheFolder: string;
  readonly threads?: number | undefined;
  readonly onLoad?: ((progress: ModelLoadProgress) => void) | undefined;
};

export type LoadedModel = { readonly tokenizer: TokenizerFunction; readonly model: TokenModel };

/**
 * Loads a tokenizer and its model. Nothing of a library's `env` is set: it is one object for everybody in the
 * process, and what it decides (where to look, whether to use the network) can be said with each call as well.
 */
export async function loadModel(
  { name, library }: LoadedLibrary,
  found: FoundModel,
  { dtype, cacheFolder, threads, onLoad }: LoadModelOptions,
): Promise<LoadedModel> {
  const options = {
    local_files_only: !found.mustDownload,
    progress_callback: onLoad ? (event: LoadEvent) => report(event, onLoad) : null,
    dtype,
    quantized: dtype === 'q8',
    session_options: threads === undefined ? {} : { intraOpNumThreads: threads },
  };
  const place = found.mustDownload
    ? { id: found.name, cache_dir: cacheFolder }
    : localPlace(name, found.folder, cacheFolder);
  try {
    return await load(library, place.id, { ...options, cache_dir: place.cache_dir });
  } catch (cause) {
    throw new EmbeddingModelError(refusal(found, name, cause), { cause });
  }
}

async function load(
  library: LoadedLibrary['library'],
  id: string,
  options: LoadOptions,
): Promise<LoadedModel> {
  const tokenizer = await library.AutoTokenizer.from_pretrained(id, options);
  return { tokenizer, model: await library.AutoModel.from_pretrained(id, options) };
}

/**
 * The newer library takes an absolute path, and asks the hub about any other name even when told to use local files
 * only; the older one reads an absolute path as one below a folder of its own, but finds what looks like its cache.
 */
function localPlace(name: LoadedLibrary['name'], folder: string, cacheFolder: string) {
  return name === '@xenova/transformers'
    ? { id: basename(folder), cache_dir: dirname(folder) }
    : { id: folder, cache_dir: cacheFolder };
}

function report(event: LoadEvent, onLoad: (progress: ModelLoadProgress) => void): void {
  if (event.status !== 'progress' || event.file === undefined) return;
  onLoad({ file: event.file, loaded: event.loaded ?? 0, total: event.total ?? 0 });
}

function refusal(found: FoundModel, library: string, cause: unknown): string {
  const reason = `${library} says: ${firstLine(cause)}`;
  return found.mustDownload
    ? `${found.name} cannot be downloaded into ${found.folder} or loaded from there (${reason}): try again, put its files there, or use lexicalEmbedder, which needs no model`
    : `${found.folder} cannot be loaded (${reason}): its files are damaged, cut short, or made for another version; get them again, or use lexicalEmbedder, which needs no model`;
}
