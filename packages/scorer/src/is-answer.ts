import type { Reading } from './reading.ts';

/** Whether the recipient has written in this conversation. */
export function isAnswer({ situation: { thread, conversation } }: Reading): boolean {
  return thread.some(
    (turn) =>
      turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation,
  );
}
