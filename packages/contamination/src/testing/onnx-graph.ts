import { bytesField, integerField, joinBytes, textField } from './protobuf.ts';

const float = 1;
const int64 = 7;

/** What a model gives: numbers in this shape, whose free sizes have names. */
type OnnxOutput = { readonly name: string; readonly shape: readonly (string | number)[] };

/** A graph under construction: each call adds one node or one constant and gives back its name. */
export type OnnxGraph = {
  floats(name: string, shape: readonly number[], values: Float32Array): string;
  integers(name: string, shape: readonly number[], values: readonly number[]): string;
  apply(
    operator: string,
    inputs: readonly string[],
    attributes?: Readonly<Record<string, number | readonly number[]>>,
    output?: string,
  ): string;
  /** The bytes of a model file whose inputs are matrices of tokens. */
  toModel(inputs: readonly string[], output: OnnxOutput): Uint8Array;
};

/** Starts an empty ONNX graph. */
export function startOnnxGraph(): OnnxGraph {
  const nodes: Uint8Array[] = [];
  const constants: Uint8Array[] = [];
  return {
    floats: (name, shape, values) => {
      constants.push(tensor(name, shape, { type: float, bytes: bytesOf(values) }));
      return name;
    },
    integers: (name, shape, values) => {
      const bytes = bytesOf(BigInt64Array.from(values, BigInt));
      constants.push(tensor(name, shape, { type: int64, bytes }));
      return name;
    },
    apply: (operator, inputs, attributes = {}, output = `value_${nodes.length}`) => {
      nodes.push(node(operator, inputs, attributes, output));
      return output;
    },
    toModel: (inputs, output) =>
      model([
        ...nodes.map((bytes) => bytesField(1, bytes)),
        textField(2, 'tiny'),
        ...constants.map((bytes) => bytesField(5, bytes)),
        ...inputs.map((name) => bytesField(11, valueInfo(name, int64, ['batch', 'tokens']))),
        bytesField(12, valueInfo(output.name, float, output.shape)),
      ]),
  };
}

function model(graph: readonly Uint8Array[]): Uint8Array {
  const operators = joinBytes([textField(1, ''), integerField(2, 15)]);
  return joinBytes([integerField(1, 8), bytesField(7, ...graph), bytesField(8, operators)]);
}

function node(
  operator: string,
  inputs: readonly string[],
  attributes: Readonly<Record<string, number | readonly number[]>>,
  output: string,
): Uint8Array {
  return joinBytes([
    ...inputs.map((name) => textField(1, name)),
    textField(2, output),
    textField(4, operator),
    ...Object.entries(attributes).map(([name, value]) => bytesField(5, attribute(name, value))),
  ]);
}

function attribute(name: string, value: number | readonly number[]): Uint8Array {
  if (typeof value === 'number') {
    return joinBytes([textField(1, name), integerField(3, value), integerField(20, 2)]);
  }
  const items = value.map((item) => integerField(8, item));
  return joinBytes([textField(1, name), ...items, integerField(20, 7)]);
}

function tensor(
  name: string,
  shape: readonly number[],
  { type, bytes }: { type: number; bytes: Uint8Array },
): Uint8Array {
  const sizes = shape.map((size) => integerField(1, size));
  return joinBytes([...sizes, integerField(2, type), textField(8, name), bytesField(9, bytes)]);
}

function valueInfo(name: string, type: number, shape: readonly (string | number)[]): Uint8Array {
  const sizes = shape.map((size) =>
    bytesField(1, typeof size === 'string' ? textField(2, size) : integerField(1, size)),
  );
  const tensorType = joinBytes([integerField(1, type), bytesField(2, ...sizes)]);
  return joinBytes([textField(1, name), bytesField(2, bytesField(1, tensorType))]);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
