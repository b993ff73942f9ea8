import { joinTouching, type WordRun } from './align-words.ts';

/**
 * The most words that two texts have in common in one order, whatever stands between them: the longest common
 * subsequence, as runs. For values that fill in two forms, which share no run of words.
 */
export function commonOrder(one: readonly string[], other: readonly string[]): WordRun[] {
  const width = other.length + 1;
  // By position in either text: how many words the rest of both has in common.
  const common = new Uint16Array((one.length + 1) * width);
  const at = (first: number, second: number) => common[first * width + second] as number;
  for (let first = one.length - 1; first >= 0; first--) {
    for (let second = other.length - 1; second >= 0; second--) {
      common[first * width + second] =
        one[first] === other[second]
          ? at(first + 1, second + 1) + 1
          : Math.max(at(first + 1, second), at(first, second + 1));
    }
  }
  const runs: WordRun[] = [];
  for (let first = 0, second = 0; at(first, second) > 0; ) {
    if (one[first] === other[second]) runs.push({ one: first++, other: second++, length: 1 });
    else if (at(first + 1, second) >= at(first, second + 1)) first += 1;
    else second += 1;
  }
  return joinTouching(runs);
}
