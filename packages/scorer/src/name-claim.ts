import type { Claim, Fact, Topic } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';

type Named = {
  readonly topic: Topic;
  readonly fact: Fact;
  readonly span: Claim['span'];
  readonly clause: Clause;
  /** What the facts name instead, as the end of a sentence: "the fact says Series A". */
  readonly instead: string;
};

/** The claim of a message that gives something another name than the facts do. */
export function contradictedName(
  { topic, fact, span, clause, instead }: Named,
  text: string,
): Claim {
  const quote = text.slice(span.start, span.end);
  return {
    kind: 'entity',
    topic: topic.id,
    subject: topic.subject,
    span,
    quote,
    polarity: clause.polarity,
    modality: clause.modality,
    status: 'contradicted',
    fact: fact.id,
    because: `${topic.title}: the message says ${quote}, ${instead}`,
  };
}
