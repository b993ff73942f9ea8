import { createRandom } from '@tenacious-bench/stats';
import { mixedBits } from './mixed-bits.ts';

/** Reduces the hashes of a set to `size` numbers; two sets agree in about as many places as their Jaccard similarity says. */
export type SimilaritySketch = (hashes: Uint32Array) => Uint32Array;

const WORDS = 0x100000000;

/**
 * Fast similarity sketching (Dahlgaard, Knudsen and Thorup, 2017): each round throws every member into one of the
 * places, and a place keeps the least of the first round that reached it. It agrees as often as classic MinHash, whose
 * cost is members times places, for about `size` times ln `size` throws; one permutation with borrowed values for empty
 * places is as fast, but agrees too rarely in sets with fewer members than places.
 */
export function similaritySketch(size: number, seed: number | string): SimilaritySketch {
  const random = createRandom(seed).fork('similarity sketch');
  const salts = Uint32Array.from({ length: 2 * size }, () => random.uint32());
  return (hashes) => {
    const sketch = new Uint32Array(hashes.length === 0 ? 0 : size);
    const reachedIn = new Int32Array(sketch.length).fill(-1);
    let open = sketch.length;
    for (let round = 0; open > 0; round += 1) {
      open -= throwAll(hashes, { sketch, reachedIn, round, salt: salts[round] as number });
    }
    return sketch;
  };
}

type Round = {
  readonly sketch: Uint32Array;
  readonly reachedIn: Int32Array;
  readonly round: number;
  readonly salt: number;
};

/** How many places were reached for the first time. */
function throwAll(hashes: Uint32Array, { sketch, reachedIn, round, salt }: Round): number {
  const size = sketch.length;
  // From round `size` on each round belongs to one place, so that even a single member reaches them all.
  const sharpened = round - size;
  if (sharpened >= 0 && reachedIn[sharpened] !== -1) return 0;
  let reached = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const value = mixedBits((hashes[at] as number) ^ salt);
    const place = sharpened >= 0 ? sharpened : Math.floor((value * size) / WORDS);
    if (reachedIn[place] === -1) {
      reachedIn[place] = round;
      sketch[place] = value;
      reached += 1;
    } else if (reachedIn[place] === round && value < (sketch[place] as number)) {
      sketch[place] = value;
    }
  }
  return reached;
}
