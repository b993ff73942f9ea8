import type { ChatTurn } from './chat-turns.ts';

/** What a file says of one trace, before anything of it is checked. */
export type RawTrace = {
  /** Declared places where the task or its brief may stand, the most telling first. */
  readonly tasks: readonly unknown[];
  readonly briefs: readonly unknown[];
  /** What was said to the model, in order, where the brief may stand in a text. */
  readonly prompts: readonly ChatTurn[];
  /** The answer: an outcome or a message as this toolkit writes them, or what the model said. */
  readonly answer: unknown;
  readonly model?: string | undefined;
  /** Why the run itself failed, where it says that it did. Never printed: it may quote the trace. */
  readonly isFailed?: boolean;
};
