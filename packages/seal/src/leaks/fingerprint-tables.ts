import { paddedLength } from '../parts/padded-length.ts';

/** Fingerprints as columns of equal length, sorted by hash. */
export type FingerprintTables = {
  readonly hashes: Uint32Array;
  /** What the first words of a run shorter than the longest hash to; 0 for the longest. */
  readonly starts: Uint32Array;
  readonly macs: readonly [Uint32Array, Uint32Array];
  readonly lengths: Uint8Array;
  readonly kinds: Uint8Array;
};

const rowBytes = 18;

export function emptyTables(count: number): FingerprintTables {
  return {
    hashes: new Uint32Array(count),
    starts: new Uint32Array(count),
    macs: [new Uint32Array(count), new Uint32Array(count)],
    lengths: new Uint8Array(count),
    kinds: new Uint8Array(count),
  };
}

/** Little-endian, the number of rows first, and zeros behind the last that hide it. */
export function bytesOfTables(tables: FingerprintTables): Uint8Array {
  const { hashes, starts, macs, lengths, kinds } = tables;
  const view = new DataView(new ArrayBuffer(paddedLength(4 + rowBytes * hashes.length)));
  view.setUint32(0, hashes.length, true);
  hashes.forEach((hash, row) => {
    const at = 4 + row * rowBytes;
    view.setUint32(at, hash, true);
    view.setUint32(at + 4, starts[row] ?? 0, true);
    view.setUint32(at + 8, macs[0][row] ?? 0, true);
    view.setUint32(at + 12, macs[1][row] ?? 0, true);
    view.setUint8(at + 16, lengths[row] ?? 0);
    view.setUint8(at + 17, kinds[row] ?? 0);
  });
  return new Uint8Array(view.buffer);
}

export function tablesOfBytes(bytes: Uint8Array): FingerprintTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tables = emptyTables(view.getUint32(0, true));
  for (let row = 0; row < tables.hashes.length; row += 1) {
    const at = 4 + row * rowBytes;
    tables.hashes[row] = view.getUint32(at, true);
    tables.starts[row] = view.getUint32(at + 4, true);
    tables.macs[0][row] = view.getUint32(at + 8, true);
    tables.macs[1][row] = view.getUint32(at + 12, true);
    tables.lengths[row] = view.getUint8(at + 16);
    tables.kinds[row] = view.getUint8(at + 17);
  }
  return tables;
}
