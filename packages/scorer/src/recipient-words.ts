import type { FactValue } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { remember } from './remember.ts';
import type { Situation } from './situation.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

type Heard = Pick<Situation, 'facts' | 'thread'>;

/** Makes the check whether some words say only what the recipient's facts or mails say: a day that they named is theirs. */
export function recipientWordsCheck(
  written: string,
): (words: readonly Word[], heard: Heard) => boolean {
  const sought = new Set(written.split('|').map(stemOf));
  return (words, heard) => {
    const own = words.filter(({ text, stem }) => sought.has(stem) || /^\d/.test(text));
    if (own.length === 0) return false;
    const stems = recipientStems(heard);
    return own.every(({ stem }) => stems.has(stem));
  };
}

/** The stems that the recipient's facts and mails hold, as far as they may be quoted. */
export function recipientStems({ facts, thread }: Heard): ReadonlySet<string> {
  const known = facts === 'unknown' ? [] : facts;
  const stated = known
    .filter(({ subject, disclosure }) => subject === 'recipient' && disclosure === 'quotable')
    .flatMap(({ values }) => Object.values(values).flatMap(textsOf));
  const said = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient'
      ? [turn.message.subject ?? '', turn.message.body]
      : [],
  );
  return stemsOfText([...stated, ...said].join('\n'));
}

// Asked of many wordings of a message, and for many messages of a task.
const stemsOfText = remember(
  (text): ReadonlySet<string> => new Set(wordsOf(normalize(text).text).map(({ stem }) => stem)),
);

function textsOf(value: FactValue): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}
