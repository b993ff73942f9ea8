import type { Embedder } from '../vectors/embedder.ts';
import { digestFiles } from './digest-files.ts';
import { embedTexts, frameTokens } from './embed-texts.ts';
import {
  type ResolvedOptions,
  resolveOptions,
  type TransformersEmbedderOptions,
} from './embedder-options.ts';
import { type FoundModel, findModel } from './find-model.ts';
import { type LoadedLibrary, loadLibrary } from './load-library.ts';
import { type LoadedModel, loadModel } from './load-model.ts';
import { findTokenFrame, type TokenFrame, type Tokenize } from './token-frame.ts';
import type { TokenizerFunction } from './transformers-library.ts';

/**
 * Loads a feature-extraction model that runs on this machine; a long text gets several vectors, and one without a word none.
 *
 * @example
 * ```ts
 * await transformersEmbedder({ model: './no-such-folder' }) // throws EmbeddingModelError: use lexicalEmbedder
 * await transformersEmbedder({ windowTokens: 0 }) // throws RangeError
 * ```
 */
export async function transformersEmbedder(
  options: TransformersEmbedderOptions = {},
): Promise<Embedder> {
  const resolved = resolveOptions(options);
  const found = await findModel(resolved.model, resolved);
  const library = await loadLibrary(options.library, options.importLibrary);
  requireSupport(library, resolved);
  const loaded = await loadModel(library, found, resolved);
  try {
    return await createEmbedder(found, { library, loaded, options: resolved });
  } catch (error) {
    await loaded.model.dispose();
    throw error;
  }
}

type Parts = {
  readonly library: LoadedLibrary;
  readonly loaded: LoadedModel;
  readonly options: ResolvedOptions;
};

async function createEmbedder(
  { name, folder }: FoundModel,
  { library, loaded, options }: Parts,
): Promise<Embedder> {
  const { tokenizer, model } = loaded;
  const { dtype, maximumWindows, tokensPerBatch } = options;
  const tokenize = tokenizeWith(tokenizer);
  const frame = findTokenFrame(tokenize);
  const windowTokens = requireRoom(limitWindow(options.windowTokens, loaded), frame);
  const { Tensor } = library.library;
  const runner = { name, model, Tensor, padding: tokenizer.pad_token_id ?? 0 };
  const cut = { tokenize, frame, windowTokens, maximumWindows, tokensPerBatch, runner };
  const digests = await digestFiles(folder, dtype);
  let isDisposed = false;
  return {
    name,
    isLexical: false,
    settings: { model: name, ...describe(library, options), windowTokens, ...digests },
    embed: async (texts, wishes) => {
      if (isDisposed) throw new TypeError(`The embedder ${name} is disposed: load it again.`);
      return embedTexts(texts, { ...wishes, ...cut });
    },
    dispose: async () => {
      if (isDisposed) return;
      isDisposed = true;
      await model.dispose();
    },
  };
}

function describe(
  { name, library: { env } }: LoadedLibrary,
  { dtype, maximumWindows }: ResolvedOptions,
): Readonly<Record<string, string | number>> {
  const runtime = env.backends.onnx.versions;
  const onnxRuntimeVersion = runtime?.node ?? runtime?.common;
  return {
    library: name,
    libraryVersion: env.version,
    ...(onnxRuntimeVersion === undefined ? {} : { onnxRuntimeVersion }),
    dtype,
    pooling: 'mean',
    ...(Number.isFinite(maximumWindows) ? { maximumWindows } : {}),
  };
}

function tokenizeWith(tokenizer: TokenizerFunction): Tokenize {
  return (text, { isFramed }) =>
    tokenizer(text, { add_special_tokens: isFramed, return_tensor: false }).input_ids;
}

/** Some tokenizers state 10^30 for "no limit", and some models state none at all. */
function limitWindow(wanted: number, { tokenizer, model }: LoadedModel): number {
  const { model_max_length = wanted } = tokenizer;
  const { max_position_embeddings = wanted } = model.config;
  return Math.min(wanted, model_max_length, max_position_embeddings);
}

function requireRoom(windowTokens: number, frame: TokenFrame): number {
  const least = frameTokens(frame) + 2;
  if (windowTokens >= least) return windowTokens;
  throw new RangeError(
    `A window has ${windowTokens} tokens; this model needs ${least} or more, for its own and two of the text.`,
  );
}

/** The older library would silently load another file, or take all cores. */
function requireSupport({ name }: LoadedLibrary, { dtype, threads }: ResolvedOptions): void {
  if (name !== '@xenova/transformers') return;
  if (dtype !== 'fp32' && dtype !== 'q8') {
    throw new TypeError(
      `${name} loads fp32 and q8 only: ${dtype} needs @huggingface/transformers.`,
    );
  }
  if (threads === undefined) return;
  throw new TypeError(`${name} cannot be told how many threads to use: leave threads out.`);
}
