import type { CommitmentLimit } from './commitment-limits.ts';
import type { UnitMention } from './commitment-mentions.ts';

type Grade = UnitMention['grade'];

/** How many of a grade are free. */
export function freeOf(grade: Grade, { free, best, others }: CommitmentLimit): number {
  if (grade === 'any') return free;
  return grade === 'best' ? best : others;
}

/** What a message has promised so far, of each limit and of each grade. */
export class PromisedSums {
  readonly #sums = new Map<string, number>();

  /** Adds a promise, and says whether it is more than is free by now. */
  add(
    { grade }: Pick<UnitMention, 'grade'>,
    limit: CommitmentLimit,
    {
      count,
      least,
      isSum,
    }: { readonly count: number; readonly least: number; readonly isSum: boolean },
  ): boolean {
    const grades: Grade[] = grade === 'any' ? ['any'] : ['any', grade];
    return grades
      .map((one) => {
        const key = `${limit.fact.id} ${one}`;
        const before = this.#sums.get(key) ?? 0;
        const sum = Math.max(least, (isSum ? before : 0) + count);
        this.#sums.set(key, Math.max(before, sum));
        return sum > freeOf(one, limit);
      })
      .some((isTooMuch) => isTooMuch);
  }
}
