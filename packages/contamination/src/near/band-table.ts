import { mixedBits } from './mixed-bits.ts';

/** Signatures that can be asked which earlier ones agree with a new one in all rows of a band. */
export type BandTable = {
  readonly add: (signature: Uint32Array, number: number) => void;
  /** The numbers of such signatures, the latest first within a band; one number may come several times. */
  readonly candidates: (signature: Uint32Array) => Generator<number>;
};

const NONE = -1;

/** Starts empty. A link costs eight bytes for each band, where a map of lists takes ten times as much. */
export function bandTable({
  bands,
  rows,
}: {
  readonly bands: number;
  readonly rows: number;
}): BandTable {
  const signatures: Uint32Array[] = [];
  const numbers: number[] = [];
  let heads = new Int32Array(1024).fill(NONE);
  let links = new Int32Array(512);

  const link = (at: number) => {
    const key = bandKey(signatures[Math.floor(at / bands)] as Uint32Array, at % bands, rows);
    const slot = key & (heads.length - 1);
    links[at] = heads[slot] as number;
    heads[slot] = at;
  };
  const grow = () => {
    heads = new Int32Array(heads.length * 2).fill(NONE);
    links = new Int32Array(heads.length >> 1);
    for (let at = 0; at < (signatures.length - 1) * bands; at += 1) link(at);
  };

  return {
    add: (signature, number) => {
      const first = signatures.length * bands;
      signatures.push(signature);
      numbers.push(number);
      while (first + bands > links.length) grow();
      for (let band = 0; band < bands; band += 1) link(first + band);
    },
    *candidates(signature) {
      for (let band = 0; band < bands; band += 1) {
        const slot = bandKey(signature, band, rows) & (heads.length - 1);
        for (let at = heads[slot] as number; at !== NONE; at = links[at] as number) {
          const added = Math.floor(at / bands);
          const other = signatures[added] as Uint32Array;
          if (at % bands !== band || !agree(signature, other, band * rows, rows)) continue;
          yield numbers[added] as number;
        }
      }
    },
  };
}

function bandKey(signature: Uint32Array, band: number, rows: number): number {
  let key = band;
  for (let at = band * rows; at < (band + 1) * rows; at += 1) {
    key = mixedBits(key ^ (signature[at] as number));
  }
  return key;
}

function agree(one: Uint32Array, other: Uint32Array, from: number, rows: number): boolean {
  for (let at = from; at < from + rows; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
