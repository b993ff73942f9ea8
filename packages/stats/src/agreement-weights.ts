/** How much credit two different categories get: none, by distance, or by squared distance. */
export type AgreementWeights = 'none' | 'linear' | 'quadratic';

/**
 * Credit for every pair of categories, 1 on the diagonal and 0 for the ends of the scale. Distances
 * are on the scale itself, so 1 and 3 stay two apart even where nobody chose 2.
 */
export function agreementWeights(
  count: number,
  positions: readonly number[] | undefined,
  weights: AgreementWeights,
): number[][] {
  const exponent = exponentOf(weights);
  if (exponent === 0) return matrix(count, (row, column) => (row === column ? 1 : 0));
  if (positions === undefined) {
    throw new TypeError(
      `'${weights}' weights need an order; the ratings are labels, so list them in \`categories\`.`,
    );
  }
  const span = Math.max(...positions) - Math.min(...positions) || 1;
  const gap = (row: number, column: number) =>
    Math.abs((positions[row] as number) - (positions[column] as number)) / span;
  return matrix(count, (row, column) => 1 - gap(row, column) ** exponent);
}

function exponentOf(weights: AgreementWeights): 0 | 1 | 2 {
  switch (weights) {
    case 'none':
      return 0;
    case 'linear':
      return 1;
    case 'quadratic':
      return 2;
    default:
      weights satisfies never;
      throw new RangeError(`The weights are '${weights}'; known are none, linear and quadratic.`);
  }
}

function matrix(size: number, cell: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => cell(row, column)),
  );
}
