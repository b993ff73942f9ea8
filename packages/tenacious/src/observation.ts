import type { Confidence } from '@tenacious-bench/schema';

/** When, where and how surely a fact was seen. */
export type Observation = {
  readonly observedAt: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** Replaces the id made from the topic, for a task with two facts that would share one. */
  readonly id: string;
};

/** An observation of something that has no date of its own, so the day it was seen has to be said. */
export type DatedObservation = Pick<Observation, 'observedAt'> & Partial<Observation>;
