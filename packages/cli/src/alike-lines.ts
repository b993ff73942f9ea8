import type { Issue } from '@tenacious-bench/schema';

/** How many mistakes of one kind are listed one by one. */
const listed = 3;
/** How many lines at most. */
const most = 20;

/** Mistakes as lines; of many that are alike, in row after row, the first stands for all. */
export function alikeLines(
  issues: readonly Issue[],
  format: (issue: Issue) => string,
): readonly string[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const own = kinds.get(kindOf(issue)) ?? [];
    kinds.set(kindOf(issue), own);
    own.push(issue);
  }
  const lines = [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined || alike.length <= listed
      ? alike.map(format)
      : `${format(first)}, and ${alike.length - 1} more like it`;
  });
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most), `… and ${lines.length - most} more`];
}

// The same field of another row or entry is the same kind.
function kindOf({ code, path }: Issue): string {
  return `${code} ${path.replaceAll(/\d+/g, '#')}`;
}
