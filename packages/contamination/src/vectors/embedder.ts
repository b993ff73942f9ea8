/** The vectors of one text: one, or one for each window of a long text. */
export type EmbeddedText = {
  readonly vectors: readonly Float32Array[];
  /** Whether some of the text is in no vector. */
  readonly truncated: boolean;
};

/** A caller's wish to stop; an `AbortSignal` is one. */
export type StopSignal = { readonly aborted: boolean; readonly reason?: unknown };

export type EmbedOptions = {
  readonly signal?: StopSignal;
  /** Is told after each batch how many texts are done. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Turns texts into vectors whose cosine says how alike two texts are. */
export type Embedder = {
  /** What makes the vectors, for the report. */
  readonly name: string;
  /** Whether it only sees which words two texts share, and never that two words mean the same. */
  readonly isLexical: boolean;
  /** Everything that decides the vectors: digest of the model, dtype, pooling, window, versions. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  embed(texts: readonly string[], options?: EmbedOptions): Promise<readonly EmbeddedText[]>;
  /** Frees what the model holds. */
  dispose?(): Promise<void>;
};

/** Any function from texts to vectors, one for each text, in order. */
export type EmbedFunction = (
  texts: readonly string[],
) => readonly Float32Array[] | Promise<readonly Float32Array[]>;
