import type { Expectation, Fact, FactValue, Task, Turn } from '@tenacious-bench/schema';
import { confidences, taskId } from '@tenacious-bench/schema/core';
import { createRandom } from '@tenacious-bench/stats';
import { dayNumber, isoDay } from './shifted-day.ts';

/** What variations have to know of a domain's facts, as data. */
export type TraceVariations = {
  /** Topics of the signals whose confidence varies. */
  readonly signals: readonly string[];
  /** What can be promised away, and the fields that say how much of it there is and how much is promised. */
  readonly capacity: {
    readonly topic: string;
    readonly available: string;
    readonly committed: string;
    /** What a thread says when the rest was promised to somebody else. */
    readonly reason: string;
  };
  /** Other threads that may lead to the message, each with the stage that it makes. */
  readonly threads: readonly ThreadVariation[];
};

export type ThreadVariation = {
  readonly id: string;
  readonly stage: string;
  readonly turns: readonly {
    readonly from: 'agent' | 'recipient';
    readonly daysBefore: number;
    readonly subject?: string;
    readonly body: string;
  }[];
};

/** A task that differs from its parent in one thing. */
export type Variation = { readonly what: string; readonly task: Task };

export type VaryTaskOptions = {
  readonly variations: TraceVariations;
  readonly expectation: (task: Task) => Expectation | undefined;
  readonly count: number;
  readonly seed: number;
};

/**
 * Makes variations of a task: another confidence of one signal, another state of what can be promised, another thread.
 *
 * They take turns, so that three of them are one of each kind, and what a right answer is is derived anew.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * const variations = { signals: ['funding'], threads: [], capacity: { topic: 'capacity', available: 'count', committed: 'promised', reason: 'Booked.' } };
 * const fact = { ...exampleTask.facts.find(({ topic }) => topic === 'funding'), confidence: 'high' };
 * const options = { variations, expectation: () => undefined, count: 2, seed: 1 };
 * varyTask({ ...exampleTask, facts: [fact] }, options).map(({ what }) => what).sort() // => ['funding low', 'funding medium']
 * ```
 */
export function varyTask(
  parent: Task,
  { variations, expectation, count, seed }: VaryTaskOptions,
): Variation[] {
  const random = createRandom(seed).fork(parent.id);
  const seen = new Set([parent.id]);
  const isNew = ({ task }: Variation) => !seen.has(task.id) && seen.add(task.id);
  const kinds = [confidenceVariations, capacityVariations, threadVariations].map((vary) =>
    random
      .shuffle(vary(parent, variations))
      .map(({ what, task }) => ({
        what,
        task: completed(task, { what, parent, expectation, seed }),
      }))
      .filter(isNew),
  );
  return inTurns(kinds).slice(0, count);
}

function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

type Completion = Pick<VaryTaskOptions, 'expectation' | 'seed'> & {
  readonly what: string;
  readonly parent: Task;
};

function completed(task: Task, { what, parent, expectation, seed }: Completion): Task {
  const { expected: _, difficulty: _difficulty, title, ...situation } = task;
  const expected = expectation(situation);
  return {
    ...situation,
    id: taskId(situation),
    ...(title !== undefined && { title: `${title}: ${what}` }),
    ...(expected !== undefined && { expected }),
    provenance: { ...parent.provenance, parents: [parent.id], seed },
  };
}

function confidenceVariations(task: Task, { signals }: TraceVariations): Variation[] {
  const levels = confidences.filter((level) => level !== 'very_low');
  return task.facts
    .filter(({ topic }) => signals.includes(topic))
    .flatMap(({ id, confidence }) =>
      levels
        .filter((level) => level !== confidence)
        .map((level) => ({
          what: `${id} ${level}`,
          task: {
            ...task,
            facts: task.facts.map((fact) =>
              fact.id === id ? { ...fact, confidence: level } : fact,
            ),
          },
        })),
    );
}

function capacityVariations(task: Task, { capacity }: TraceVariations): Variation[] {
  const { topic, available, committed, reason } = capacity;
  const bench = task.facts.filter(
    (fact) => fact.topic === topic && numberOf(fact.values[available]) > 0,
  );
  if (bench.length === 0) return [];
  const states = [
    { what: 'nothing committed', share: 0 },
    { what: 'half committed', share: 0.5 },
    { what: 'all committed', share: 1 },
  ];
  const promise = (fact: Fact, share: number): Fact => {
    const isCapacity = fact.topic === topic;
    const promised = Math.ceil(numberOf(fact.values[available]) * share);
    return isCapacity ? { ...fact, values: { ...fact.values, [committed]: promised } } : fact;
  };
  const booked: Turn = {
    kind: 'event',
    conversation: task.conversation,
    at: task.asOf,
    reason,
    adds: bench.map((fact) => ({ ...promise(fact, 1), observedAt: task.asOf })),
  };
  return [
    ...states.map(({ what, share }) => ({
      what,
      task: withFacts(task, (fact) => promise(fact, share)),
    })),
    { what: 'the rest booked meanwhile', task: { ...task, thread: [...task.thread, booked] } },
  ];
}

/** Changes the facts of a task, and those that events in its thread bring. */
function withFacts(task: Task, change: (fact: Fact) => Fact): Task {
  const thread = task.thread.map((turn) =>
    turn.kind === 'event' && turn.adds !== undefined
      ? { ...turn, adds: turn.adds.map(change) }
      : turn,
  );
  return { ...task, facts: task.facts.map(change), thread };
}

function numberOf(value: FactValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function threadVariations(task: Task, { threads }: TraceVariations): Variation[] {
  const { conversation, channel, asOf } = task;
  return threads
    .filter(({ stage }) => stage !== task.stage)
    .map(({ id, stage, turns }) => ({
      what: id,
      task: {
        ...task,
        stage,
        thread: turns.map(({ from, daysBefore, subject, body }) => ({
          kind: 'message' as const,
          conversation,
          at: isoDay(dayNumber(asOf) - daysBefore),
          from,
          message: { channel, ...(subject !== undefined && { subject }), body },
        })),
      },
    }));
}
