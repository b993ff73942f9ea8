import { digest, type Fact, messageText, type Task } from '@tenacious-bench/schema';
import type { TimedSignal, TimedTask, TimedText } from './timed-task.ts';

/**
 * What a task of ours says of its own time: when it was written, on which day it plays, how long its facts hold, and
 * the messages of its thread. Sources, cutoff, release and anchor are known to others and are added by whoever knows.
 *
 * @example
 * ```ts
 * const fact = { id: 'go', observedAt: '2026-05-01', validUntil: '2026-05-03' };
 * const task = { id: 't1', asOf: '2026-05-04', facts: [fact], thread: [], provenance: { createdAt: '2026-06-01' } };
 * timedTaskOf(task).signals // => [{ id: 'go', observedAt: '2026-05-01', validUntil: '2026-05-03', usedAt: '2026-05-04' }]
 * const [{ issues }] = checkTimeShift([timedTaskOf(task)]);
 * issues.some(({ code }) => code === 'signal_expired') // => true
 * ```
 */
export function timedTaskOf(task: Task): TimedTask {
  const { split: _, ...anchored } = task;
  const { asOf, facts, thread, continues = [], provenance } = task;
  const { createdAt } = provenance;
  return {
    task: task.id,
    // A task keeps its time stamp when it moves from one split to another.
    digest: digest(anchored),
    asOf,
    ...(createdAt !== undefined && { authoredAt: createdAt }),
    signals: [
      ...facts.map((fact) => signalOf(fact, asOf)),
      ...[...thread, ...continues.flat()].flatMap((turn) =>
        turn.kind === 'event' ? (turn.adds ?? []).map((fact) => signalOf(fact, turn.at)) : [],
      ),
    ],
    texts: thread.flatMap((turn, index): TimedText[] =>
      turn.kind === 'message'
        ? [{ field: `thread[${index}]`, text: messageText(turn.message), writtenAt: turn.at }]
        : [],
    ),
  };
}

function signalOf({ id, observedAt, validUntil }: Fact, usedAt: string): TimedSignal {
  return { id, observedAt, usedAt, ...(validUntil !== undefined && { validUntil }) };
}
