import type { Issue, Split } from '@tenacious-bench/schema';
import type { SplitIndex } from '../rows/index-splits.ts';
import type { Gate } from './gate.ts';

/** Every row of every open split parses and has an id of its own; there are as many as the manifest says. */
export const schemaGate: Gate = {
  name: 'schema',
  check: ({ manifest, splits }) => [
    ...splits.flatMap(({ issues }) => issues),
    ...manifest.splits.flatMap((split) => countIssues(split, splits)),
  ],
};

function countIssues(split: Split, indexes: readonly SplitIndex[]): Issue[] {
  const index = indexes.find((one) => one.split === split.name);
  // A row that does not parse is an issue already, and is not counted.
  if (split.state !== 'open' || index === undefined || index.issues.length > 0) return [];
  const families = new Set([...index.rows.values()].map(({ family }) => family));
  families.delete(undefined);
  return [
    ...countIssue(split, { what: 'rows', found: index.rows.size, said: split.rows }),
    ...countIssue(split, { what: 'families', found: families.size, said: split.families }),
  ];
}

function countIssue(
  { name }: Split,
  { what, found, said }: { what: string; found: number; said: number },
): Issue[] {
  if (found === said) return [];
  const message = `the split ${name} has ${found} ${what}, and the manifest says ${said}`;
  return [{ code: 'other_count', path: name, message }];
}
