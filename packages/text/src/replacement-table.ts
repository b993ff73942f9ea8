/** Reads `{ target: 'sources' }` backwards: which target each single character stands for. */
export function replacementTable(
  sourcesByTarget: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(sourcesByTarget);
  return new Map(entries.flatMap(([target, sources]) => pairs(sources, target)));
}

function pairs(sources: string, target: string): [string, string][] {
  return [...sources].map((source) => [source, target]);
}
