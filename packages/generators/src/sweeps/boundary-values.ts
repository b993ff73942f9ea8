/** The ends of a range of whole numbers, their neighbours inside it, and its middle: where mistakes sit. */
export function boundaryValues({ from, to }: { from: number; to: number }): number[] {
  const values = [from, from + 1, Math.floor((from + to) / 2), to - 1, to];
  return [...new Set(values)].filter((value) => from <= value && value <= to).sort((a, b) => a - b);
}
