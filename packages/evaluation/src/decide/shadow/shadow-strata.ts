import type { Result } from '@tenacious-bench/schema';
import { groupBy } from './group-by.ts';

/** Messages of one kind. */
export type ShadowStratum = {
  readonly name: string;
  readonly isStopped: boolean;
  readonly messages: readonly Result[];
};

/** A rule that stopped fewer messages shares a stratum with others like it. */
const least = 20;

/** Messages by what the gate would do to them; those that it stops by their first rule too, where it stopped enough of them. */
export function shadowStrata(
  messages: readonly Result[],
  { byRule }: { readonly byRule: boolean },
): ShadowStratum[] {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const name = ruleName(message);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const nameOf = (message: Result) => {
    const { decision = 'send' } = message;
    if (!byRule || decision === 'send') return decision;
    const name = ruleName(message);
    return (counts.get(name) ?? 0) < least ? `${decision} other` : name;
  };
  return groupBy(messages, nameOf).map(([name, own]) => {
    return { name, isStopped: own[0]?.decision !== 'send', messages: own };
  });
}

function ruleName({ decision = 'send', rules: [first = 'none'] = [] }: Result): string {
  return `${decision} ${first}`;
}
