import type { Issue } from '@tenacious-bench/schema';
import type { RowMark, SplitIndex } from '../rows/index-splits.ts';
import type { Gate } from './gate.ts';

type Trait = { readonly what: string; of(id: string, mark: RowMark): string | undefined };

const traits: readonly Trait[] = [
  { what: 'the id', of: (id) => id },
  { what: 'the family', of: (_id, { family }) => family },
  { what: 'the content', of: (_id, { content }) => content },
];

/** No two open splits share a row, a family or what a row says. */
export const splitsGate: Gate = {
  name: 'splits',
  check: ({ splits }) => traits.flatMap((trait) => sharedBetween(splits, trait)),
};

function sharedBetween(splits: readonly SplitIndex[], { what, of }: Trait): Issue[] {
  // The largest is only looked up, because a second list of all its rows would take as much memory again.
  const bySize = [...splits].sort((a, b) => a.rows.size - b.rows.size);
  const owners = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { split, rows } of bySize) {
    for (const [id, mark] of rows) {
      const value = of(id, mark);
      const owner = value === undefined ? undefined : owners.get(value);
      if (owner !== undefined && owner !== split) {
        const message = `a row of ${split} has ${what} of a row of ${owner}`;
        issues.push({ code: 'splits_overlap', path: id, message });
      } else if (value !== undefined && split !== bySize.at(-1)?.split) owners.set(value, split);
    }
  }
  return issues;
}
