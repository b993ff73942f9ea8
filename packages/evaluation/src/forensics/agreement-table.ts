/** What is known of a table of two raters: how many items each put in each category. */
export type Marginals = { readonly first: readonly number[]; readonly second: readonly number[] };

/**
 * Why no table has these marginals and this many disagreements, or nothing when one may. Every reason is a proof; for
 * more than two categories some impossible tables are not found.
 */
export function whyNoTable(
  { first, second }: Marginals,
  disagreements: number,
): { readonly check: string; readonly message: string } | undefined {
  const [items, others] = [sum(first), sum(second)];
  const apart = sum(first.map((count, at) => Math.abs(count - (second[at] ?? 0)))) / 2;
  if (items !== others || first.length !== second.length)
    return {
      check: 'marginals',
      message: `one rater judged ${items} items and the other ${others}`,
    };
  const most =
    items - sum(first.map((count, at) => Math.max(0, count + (second[at] ?? 0) - items)));
  if (disagreements > most)
    return {
      check: 'marginals',
      message: `with these marginals at most ${most} items can differ, not ${disagreements}`,
    };
  if (disagreements < apart)
    return {
      check: 'marginals',
      message: `marginals that differ by ${apart} need at least ${apart} disagreements, not ${disagreements}`,
    };
  if (first.length === 2 && (disagreements - apart) % 2 !== 0)
    return { check: 'parity', message: parity(apart, disagreements) };
  if (apart === 0 && disagreements === 1)
    return { check: 'parity', message: parity(apart, disagreements) };
  return undefined;
}

/** A table of two raters and two categories. */
export type BinaryTable = { readonly marginals: Marginals; readonly disagreements: number };

/** All tables of two raters and two categories. */
export function* binaryTables(items: number, allowed: readonly number[]): Generator<BinaryTable> {
  for (let own = 0; own <= items; own++) {
    // Turned round, or with the raters exchanged, a table has the same agreement.
    for (let other = own; other <= items - own; other++) {
      const marginals = { first: [own, items - own], second: [other, items - other] };
      for (const disagreements of allowed)
        if (whyNoTable(marginals, disagreements) === undefined) yield { marginals, disagreements };
    }
  }
}

// In a table of two by two, b + c and b - c are both even or both odd.
function parity(apart: number, disagreements: number): string {
  const which = apart === 0 ? 'equal marginals' : `marginals that differ by ${apart}`;
  return `${which} cannot go with ${disagreements} disagreement${disagreements === 1 ? '' : 's'}: each pair that differs one way has to be made up for by one that differs the other way`;
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
