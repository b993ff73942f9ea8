import { cosineKernelBinary } from './cosine-kernel-binary.ts';

/** The compiled program with memory of its own; places are in bytes. */
export type CosineKernel = {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Writes each pair as `task << 16 | reference` to `pairs` and returns how many there are. */
  findPairs(
    tasks: number,
    taskCount: number,
    reference: number,
    referenceCount: number,
    stride: number,
    atLeast: number,
    pairs: number,
  ): number;
};

/** As much of WebAssembly as is needed: neither Node's types nor a browser's are known here. */
declare const WebAssembly:
  | undefined
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: CosineKernel };
    };

const PAGE = 65536;

let compiled: object | undefined;

/** The kernel with so many bytes of memory; undefined where WebAssembly or its SIMD is missing or forbidden. */
export function createCosineKernel(bytes: number): CosineKernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  try {
    // The engine makes compiled code faster as it runs, so all searches share it.
    compiled ??= new WebAssembly.Module(bytesOf(cosineKernelBinary));
  } catch {
    return undefined;
  }
  const { exports } = new WebAssembly.Instance(compiled);
  exports.memory.grow(Math.ceil(bytes / PAGE));
  return exports;
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from(hexadecimal.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}
