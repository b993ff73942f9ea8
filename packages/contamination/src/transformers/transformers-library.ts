/** What is used of `@huggingface/transformers` 4 and of `@xenova/transformers` 2 alike. */
export type TransformersLibrary = {
  readonly env: {
    readonly version: string;
    readonly backends: { readonly onnx: { readonly versions?: RuntimeVersions | undefined } };
  };
  readonly AutoTokenizer: {
    from_pretrained(model: string, options: LoadOptions): Promise<TokenizerFunction>;
  };
  readonly AutoModel: {
    from_pretrained(model: string, options: LoadOptions): Promise<TokenModel>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => ModelTensor;
};

type RuntimeVersions = { readonly common?: string; readonly node?: string };

/** What a library is told when it loads; each knows some of these and ignores the others. */
export type LoadOptions = {
  readonly local_files_only: boolean;
  readonly cache_dir: string;
  readonly progress_callback: ((event: LoadEvent) => void) | null;
  readonly dtype: string;
  readonly quantized: boolean;
  readonly session_options: { readonly intraOpNumThreads?: number };
};

export type LoadEvent = {
  readonly status: string;
  readonly file?: string;
  readonly loaded?: number;
  readonly total?: number;
};

export type TokenizerFunction = {
  (
    text: string,
    options: { readonly add_special_tokens: boolean; readonly return_tensor: false },
  ): { readonly input_ids: readonly number[] };
  readonly pad_token_id?: number | null;
  readonly model_max_length?: number;
};

export type TokenModel = {
  (inputs: Readonly<Record<string, ModelTensor>>): Promise<ModelOutput>;
  readonly config: { readonly max_position_embeddings?: number };
  dispose(): Promise<unknown>;
};

export type ModelOutput = Readonly<Record<string, ModelTensor | undefined>>;

export type ModelTensor = {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: unknown;
  /** Only the newer library has it. */
  dispose?(): void;
};
