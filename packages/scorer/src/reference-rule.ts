import type { Rule } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import type { Reading } from './reading.ts';

type ReferenceRule = Extract<Rule, { kind: 'reference' }>;

/** Makes the check that a message names enough facts specifically. */
export function compileReferenceRule({ minimum, topics, title, because }: ReferenceRule) {
  return ({ claims, situation }: Reading): Hit[] => {
    // With unknown facts nobody can tell whether a reference is right.
    if (situation.facts === 'unknown') return [];
    const named = claims.filter(
      ({ topic, status }) =>
        status === 'supported' &&
        topic !== undefined &&
        (topics === undefined || topics.includes(topic)),
    );
    if (new Set(named.map(({ fact }) => fact)).size >= minimum) return [];
    return [{ span: { start: 0, end: 0 }, message: `${title}: ${because}` }];
  };
}
