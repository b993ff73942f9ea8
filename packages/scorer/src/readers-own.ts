import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';
import { recipientStems } from './recipient-words.ts';
import type { WordingMatch } from './wordings.ts';

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
  if (telling.length === 0 || !telling.every(({ stem }) => known.has(stem))) return false;
  // What only the sender may see is known too, and nobody else's.
  const said = recipientStems(situation);
  return telling.every(({ stem }) => said.has(stem));
}
