import type { ChatTurn } from './chat-turns.ts';
import { textAt } from './json-fields.ts';

/**
 * What the model answered: the mail that it handed to a tool, or else the last text that it wrote after the last
 * thing it was told.
 */
export function chatAnswer(turns: readonly ChatTurn[]): unknown {
  const asked = turns.findLastIndex(({ role }) => role === 'user' || role === 'system');
  const answers = turns.slice(asked + 1).filter(({ role }) => role === 'assistant');
  const sent = answers.flatMap(({ calls }) => calls).filter(isMail);
  return sent.at(-1) ?? answers.findLast(({ text }) => text.trim() !== '')?.text;
}

/** What was said to the model before it answered. */
export function promptsOf(turns: readonly ChatTurn[]): ChatTurn[] {
  return turns.filter(({ role }) => role === 'user' || role === 'system');
}

function isMail(call: unknown): boolean {
  return textAt(call, 'body') !== undefined;
}
