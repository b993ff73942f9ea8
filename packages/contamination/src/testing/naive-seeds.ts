import type { Seeds } from '../overlap/compare-rows.ts';
import type { MaskedRow } from '../overlap/masked-row.ts';

/** The runs of words that a task and a row share, found by looking at all words of both. */
export function naiveSeeds(task: MaskedRow, reference: MaskedRow, n: number): Seeds {
  const isShort = task.own < 3 * n;
  const lengths = isShort && n > 4 ? [n, 4] : [n];
  const isParted = [task, reference].some(
    ({ row, own, size }) => row.texts.length > 1 || own < size,
  );
  const [own, otherOwn] = [ownWords(task), ownWords(reference)];
  return {
    words: lengths.flatMap((length) =>
      sharedRuns(
        ngramsOf(task.words, length).filter(([at]) =>
          task.isOwn.subarray(at, at + length).includes(1),
        ),
        ngramsOf(reference.words, length),
        length,
      ),
    ),
    own: lengths.flatMap((length) =>
      isParted ? sharedRuns(ngramsOf(own, length), ngramsOf(otherOwn, length), length) : [],
    ),
    hasMostWords:
      isShort &&
      task.own > 0 &&
      own.filter((word) => otherOwn.includes(word)).length >= 0.6 * task.own &&
      reference.size <= 1.5 * task.size + 50,
  };
}

type Ngram = readonly [at: number, words: string];

/** The first four places of each n-gram in the task with the first sixteen in the row. */
function sharedRuns(task: readonly Ngram[], reference: readonly Ngram[], length: number) {
  const [places, others] = [byWords(task), byWords(reference)];
  return [...places].flatMap(([words, positions]) =>
    positions
      .slice(0, 4)
      .flatMap((one) =>
        (others.get(words) ?? []).slice(0, 16).map((other) => ({ one, other, length })),
      ),
  );
}

function byWords(ngrams: readonly Ngram[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, words] of ngrams) places.set(words, [...(places.get(words) ?? []), at]);
  return places;
}

/** No n-gram holds the empty word that stands between two texts. */
function ngramsOf(words: readonly string[], n: number): Ngram[] {
  return [...words.keys()].flatMap((at) => {
    const ngram = words.slice(at, at + n);
    return ngram.length === n && !ngram.includes('') ? [[at, ngram.join(' ')] as const] : [];
  });
}

function ownWords({ words, isOwn }: MaskedRow): string[] {
  return words.filter((_, at) => isOwn[at] === 1);
}
