import type { Confidence, Fact, Rule } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import type { Reading } from './reading.ts';

type ReferenceRule = Extract<Rule, { kind: 'reference' }>;

const worthNaming: readonly Confidence[] = ['high', 'medium'];

/** Makes the check that a message names enough facts specifically, as far as there are any worth naming. */
export function compileReferenceRule({ minimum, topics, title, because }: ReferenceRule) {
  return ({ claims, situation }: Reading): Hit[] => {
    const { facts } = situation;
    // With unknown facts nobody can tell whether a reference is right.
    if (facts === 'unknown') return [];
    const isWanted = (topic: string) => topics === undefined || topics.includes(topic);
    const nameable = facts.filter((fact) => isWanted(fact.topic) && isWorthNaming(fact));
    const named = claims.filter(
      ({ topic, status }) => status === 'supported' && topic !== undefined && isWanted(topic),
    );
    const wanted = Math.min(minimum, nameable.length);
    if (new Set(named.map(({ fact }) => fact)).size >= wanted) return [];
    return [{ span: { start: 0, end: 0 }, message: `${title}: ${because}` }];
  };
}

function isWorthNaming({ confidence, disclosure }: Fact): boolean {
  return disclosure === 'quotable' && worthNaming.includes(confidence);
}
