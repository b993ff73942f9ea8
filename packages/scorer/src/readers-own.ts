import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';
import { recipientStems } from './recipient-words.ts';
import type { WordingMatch } from './wordings.ts';
import type { Word } from './words.ts';

type Heard = Pick<Reading, 'words' | 'names' | 'known' | 'familiar' | 'situation'>;

/** Whether every telling word of a match is the reader's own: the reader's facts or mails hold it. */
export function isReadersOwn(
  { first, end }: Pick<WordingMatch, 'first' | 'end'>,
  { words, names, known, familiar, situation }: Heard,
): boolean {
  const isName = (text: string) => names.recipient.some((name) => name.includes(text));
  const telling = words
    .slice(first, end)
    .filter(({ text, stem }) => !isFunctionWord(text) && !familiar.has(stem) && !isName(text));
  if (telling.length === 0) return hasReaderSaid(words.slice(first, end), { situation });
  if (!telling.every(({ stem }) => known.has(stem))) return false;
  // What only the sender may see is known too, and nobody else's.
  const said = recipientStems(situation);
  return telling.every(({ stem }) => said.has(stem));
}

/** Whether the reader's mails of this conversation hold every word that is more than grammar: "you are stretched, as you say". */
export function hasReaderSaid(words: readonly Word[], { situation }: Pick<Reading, 'situation'>) {
  const { thread, conversation } = situation;
  const telling = words.filter(({ text }) => !isFunctionWord(text));
  const own = thread.filter(
    (turn) => turn.kind === 'message' && turn.conversation === conversation,
  );
  if (telling.length === 0 || own.length === 0) return false;
  const said = recipientStems({ facts: [], thread: own });
  return telling.every(({ stem }) => said.has(stem));
}
