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

// Half of ten words is five, and five equal words in a row are said every day.
const nearlyAll = 0.9;

/** Says what an overlap is, if it is anything. */
export function judgeOverlap(
  { covered, coveredWords, longest, mostOfOneText }: Measures,
  { n, bars }: { readonly n: number; readonly bars: OverlapBars },
): 'leak' | 'review' | undefined {
  const isEnough = coveredWords >= n || covered >= nearlyAll;
  if (isEnough && (covered >= bars.leak || mostOfOneText >= bars.oneText)) return 'leak';
  const isWorthLooking = covered >= bars.review || mostOfOneText >= bars.leak;
  return (isWorthLooking && coveredWords >= n / 2) || longest >= bars.longest
    ? 'review'
    : undefined;
}
