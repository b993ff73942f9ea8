import type { Span } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';

const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
const run =
  /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D|\p{Extended_Pictographic})*/gu;

/** The emoji of a message, or none where the reader used one first. */
export function findEmoji({ text, situation }: Pick<Reading, 'text' | 'situation'>): Span[] {
  // Most mail is plain: no character beyond the arrows can be an emoji.
  if (!/[\u2190-\u{1FFFF}]/u.test(text) || !emoji.test(text)) return [];
  if (isUsedByReader(situation)) return [];
  return [...text.matchAll(run)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function isUsedByReader({ thread, conversation }: Reading['situation']): boolean {
  return thread.some(
    (turn) =>
      turn.kind === 'message' &&
      turn.from === 'recipient' &&
      turn.conversation === conversation &&
      emoji.test(`${turn.message.subject ?? ''} ${turn.message.body}`),
  );
}
