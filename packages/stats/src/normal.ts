import { requireBetween } from './require-between.ts';

/**
 * Probability that a standard normal variable is at most z.
 *
 * @example
 * ```ts
 * normalCdf(1.959963984540054) // => 0.975
 * normalCdf(-6) // => 9.865876450376946e-10
 * ```
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z is NaN; it has no place on the normal curve.');
  const size = Math.abs(z);
  const tail = size > 38.6 ? 0 : Math.exp((-size * size) / 2) * scaledTail(size);
  return z > 0 ? 1 - tail : tail;
}

/**
 * The z below which a standard normal variable falls with the given probability.
 *
 * @example
 * ```ts
 * normalQuantile(0.975) // => 1.959963984540054
 * normalQuantile(0) // => -Infinity
 * ```
 */
export function normalQuantile(probability: number): number {
  requireBetween(probability, 'The probability of a normal quantile', [0, 1]);
  if (probability === 0 || probability === 1) return probability === 0 ? -Infinity : Infinity;
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) {
    return centred * rational(0.180625 - centred * centred, CENTRE);
  }
  const depth = Math.sqrt(-Math.log(centred < 0 ? probability : 1 - probability));
  const size = depth <= 5 ? rational(depth - 1.6, TAIL) : rational(depth - 5, FAR_TAIL);
  return centred < 0 ? -size : size;
}

// Upper tail divided by exp(-z²/2): Hart's rational function (West 2005) near 0,
// Laplace's continued fraction beyond, where it keeps the digits of tiny tails.
function scaledTail(size: number): number {
  if (size < 3) return rational(size, HART);
  let fraction = size;
  for (let term = 120; term >= 1; term--) fraction = size + term / fraction;
  return 1 / (fraction * 2.5066282746310002);
}

interface Rational {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

function rational(x: number, { top, bottom }: Rational): number {
  return polynomial(x, top) / polynomial(x, bottom);
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const HART: Rational = {
  top: [
    220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165,
    0.700383064443688, 0.0352624965998911,
  ],
  bottom: [
    440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461,
    16.064177579207, 1.75566716318264, 0.0883883476483184,
  ],
};

// Wichura, algorithm AS 241 (PPND16), relative error about 1e-16.
const CENTRE: Rational = {
  top: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  bottom: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};
const TAIL: Rational = {
  top: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  bottom: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const FAR_TAIL: Rational = {
  top: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  bottom: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};
