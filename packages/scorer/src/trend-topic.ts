import type { Fact, Topic } from '@tenacious-bench/schema';
import type { Judgement } from './judgement.ts';

type Trend = NonNullable<Topic['trend']>;

/** A topic whose facts tell how a number moved. */
export type TrendTopic = Topic & { readonly trend: Trend };

/** How many times over a number moved, where a fact knows both ends. */
export function ratioOf(values: Fact['values'], { from, to }: Trend): number | undefined {
  const [before, after] = [values[from], values[to]];
  return typeof before === 'number' && typeof after === 'number' && before > 0
    ? after / before
    : undefined;
}

/** What is told is what a fact says. */
export function supported({ id, title, subject }: TrendTopic, fact: Fact): Judgement {
  return {
    kind: 'quantity',
    topic: id,
    subject,
    status: 'supported',
    fact: fact.id,
    because: `${title}: as the fact says`,
  };
}

/** What is told is not what the facts say. */
export function against(topic: TrendTopic, facts: readonly Fact[], quote: string): Judgement {
  const { trend, id, title, subject } = topic;
  const [first] = facts;
  const said = facts.map(
    ({ values }) =>
      `from ${values[trend.from] ?? '?'} to ${values[trend.to] ?? '?'} in ${values[trend.windowDays] ?? '?'} days`,
  );
  return {
    kind: 'quantity',
    topic: id,
    subject,
    status: 'contradicted',
    ...(first !== undefined && { fact: first.id }),
    because: `${title}: the message says ${quote}, the facts say ${said.join(', ')}`,
  };
}
