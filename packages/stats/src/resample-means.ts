import type { BootstrapPlan } from './bootstrap-options.ts';
import { indexFiller, MOST_FACES } from './draw-indices.ts';
import { seedSfc32 } from './sfc32.ts';

/** The mean of every resample. The built-in stream takes a fused loop, anything else a plain one. */
export function resampleMeans(values: Float64Array, plan: BootstrapPlan): Float64Array {
  const means = new Float64Array(plan.resamples);
  if (plan.draw !== undefined || values.length > MOST_FACES) fillMeans(values, means, plan);
  else if (values.length ** 2 > MOST_FACES) fillFromSingles(values, means, seedSfc32(plan.seed));
  else fillFromPairs(values, means, seedSfc32(plan.seed));
  return means;
}

function fillMeans(values: Float64Array, means: Float64Array, { seed, draw }: BootstrapPlan): void {
  const fill = indexFiller(seed, draw);
  const indices = new Uint32Array(values.length);
  for (let resample = 0; resample < means.length; resample++) {
    fill(indices, values.length);
    let sum = 0;
    for (const index of indices) sum += values[index] as number;
    means[resample] = sum / values.length;
  }
}

function fillFromSingles(values: Float64Array, means: Float64Array, state: Int32Array): void {
  const count = values.length;
  for (let resample = 0; resample < means.length; resample++) {
    means[resample] = sumOfThrows(values, count, state) / count;
  }
}

function fillFromPairs(values: Float64Array, means: Float64Array, state: Int32Array): void {
  const count = values.length;
  const pairSums = new Float64Array(count * count);
  for (let pair = 0; pair < pairSums.length; pair++) {
    pairSums[pair] =
      (values[Math.floor(pair / count)] as number) + (values[pair % count] as number);
  }
  for (let resample = 0; resample < means.length; resample++) {
    let sum = sumOfThrows(pairSums, count >> 1, state);
    if (count % 2 === 1) sum += sumOfThrows(values, 1, state);
    means[resample] = sum / count;
  }
}

// The index rule of draw-indices.ts with nextSfc32 written out: state in locals and four separate
// sums keep the processor busy, where one chain of additions would leave it waiting. One call a
// resample, because V8 runs a single long loop three times slower when it enters it half-way. A
// test holds this to the plain rule.
function sumOfThrows(faces: Float64Array, throws: number, state: Int32Array): number {
  const count = faces.length;
  const biased = 65_536 % count;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  let sum = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let left = throws;
  while (left >= 4) {
    const first = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + first) | 0;
    const second = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + second) | 0;
    const product = (first & 0xffff) * count;
    const product1 = (first >>> 16) * count;
    const product2 = (second & 0xffff) * count;
    const product3 = (second >>> 16) * count;
    if (
      (product & 0xffff) >= biased &&
      (product1 & 0xffff) >= biased &&
      (product2 & 0xffff) >= biased &&
      (product3 & 0xffff) >= biased
    ) {
      sum += faces[product >>> 16] as number;
      sum1 += faces[product1 >>> 16] as number;
      sum2 += faces[product2 >>> 16] as number;
      sum3 += faces[product3 >>> 16] as number;
      left -= 4;
    }
  }
  while (left > 0) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    const product = (word & 0xffff) * count;
    if ((product & 0xffff) >= biased) {
      sum += faces[product >>> 16] as number;
      left -= 1;
    }
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
  return sum + sum1 + sum2 + sum3;
}
