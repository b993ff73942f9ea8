import { ownTurns } from './conversation-text.ts';
import type { Reading } from './reading.ts';

/** Whether the recipient has written in this conversation. */
export function isAnswer({ situation }: Reading): boolean {
  return ownTurns(situation).some(({ from }) => from === 'recipient');
}
