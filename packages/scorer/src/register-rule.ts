import type { Confidence, Fact, Rule } from '@tenacious-bench/schema';
import { confidences } from '@tenacious-bench/schema/core';
import type { Hit } from './compiled-rule.ts';
import type { Reading } from './reading.ts';

type RegisterRule = Extract<Rule, { kind: 'register' }>;

/** Makes the check that what is not certain is asked, hedged or put on a condition. */
export function compileRegisterRule({ assertFrom, topics, title, because }: RegisterRule) {
  const certain = confidences.slice(0, confidences.indexOf(assertFrom) + 1);
  return ({ claims, situation }: Reading): Hit[] => {
    const facts = situation.facts === 'unknown' ? [] : situation.facts;
    return claims
      .filter(
        ({ status, topic }) =>
          status === 'overstated' &&
          (topics === undefined || (topic !== undefined && topics.includes(topic))),
      )
      .filter(({ fact }) => !isCertain(fact, facts, certain))
      .map(({ span, fact, because: said }) => ({
        span,
        message: `${title}: ${said}. ${because}`,
        ...(fact !== undefined && { fact }),
      }));
  };
}

// An inference that no fact carries is certain of nothing.
function isCertain(id: string | undefined, facts: readonly Fact[], certain: readonly Confidence[]) {
  const fact = facts.find((one) => one.id === id);
  return fact !== undefined && certain.includes(fact.confidence);
}
