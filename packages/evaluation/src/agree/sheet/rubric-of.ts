import type { Dimension, Policy, Rubric, RubricDimension } from '@tenacious-bench/schema';
import { documentTag } from '@tenacious-bench/schema/core';

type Clause = RubricDimension['clauses'][number];

/** How a rubric is made of a policy. */
export type RubricOptions = {
  /** The written policy, clause by clause; without it a rater reads the reasons that the rules give. */
  readonly clauses?: readonly Clause[];
};

/**
 * A rubric that asks people what the scorer is asked: each dimension of the policy on its own scale, and whether they
 * would send the message as it is.
 *
 * @example
 * ```ts
 * import { examplePolicy } from '@tenacious-bench/scorer';
 * const { version, dimensions } = rubricOf(examplePolicy);
 * [version, ...dimensions.map(({ id }) => id)] // => ['1.0.0', 'truth', 'tone', 'pass']
 * dimensions[1].categories.map(({ value }) => value) // => [0, 1, 2, 3]
 * ```
 */
export function rubricOf(policy: Policy, { clauses = [] }: RubricOptions = {}): Rubric {
  const { id, version, title, dimensions } = policy;
  const graded = dimensions.map((dimension) => questionOf(dimension, policy, clauses));
  const isNamed = dimensions.some((dimension) => dimension.id === fitToSend.id);
  return {
    schema: documentTag('rubric'),
    id,
    version,
    title,
    dimensions: isNamed ? graded : [...graded, fitToSend],
  };
}

const fitToSend: RubricDimension = {
  id: 'pass',
  title: 'Fit to send',
  question: 'Would you send it as it is?',
  scale: 'nominal',
  categories: [
    { value: true, meaning: 'yes' },
    { value: false, meaning: 'no' },
  ],
  clauses: [],
};

function questionOf(
  { id, title, scale }: Dimension,
  policy: Policy,
  clauses: readonly Clause[],
): RubricDimension {
  return {
    id,
    title,
    question: `How well does the message do by the clauses of "${title}"?`,
    scale: 'ordinal',
    categories: stepsOf(scale),
    clauses: clausesOf(id, policy, clauses),
  };
}

function stepsOf({ minimum, maximum }: Dimension['scale']): RubricDimension['categories'] {
  const steps = Math.ceil(maximum - minimum);
  return Array.from({ length: steps + 1 }, (_, step) => {
    if (step === 0) return { value: minimum, meaning: 'not at all' };
    if (step === steps) return { value: maximum, meaning: 'fully' };
    return { value: minimum + step };
  });
}

function clausesOf(dimension: string, { rules }: Policy, clauses: readonly Clause[]): Clause[] {
  const written = new Map(clauses.map((clause) => [clause.id, clause]));
  const found = new Map<string, Clause>();
  for (const { id, clause = id, title, because, dimension: own } of rules) {
    if (own !== dimension || found.has(clause)) continue;
    found.set(clause, written.get(clause) ?? { id: clause, title, text: because });
  }
  return [...found.values()];
}
