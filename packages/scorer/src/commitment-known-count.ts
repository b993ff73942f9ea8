import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { isAboutSender } from './statement.ts';

/** Whether people are as many as a fact about the reader counts: "80 people would have to leave". */
export function isKnownCount(
  { amount, kinds, owner, form, head }: UnitMention,
  { reading, language, clauseOf }: CommitmentGround,
): boolean {
  const { facts } = reading.situation;
  if (amount === undefined || amount.low !== amount.high || facts === 'unknown') return false;
  if (form !== 'people' || kinds.length > 0 || owner === 'sender') return false;
  const clause = reading.clauses[clauseOf(head)];
  if (clause === undefined || isAboutSender(clause, reading)) return false;
  const { topic, need } = language.commitment;
  const counted = reading.vocabulary.topics.flatMap(({ id, subject, fields }) =>
    // As many as are free or wanted may well be offered.
    subject === 'recipient' && id !== topic && id !== need?.topic
      ? fields.filter(({ measure }) => measure === 'count').map(({ name }) => ({ id, name }))
      : [],
  );
  return counted.some(({ id, name }) =>
    facts.some((fact) => fact.topic === id && fact.values[name] === amount.high),
  );
}
