import { type Fact, factsAsOf, type Message, type ToldTask } from '@tenacious-bench/schema';

/** What an agent behind a wire is told of a task. */
export type AskedTask = Pick<
  ToldTask,
  'id' | 'policy' | 'stage' | 'channel' | 'language' | 'asOf' | 'conversation' | 'restrictions'
> & {
  /** As they stand now: what an event of the thread replaced or removed is not told. */
  readonly facts: readonly Fact[];
  readonly thread: readonly AskedTurn[];
};

/** A step of the thread: who wrote what, or what happened. */
export type AskedTurn =
  | {
      readonly kind: 'message';
      readonly conversation: string;
      readonly at: string;
      readonly from: 'agent' | 'recipient' | 'other';
      readonly message: Message;
    }
  | {
      readonly kind: 'event';
      readonly conversation: string;
      readonly at: string;
      readonly reason: string;
    };

/**
 * A task as a program, a server or a model is told it: facts as of this turn, the thread, and nothing that only its
 * judges may know.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * const asked = askedTask({ ...exampleTask, expected: { decisions: ['send'], because: 'a fact carries it' } });
 * [asked.channel, asked.facts.length, 'expected' in asked, 'family' in asked] // => ['email', 1, false, false]
 * ```
 */
export function askedTask(task: ToldTask): AskedTask {
  const { id, policy, stage, channel, language, asOf, conversation, restrictions } = task;
  return {
    ...{ id, policy, stage, channel, language, asOf, conversation },
    ...(restrictions !== undefined && { restrictions }),
    facts: factsAsOf(task.facts, task.thread),
    thread: task.thread.map((turn) => {
      if (turn.kind === 'message') return turn;
      const { kind, at, reason } = turn;
      return { kind, conversation: turn.conversation, at, reason };
    }),
  };
}
