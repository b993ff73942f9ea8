import { createCosineKernel } from './cosine-kernel.ts';
import type { CosineScan } from './cosine-search.ts';
import type { UnitVectors } from './unit-vectors.ts';

/** Where the memory of the kernel holds what, in bytes, and how many rows of each. */
type Layout = {
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** Tasks that are in memory together. */
  readonly block: number;
  /** Tasks and references that are compared while they are in the cache of the processor. */
  readonly taskTile: number;
  readonly referenceTile: number;
  readonly reference: number;
  readonly pairs: number;
  readonly bytes: number;
};

type Range = { readonly from: number; readonly to: number };

const BLOCK_BYTES = 16 * 1024 * 1024;
const TASK_TILE = { rows: 128, bytes: 160 * 1024 };
const REFERENCE_TILE = { rows: 256, bytes: 384 * 1024 };

/** Looks for pairs four numbers at a time; undefined where WebAssembly or its SIMD is missing or forbidden. */
export function simdScan(tasks: UnitVectors, atLeast: number): CosineScan | undefined {
  const layout = layoutFor(tasks);
  const kernel = createCosineKernel(layout.bytes);
  if (kernel === undefined) return undefined;
  const memory = new Float32Array(kernel.memory.buffer);
  const pairs = new Uint32Array(kernel.memory.buffer, layout.pairs);
  let loaded: number | undefined;
  return (reference, found) => {
    for (const block of ranges({ from: 0, to: tasks.count }, layout.block)) {
      // As a rule all tasks fit in one block, which then stays where it is.
      if (loaded !== block.from) memory.set(rowsOf(tasks, block), 0);
      loaded = block.from;
      for (const others of ranges({ from: 0, to: reference.count }, layout.referenceTile)) {
        memory.set(rowsOf(reference, others), layout.reference / 4);
        for (const tile of ranges(block, layout.taskTile)) {
          const count = kernel.findPairs(
            (tile.from - block.from) * layout.stride,
            tile.to - tile.from,
            layout.reference,
            others.to - others.from,
            layout.stride,
            atLeast,
            layout.pairs,
          );
          for (const pair of pairs.subarray(0, count)) {
            found(tile.from + (pair >>> 16), others.from + (pair & 0xffff));
          }
        }
      }
    }
  };
}

function layoutFor(tasks: UnitVectors): Layout {
  // Without any dimension there is nothing to load, but a row still has to have a size.
  const stride = Math.max(tasks.stride, 4) * 4;
  const block = Math.min(rowsIn(BLOCK_BYTES, stride), roundUp(tasks.count, 2));
  const taskTile = Math.min(TASK_TILE.rows, rowsIn(TASK_TILE.bytes, stride));
  const referenceTile = Math.min(REFERENCE_TILE.rows, rowsIn(REFERENCE_TILE.bytes, stride));
  const reference = block * stride;
  const pairs = reference + referenceTile * stride;
  const bytes = pairs + taskTile * referenceTile * 4;
  return { stride, block, taskTile, referenceTile, reference, pairs, bytes };
}

/** The kernel takes tasks by two and references by four. */
function rowsIn(bytes: number, stride: number): number {
  return roundUp(Math.ceil(bytes / stride), 4);
}

function roundUp(count: number, multiple: number): number {
  return Math.ceil(count / multiple) * multiple;
}

function rowsOf({ values, stride }: UnitVectors, { from, to }: Range): Float32Array {
  return values.subarray(from * stride, to * stride);
}

function* ranges({ from, to }: Range, size: number): Generator<Range> {
  for (let start = from; start < to; start += size) {
    yield { from: start, to: Math.min(start + size, to) };
  }
}
