import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '@tenacious-bench/stats';
import { startOnnxGraph } from './onnx-graph.ts';
import { makeTinyTokenizer, type TinyFrame } from './tiny-tokenizer.ts';

/**
 * `bag` looks each token up in a table and does nothing else, so that a test can compute its vectors by hand;
 * `attention` adds places and one layer of masked attention, so that tokens see each other, and padding if a mask is wrong;
 * `sentence` gives one vector for a text and none for its tokens.
 */
type TinyModelKind = 'bag' | 'attention' | 'sentence';

export type TinyModelOptions = {
  readonly kind?: TinyModelKind;
  readonly frame?: TinyFrame;
  /** How many tokens the model can take at once. */
  readonly modelTokens?: number;
  /** What every weight is, in place of a random number. */
  readonly weight?: number;
  /** Inputs that the model wants besides the tokens and their mask. */
  readonly inputs?: readonly string[];
  /** The name of the model file. */
  readonly file?: string;
};

const tinyWidth = 16;

/** Writes a feature-extraction model with random weights into a folder, in the layout both libraries read. */
export async function writeTinyModel(
  folder: string,
  words: readonly string[],
  {
    kind = 'attention',
    frame = 'both',
    modelTokens = 64,
    weight,
    inputs = [],
    file = 'model',
  }: TinyModelOptions = {},
): Promise<{ vectorOf(token: string): Float32Array }> {
  const tokenizer = makeTinyTokenizer(words, { frame, modelTokens });
  const { vocabulary } = tokenizer;
  const table = weights(vocabulary.length * tinyWidth, { seed: 'words', weight });
  const config = { model_type: 'bert', max_position_embeddings: modelTokens, pad_token_id: 0 };
  const model = {
    bag: () => bagModel(table, inputs),
    attention: () => attentionModel(table, { modelTokens, weight }),
    sentence: () => sentenceModel(table),
  }[kind]();
  await mkdir(join(folder, 'onnx'), { recursive: true });
  await writeFile(join(folder, 'config.json'), JSON.stringify(config));
  for (const name of ['tokenizer.json', 'tokenizer_config.json'] as const) {
    await writeFile(join(folder, name), JSON.stringify(tokenizer[name]));
  }
  await writeFile(join(folder, 'onnx', `${file}.onnx`), model);
  return {
    vectorOf: (token) => {
      const at = vocabulary.indexOf(token);
      return table.subarray(at * tinyWidth, (at + 1) * tinyWidth);
    },
  };
}

function bagModel(table: Float32Array, inputs: readonly string[]): Uint8Array {
  const graph = startOnnxGraph();
  const words = graph.floats('words', [table.length / tinyWidth, tinyWidth], table);
  graph.apply('Gather', [words, 'input_ids'], {}, 'last_hidden_state');
  return graph.toModel(['input_ids', 'attention_mask', ...inputs], output);
}

function sentenceModel(table: Float32Array): Uint8Array {
  const graph = startOnnxGraph();
  const words = graph.floats('words', [table.length / tinyWidth, tinyWidth], table);
  const tokens = graph.apply('Gather', [words, 'input_ids']);
  graph.apply('ReduceMean', [tokens], { axes: [1], keepdims: 0 }, 'sentence_embedding');
  const shape = ['batch', tinyWidth];
  return graph.toModel(['input_ids', 'attention_mask'], { name: 'sentence_embedding', shape });
}

/** x = word + place + type; y = x + softmax(x xᵀ + mask) x. */
function attentionModel(
  table: Float32Array,
  { modelTokens, weight }: { modelTokens: number; weight: number | undefined },
): Uint8Array {
  const graph = startOnnxGraph();
  const { apply, floats, integers } = graph;
  const random = (seed: string, rows: number) =>
    floats(seed, [rows, tinyWidth], weights(rows * tinyWidth, { seed, weight }));
  const words = apply('Gather', [
    floats('words', [table.length / tinyWidth, tinyWidth], table),
    'input_ids',
  ]);
  const one = integers('one', [], [1]);
  const tokens = apply('Gather', [apply('Shape', ['input_ids']), one]);
  const order = apply('Range', [integers('zero', [], [0]), tokens, one]);
  const places = apply('Gather', [random('places', modelTokens), order]);
  const types = apply('Gather', [random('types', 2), 'token_type_ids']);
  const x = apply('Add', [apply('Add', [words, places]), types]);
  const seen = apply('Unsqueeze', [
    apply('Cast', ['attention_mask'], { to: 1 }),
    integers('axis', [1], [1]),
  ]);
  const unseen = apply('Sub', [seen, floats('seen', [], Float32Array.of(1))]);
  const mask = apply('Mul', [unseen, floats('far', [], Float32Array.of(10_000))]);
  const scores = apply('MatMul', [x, apply('Transpose', [x], { perm: [0, 2, 1] })]);
  const attention = apply('Softmax', [apply('Add', [scores, mask])], { axis: 2 });
  apply('Add', [x, apply('MatMul', [attention, x])], {}, 'last_hidden_state');
  return graph.toModel(['input_ids', 'attention_mask', 'token_type_ids'], output);
}

const output = { name: 'last_hidden_state', shape: ['batch', 'tokens', tinyWidth] };

function weights(
  count: number,
  { seed, weight }: { seed: string; weight: number | undefined },
): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: count }, () => weight ?? random.float() * 2 - 1);
}
