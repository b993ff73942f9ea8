/** The n-grams of many texts as numbers; the rarest have the smallest. */
export type NgramRows = {
  /** One text's n-grams in ascending order. */
  readonly rows: readonly Uint32Array[];
  /** The words of an n-gram, by its number. */
  readonly ngrams: readonly string[];
  /** In how many units an n-gram occurs, by its number. */
  readonly uses: readonly number[];
};

/**
 * Numbers the n-grams of texts by how many units use them. Texts of one unit count once: a company with thirty tasks
 * does not make its own story a template.
 */
export function ngramRows(
  texts: readonly (readonly string[][])[],
  { n, unitOf }: { readonly n: number; readonly unitOf: readonly number[] },
): NgramRows {
  const numbers = new Map<string, number>();
  const rows = texts.map((lines) => numberedNgrams(lines, n, numbers));
  const uses = countUnits(rows, numbers.size, unitOf);
  const words = [...numbers.keys()];
  const byRarity = words
    .map((_, number) => number)
    .sort((one, other) => (uses[one] as number) - (uses[other] as number) || one - other);
  const rankOf = new Uint32Array(words.length);
  for (const [rank, number] of byRarity.entries()) rankOf[number] = rank;
  return {
    rows: rows.map((row) => row.map((number) => rankOf[number] as number).sort()),
    ngrams: byRarity.map((number) => words[number] as string),
    uses: byRarity.map((number) => uses[number] as number),
  };
}

/** The n-grams of one line: runs of `n` words, or the whole of a shorter line. */
export function lineNgrams(words: readonly string[], n: number): string[] {
  if (words.length <= n) return [words.join(' ')];
  return words.slice(n - 1).map((_, first) => words.slice(first, first + n).join(' '));
}

function numberedNgrams(
  lines: readonly string[][],
  n: number,
  numbers: Map<string, number>,
): Uint32Array {
  const row = new Set<number>();
  for (const ngram of lines.flatMap((line) => lineNgrams(line, n))) {
    const number = numbers.get(ngram) ?? numbers.size;
    numbers.set(ngram, number);
    row.add(number);
  }
  return Uint32Array.from(row);
}

function countUnits(
  rows: readonly Uint32Array[],
  size: number,
  unitOf: readonly number[],
): Uint32Array {
  const uses = new Uint32Array(size);
  const lastUnit = new Int32Array(size).fill(-1);
  const byUnit = rows.map((_, index) => index);
  byUnit.sort((one, other) => (unitOf[one] as number) - (unitOf[other] as number));
  for (const index of byUnit) {
    const unit = unitOf[index] as number;
    for (const number of rows[index] as Uint32Array) {
      if (lastUnit[number] !== unit) uses[number] = (uses[number] as number) + 1;
      lastUnit[number] = unit;
    }
  }
  return uses;
}
