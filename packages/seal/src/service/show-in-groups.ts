/** Tells of rows before they are shown, and has kept it when it ends. */
export type OnShow = (leaves: readonly number[]) => Promise<void>;

/**
 * Makes what every row waits for before it leaves: its group is told of, once, after the group before. What is asked for
 * in order is told in order, so that a ledger is the same however fast the rows are answered.
 */
export function showInGroups(
  rows: number,
  size: number,
  onShow: OnShow,
): (leaf: number) => Promise<void> {
  const groups: Promise<void>[] = [];
  return async (leaf) => {
    const at = Math.floor(leaf / size);
    groups[at] ??= (groups[at - 1] ?? Promise.resolve()).then(() => onShow(leavesOf(at)));
    await groups[at];
  };

  function leavesOf(group: number): number[] {
    const first = group * size;
    return Array.from({ length: Math.min(size, rows - first) }, (_, at) => first + at);
  }
}
