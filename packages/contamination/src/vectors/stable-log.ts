/**
 * The natural logarithm of a positive number, of arithmetic that IEEE 754 defines to the last bit: engines may round
 * `Math.log` differently, and then vectors made on two machines would differ.
 */
export function stableLog(value: number): number {
  let halvings = 0;
  let rest = value;
  for (; rest > Math.SQRT2; halvings++) rest /= 2;
  for (; rest < Math.SQRT1_2; halvings--) rest *= 2;
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let sum = 0;
  // The series of the inverse hyperbolic tangent; its argument is below 0.172, so twelve terms exhaust a double.
  for (let power = 23; power > 0; power -= 2) sum = sum * square + 1 / power;
  return halvings * Math.LN2 + 2 * ratio * sum;
}
