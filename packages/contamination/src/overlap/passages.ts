import { joinTouching, type WordRun } from './align-words.ts';
import type { MaskedRow } from './masked-row.ts';

/** A stretch of a task and the stretch of a row that reads like it, by position among the words of either. */
export type Passage = {
  readonly one: { readonly start: number; readonly end: number };
  readonly other: { readonly start: number; readonly end: number };
};

/**
 * The passages that runs of one chain make up, from the first of the task's own words to the last: what the template
 * around them says is no evidence. A passage lies in one text on either side, as its span has to.
 */
export function passagesOf(
  runs: readonly WordRun[],
  task: MaskedRow,
  reference: MaskedRow,
): Passage[] {
  const passages: Passage[] = [];
  let texts = '';
  const own = runs.flatMap((run) => ownPart(run, task));
  for (const { one, other, length } of own.length > 0 ? own : runs) {
    const between = `${task.places[one]?.text} ${reference.places[other]?.text}`;
    const last = between === texts ? passages.pop() : undefined;
    texts = between;
    passages.push({
      one: { start: last?.one.start ?? one, end: one + length },
      other: { start: last?.other.start ?? other, end: other + length },
    });
  }
  return passages;
}

function ownPart({ one, other, length }: WordRun, { isOwn }: MaskedRow): WordRun[] {
  const flags = isOwn.subarray(one, one + length);
  const [first, last] = [flags.indexOf(1), flags.lastIndexOf(1)];
  return first < 0 ? [] : [{ one: one + first, other: other + first, length: last - first + 1 }];
}

/** Passages in the order of the task, without those inside another one. */
export function widestPassages(passages: readonly Passage[]): Passage[] {
  const ordered = [...passages].sort(
    (a, b) =>
      a.one.start - b.one.start ||
      b.one.end - a.one.end ||
      a.other.start - b.other.start ||
      b.other.end - a.other.end,
  );
  const widest: Passage[] = [];
  for (const passage of ordered) {
    if (!widest.some((kept) => isInside(passage, kept))) widest.push(passage);
  }
  return widest;
}

/** Words that are the same in the same order on both sides, given by their positions, as runs. */
export function runsOfEqual(one: readonly number[], other: readonly number[]): WordRun[] {
  return joinTouching(
    one.map((at, index) => ({ one: at, other: other[index] as number, length: 1 })),
  );
}

function isInside(inner: Passage, outer: Passage): boolean {
  return (
    inner.one.start >= outer.one.start &&
    inner.one.end <= outer.one.end &&
    inner.other.start >= outer.other.start &&
    inner.other.end <= outer.other.end
  );
}
