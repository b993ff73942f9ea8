import type { FactValue } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
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
  const words = wordsOf(normalize([...stated, ...said].join('\n')).text);
  return new Set(words.map(({ stem }) => stem));
}

function textsOf(value: FactValue): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}
