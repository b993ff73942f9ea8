import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ImportLibrary, LibraryName } from './load-library.ts';
import type { ModelLoadProgress } from './load-model.ts';
import { type ModelDtype, modelFileOf } from './model-dtype.ts';

export type TransformersEmbedderOptions = {
  /**
   * A folder with `config.json`, `tokenizer.json`, `tokenizer_config.json` and `onnx/model.onnx`, or a name on the
   * Hugging Face hub. The default is the conversion of `sentence-transformers/all-MiniLM-L6-v2` whose files lie as
   * both libraries look for them, in `fp32` and in `q8`.
   * @default 'Xenova/all-MiniLM-L6-v2'
   */
  readonly model?: string;
  /** @default the first that is installed, `@huggingface/transformers` before `@xenova/transformers` */
  readonly library?: LibraryName;
  /** Whether a model that is not here may be fetched from the hub; without it nothing touches the network. @default false */
  readonly allowDownload?: boolean;
  /** Where downloaded models are kept, as `owner/name`. @default '.cache/tenacious-bench/models' in the home folder */
  readonly cacheFolder?: string;
  /** The number format of the weights, and so the file they come from. @default 'fp32' */
  readonly dtype?: ModelDtype;
  /** Tokens of a window, with those that the model adds; never more than the model can take. @default 256 */
  readonly windowTokens?: number;
  /** Windows of one text; the rest of a longer text is in no vector, and the text counts as truncated. @default unbounded */
  readonly maximumWindows?: number;
  /** Tokens of a batch with its padding, which decide how much memory it takes. @default 1024 */
  readonly tokensPerBatch?: number;
  /** Threads within one operation of the model; only `@huggingface/transformers` can be told. @default one for each core */
  readonly threads?: number;
  /** Is told how far the loading of each file is. */
  readonly onLoad?: (progress: ModelLoadProgress) => void;
  /** Brings a library in. @default the dynamic import of Node */
  readonly importLibrary?: ImportLibrary;
};

export type ResolvedOptions = ReturnType<typeof resolveOptions>;

/** Puts the defaults in and refuses what cannot be meant. */
export function resolveOptions({
  model = 'Xenova/all-MiniLM-L6-v2',
  allowDownload = false,
  cacheFolder = join(homedir(), '.cache', 'tenacious-bench', 'models'),
  dtype = 'fp32',
  windowTokens = 256,
  maximumWindows = Number.POSITIVE_INFINITY,
  tokensPerBatch = 1024,
  threads,
  onLoad,
}: TransformersEmbedderOptions) {
  if (!Object.hasOwn(modelFileOf, dtype)) {
    throw new TypeError(
      `The dtype is "${dtype}"; it can be ${Object.keys(modelFileOf).join(', ')}.`,
    );
  }
  requireCount('windowTokens', windowTokens);
  requireCount('tokensPerBatch', tokensPerBatch);
  if (maximumWindows !== Number.POSITIVE_INFINITY) requireCount('maximumWindows', maximumWindows);
  if (threads !== undefined) requireCount('threads', threads);
  const sizes = { windowTokens, maximumWindows, tokensPerBatch, threads };
  return { model, allowDownload, cacheFolder, dtype, onLoad, ...sizes };
}

function requireCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(`${name} is ${value}; it must be a whole number from 1 on.`);
}
