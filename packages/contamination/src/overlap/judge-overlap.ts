import type { Measures } from './measure-overlap.ts';

/** From which shares on an overlap is a leak, and from which on somebody should look at it. */
export type OverlapBars = {
  /** Share of the task's own words that makes a leak. @default 0.5 */
  readonly leak: number;
  /** Share of the own words of one long text (a field of 16 words or more) that makes a leak. @default 0.8 */
  readonly oneText: number;
  /** Share from which on a match is listed for review. @default 0.25 */
  readonly review: number;
  /** Words of one run without an edit that are listed for review, whatever their share. @default 13 */
  readonly longest: number;
};

export const overlapBars: OverlapBars = { leak: 0.5, oneText: 0.8, review: 0.25, longest: 13 };

// Half of ten words is five, and five equal words are chance where half of a hundred are not.
const fewWords = { from: 8, to: 24, more: 0.2 };
const fewest = 5;

type Judged = Pick<Measures, 'own' | 'covered' | 'coveredWords' | 'longest' | 'mostOfOneText'>;

/** Says what an overlap is, if it is anything. */
export function judgeOverlap(
  { own, covered, coveredWords, longest, mostOfOneText }: Judged,
  { n, bars }: { readonly n: number; readonly bars: OverlapBars },
): 'leak' | 'review' | undefined {
  const isMost = covered >= bars.leak + surcharge(own) && coveredWords >= fewest;
  if (isMost || mostOfOneText >= bars.oneText) return 'leak';
  const isWorthLooking = covered >= bars.review || mostOfOneText >= bars.leak;
  return (isWorthLooking && coveredWords >= n / 2) || longest >= bars.longest
    ? 'review'
    : undefined;
}

function surcharge(own: number): number {
  const { from, to, more } = fewWords;
  return more * Math.min(1, Math.max(0, (to - own) / (to - from)));
}
