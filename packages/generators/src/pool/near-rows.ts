/** A text as its n-grams, rarest first; the first `own` of them are no template. */
export type NgramRow = { readonly ngrams: Uint32Array; readonly own: number };

/** Two texts that are alike, by position in the list that was searched: `one` comes before `other`. */
export type NearRows = {
  readonly one: number;
  readonly other: number;
  /** The share of the shorter text's own n-grams that the other has too. */
  readonly similarity: number;
};

/**
 * Every pair whose own n-grams are shared to at least `own`, and all their n-grams to at least `whole`.
 *
 * Whoever shares a share of t with a row of size s shares one of its s - ⌈ts⌉ + 1 rarest n-grams, so only those are
 * looked up: exact, and far from quadratic as long as texts have words of their own.
 */
export function nearRows(
  rows: readonly NgramRow[],
  { own, whole, minimum }: { own: number; whole: number; minimum: number },
): NearRows[] {
  const usersOf = indexOwn(rows, minimum);
  const seen = new Int32Array(rows.length).fill(-1);
  const near: NearRows[] = [];
  for (const [one, row] of rows.entries()) {
    if (row.own < minimum) continue;
    // 0.55 × 100 is a little more than 55, and one looked-up n-gram less would be one pair less.
    const looked = row.own - Math.ceil(own * row.own - 1e-9) + 1;
    for (const ngram of row.ngrams.subarray(0, Math.min(looked, row.own))) {
      for (const other of usersOf.get(ngram) ?? []) {
        if (seen[other] === one || !isProbedBy(rows, one, other)) continue;
        seen[other] = one;
        const similarity = alike(row, rows[other] as NgramRow, { own, whole });
        if (similarity !== undefined) {
          near.push({ one: Math.min(one, other), other: Math.max(one, other), similarity });
        }
      }
    }
  }
  return near;
}

function indexOwn(rows: readonly NgramRow[], minimum: number): ReadonlyMap<number, number[]> {
  const usersOf = new Map<number, number[]>();
  for (const [index, { ngrams, own }] of rows.entries()) {
    if (own < minimum) continue;
    for (const ngram of ngrams.subarray(0, own)) {
      const users = usersOf.get(ngram);
      if (users === undefined) usersOf.set(ngram, [index]);
      else users.push(index);
    }
  }
  return usersOf;
}

// Each pair is looked at once, from the side that has less of its own.
function isProbedBy(rows: readonly NgramRow[], one: number, other: number): boolean {
  const [size, otherSize] = [(rows[one] as NgramRow).own, (rows[other] as NgramRow).own];
  return size < otherSize || (size === otherSize && one < other);
}

function alike(
  one: NgramRow,
  other: NgramRow,
  { own, whole }: { own: number; whole: number },
): number | undefined {
  const similarity =
    sharedCount(one.ngrams.subarray(0, one.own), other.ngrams.subarray(0, other.own)) / one.own;
  if (similarity < own) return undefined;
  const all = sharedCount(one.ngrams, other.ngrams);
  return all >= whole * Math.min(one.ngrams.length, other.ngrams.length) ? similarity : undefined;
}

function sharedCount(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    const difference = (one[at] as number) - (other[beside] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return shared;
}
