import { isOpenRequest } from './open-request.ts';
import type { Reading } from './reading.ts';
import { isInText } from './told.ts';
import { wantsSomething } from './wants-something.ts';

/** A close is short; what goes on has something to say. */
const longestClose = 40;

/** Whether a message only acknowledges what the reader wrote: it is short, wants nothing and leaves no question open. */
export function isPoliteClose(reading: Reading): boolean {
  const { thread, conversation } = reading.situation;
  const last = thread.findLast(
    (turn) => turn.kind === 'message' && turn.conversation === conversation,
  );
  if (last?.kind !== 'message' || last.from !== 'recipient') return false;
  if (/[?？]/.test(last.message.body) || wantsSomething(reading)) return false;
  if (isOpenRequest(last.message, reading)) return false;
  return reading.words.filter(isInText).length <= longestClose;
}
