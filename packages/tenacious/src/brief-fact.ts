import type { Fact, FactValue } from '@tenacious-bench/schema';
import type { BriefFields } from './brief-fields.ts';
import { briefId } from './brief-id.ts';
import { daysAfter } from './days-after.ts';
import type { Observation } from './observation.ts';
import { presentValues } from './present-values.ts';
import { validityDays } from './validity-days.ts';

/** A fact whose brief leaves out something that its builder asks for, or that has no builder at all. */
export type Sketch = {
  readonly topic: string;
  readonly subject?: 'recipient' | 'sender';
  readonly values: Readonly<Record<string, FactValue | undefined>>;
  readonly disclosure?: Fact['disclosure'];
  /** The day from which the fact ages, where it is known. */
  readonly since?: string | undefined;
};

/** Makes a fact of what little is known, with the validity window of its topic. */
export function briefFact(
  { topic, subject = 'recipient', values, disclosure = 'quotable', since }: Sketch,
  { observedAt, source = 'brief', confidence = 'high', id = briefId(topic) }: SeenAt,
): Fact {
  const days = (validityDays as Readonly<Record<string, number>>)[topic];
  return {
    id,
    topic,
    subject,
    values: presentValues(values),
    confidence,
    observedAt,
    source,
    disclosure,
    ...(since !== undefined && days !== undefined && { validUntil: daysAfter(since, days) }),
  };
}

/** An observation of which at least the day is known. */
export type SeenAt = Pick<Observation, 'observedAt'> & Partial<Observation>;

/** Reads when, where and how surely something was seen; the caller says which day stands in for an unknown one. */
export function observationFrom(fields: BriefFields, otherwise: string): SeenAt {
  const observedAt = fields.date('observed', 'observedAt', 'seen') ?? otherwise;
  const source = fields.text('source');
  const confidence = fields.confidence();
  return {
    observedAt,
    ...(source !== undefined && { source }),
    ...(confidence !== undefined && { confidence }),
  };
}

/** Adds every field that was not read, so that nothing a person wrote down is lost. */
export function withRest(fact: Fact, fields: BriefFields): Fact {
  const isInternal = fields.any('internal') === true || fields.any('disclosure') === 'internal';
  return {
    ...fact,
    values: { ...fields.rest(), ...fact.values },
    disclosure: isInternal ? 'internal' : fact.disclosure,
  };
}

/** Numbers the facts that share an id, so that none replaces another. */
export function withUniqueIds(facts: readonly Fact[]): Fact[] {
  const taken = new Set<string>();
  return facts.map((fact) => {
    let id = fact.id;
    for (let number = 2; taken.has(id); number += 1) id = `${fact.id}-${number}`;
    taken.add(id);
    return { ...fact, id };
  });
}
