import { EmbeddingModelError } from './embedding-model-error.ts';
import { firstLine } from './first-line.ts';
import { meanPool } from './mean-pool.ts';
import type {
  ModelOutput,
  ModelTensor,
  TokenModel,
  TransformersLibrary,
} from './transformers-library.ts';

/** All that a batch needs besides its tokens. */
export type BatchRunner = {
  readonly name: string;
  readonly model: TokenModel;
  readonly Tensor: TransformersLibrary['Tensor'];
  /** Hidden by the mask, but some models count their positions by it. */
  readonly padding: number;
};

/** One vector of unit length for each sequence of tokens, in order. */
export async function runBatch(
  sequences: readonly (readonly number[])[],
  runner: BatchRunner,
): Promise<readonly Float32Array[]> {
  const inputs = makeInputs(sequences, runner);
  const outputs = await runModel(inputs, runner);
  try {
    return poolOutputs(sequences, outputs, runner.name);
  } finally {
    // The memory lies outside the reach of the garbage collector.
    for (const tensor of [...Object.values(inputs), ...Object.values(outputs)]) tensor?.dispose?.();
  }
}

async function runModel(
  inputs: Readonly<Record<string, ModelTensor>>,
  { name, model }: BatchRunner,
): Promise<ModelOutput> {
  try {
    return await model(inputs);
  } catch (cause) {
    throw new EmbeddingModelError(
      `${name} cannot embed a batch (${firstLine(cause)}): it is no feature-extraction model, or memory is short for so many tokensPerBatch; use another model, or lexicalEmbedder, which needs no model`,
      { cause },
    );
  }
}

function makeInputs(
  sequences: readonly (readonly number[])[],
  { Tensor, padding }: BatchRunner,
): Readonly<Record<string, ModelTensor>> {
  const longest = Math.max(...sequences.map(({ length }) => length));
  const dims = [sequences.length, longest];
  const ids = new BigInt64Array(sequences.length * longest).fill(BigInt(padding));
  const mask = new BigInt64Array(ids.length);
  sequences.forEach((sequence, row) => {
    ids.set(sequence.map(BigInt), row * longest);
    mask.fill(1n, row * longest, row * longest + sequence.length);
  });
  return {
    input_ids: new Tensor('int64', ids, dims),
    attention_mask: new Tensor('int64', mask, dims),
  };
}

function poolOutputs(
  sequences: readonly (readonly number[])[],
  outputs: ModelOutput,
  name: string,
): readonly Float32Array[] {
  const { values, tokens, width } = readTokenVectors(outputs, name);
  return sequences.map(({ length }, row) => {
    const vector = meanPool(values, { start: row * tokens * width, tokens: length, width });
    if (vector) return vector;
    throw new EmbeddingModelError(
      `${name} gives a vector that is not a number, endless or zero: its weights are damaged, or too large for this dtype; use another model file, or lexicalEmbedder, which needs no model`,
    );
  });
}

function readTokenVectors(outputs: ModelOutput, name: string) {
  const hidden = outputs.last_hidden_state ?? outputs.token_embeddings;
  const [, tokens, width] = hidden?.dims ?? [];
  if (hidden?.data instanceof Float32Array && tokens !== undefined && width !== undefined) {
    return { values: hidden.data, tokens, width };
  }
  throw new EmbeddingModelError(
    `${name} gives no vector of 32-bit numbers for each token (${describe(outputs)}): it is no feature-extraction model, or this dtype of it is none; use another, or lexicalEmbedder, which needs no model`,
  );
}

function describe(outputs: ModelOutput): string {
  return Object.entries(outputs)
    .map(([name, tensor]) => `${name}: ${tensor?.type} ${tensor?.dims.join('×')}`)
    .join(', ');
}
