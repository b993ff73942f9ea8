import type { Clause } from './clauses.ts';
import { auxiliaries, isFunctionWord } from './english-words.ts';
import {
  type Fault,
  hasWritten,
  isAboutRecipient,
  isAboutSender,
  spanOf,
  spoken,
  type Unjudged,
  unsupported,
} from './statement.ts';
import { sayings } from './unknown-names.ts';
import type { Word } from './words.ts';

export function unknownEvent(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  if (clause.modality !== 'asserted' || clause.tense !== 'past') return undefined;
  if (unknown.length === 0 || !isAboutRecipient(clause, reading)) return undefined;
  if (isLeftOpen(clause, reading)) return undefined;
  if (!hasSubject(clause, reading) || isRetold(clause, unknown, reading)) return undefined;
  if (isSenderActing(clause, reading)) return undefined;
  // "What you found on arrival" asks as much as it tells.
  if (clause.introducedBy === 'what' && unknown.length < 2) return undefined;
  return unsupported(`no fact says ${spoken(unknown)}`);
}

// "Then winced on your behalf": whoever winced, it was not the reader.
function hasSubject(clause: Clause, reading: Unjudged): boolean {
  const { first, verb } = clause;
  return verb - first > 1 || isAboutRecipient({ first, end: verb }, reading);
}

/** One unknown word beside what a fact does know is the same thing in other words: "you sat through our webinar". */
function isRetold(clause: Clause, unknown: readonly Word[], reading: Unjudged): boolean {
  if (unknown.length > 1) return false;
  return isDated(clause, reading) || knowsSomething(clause, reading);
}

/** Whether a clause names the day of a fact. */
function isDated(clause: Clause, { index, words, situation }: Unjudged): boolean {
  const { facts } = situation;
  if (facts === 'unknown') return false;
  const { start, end } = spanOf(clause, words);
  const dates = (index.quantitiesIn.get(clause.sentence) ?? []).flatMap((quantity) =>
    quantity.kind === 'date' && quantity.span.start >= start && quantity.span.end <= end
      ? [quantity]
      : [],
  );
  const days = facts.flatMap(({ values }) => Object.values(values));
  return dates.some(({ from, to }) =>
    days.some(
      (day) => typeof day === 'string' && day.slice(0, 10) >= from && day.slice(0, 10) <= to,
    ),
  );
}

function knowsSomething({ first, end }: Clause, { words, known, familiar, lengthOf }: Unjudged) {
  for (let at = first; at < end; at++) {
    const { text, stem } = words[at] as Word;
    const isName = lengthOf('recipient', at) > 0 || lengthOf('sender', at) > 0;
    if (!isName && !isFunctionWord(text) && known.has(stem) && !familiar.has(stem)) return true;
  }
  return false;
}

/** "I meant any of your roles": what the sender did is no event of the recipient's. */
function isSenderActing({ first, verb }: Clause, { lengthOf }: Unjudged): boolean {
  for (let index = first; index < verb; index++) {
    if (lengthOf('recipient', index) > 0) return false;
    if (lengthOf('sender', index) > 0) return true;
  }
  return false;
}

// "I'd rather you heard it today": a wish has the form of the past. "I don't know which systems you gave up" leaves
// open which, and whether.
function isLeftOpen({ first, verb, sentence }: Clause, { words }: Unjudged): boolean {
  const isBefore = (word: Word, set: ReadonlySet<string>) =>
    word.sentence === sentence && set.has(word.text);
  return (
    words.slice(Math.max(0, first - 2), verb).some((word) => isBefore(word, wishes)) ||
    words.slice(Math.max(0, first - 2), first).some((word) => isBefore(word, choices))
  );
}

const choices = new Set('which what whose'.split(' '));
const wishes = new Set('rather sooner wish wished'.split(' '));

// "A date you set" is still to come as much as it is past.
const alsoPresent = new Set(
  'set put cut let read hit cost shut split quit spread came come become run wanted needed hoped wished liked preferred meant'.split(
    ' ',
  ),
);

/** "The talk you gave in spring": everyday words, and nothing in them that any fact knows. */
export function looseEvent(clause: Clause, reading: Unjudged): Fault | undefined {
  if (clause.modality !== 'asserted' || clause.tense !== 'past') return undefined;
  const { words } = reading;
  const verb = words[clause.verb];
  if (verb === undefined || auxiliaries.has(verb.text)) return undefined;
  if (isLeftOpen(clause, reading)) return undefined;
  // Who wrote may have said it; whoever never wrote has not.
  if (sayings.has(verb.text) && hasWritten(reading)) return undefined;
  if (alsoPresent.has(verb.text) || clause.introducedBy.startsWith('wh')) return undefined;
  const subject = { first: clause.first, end: clause.verb };
  if (!isAboutRecipient(subject, reading) || isAboutSender(clause, reading)) return undefined;
  if (someFigure(clause, reading)) return undefined;
  const own = words.slice(clause.first, clause.end);
  const isKnown = own.some(
    ({ text, stem }, index) =>
      reading.known.has(stem) && !isFunctionWord(text) && !isName(clause.first + index, reading),
  );
  return isKnown ? undefined : unsupported(`no fact knows of it: ${spoken(own)}`);
}

// A day proves nothing: "the pilot you ran in March".
function someFigure(clause: Clause, { index, words }: Unjudged): boolean {
  const { start, end } = spanOf(clause, words);
  const own = index.quantitiesIn.get(clause.sentence) ?? [];
  return own.some(({ kind, span }) => kind !== 'date' && span.start >= start && span.end <= end);
}

function isName(index: number, { lengthOf }: Unjudged): boolean {
  return lengthOf('recipient', index) > 0 || lengthOf('sender', index) > 0;
}

/** "Your move to another vendor": an event told as a thing that everybody knows. */
export function namedEvent(clause: Clause, reading: Unjudged): Fault | undefined {
  const { words, known, events } = reading;
  if (clause.modality === 'conditional' || clause.modality === 'asked') return undefined;
  for (let index = clause.first; index < clause.end; index++) {
    const word = words[index] as Word;
    if (!events.has(word.stem) || known.has(word.stem) || word.voice !== 'own') continue;
    const next = words[index + 1];
    const isHead =
      index + 1 >= clause.end || next?.breakBefore !== 'none' || isFunctionWord(next.text);
    const isOwned = [1, 2, 3].some(
      (back) => index - back >= clause.first && isOwner(index - back, reading),
    );
    const isGreeted = words
      .slice(clause.first, index)
      .some(({ text }) => text.startsWith('congrat'));
    if (isHead && (isOwned || isGreeted)) return unsupported(`no fact knows of a ${word.text}`);
  }
  return undefined;
}

function isOwner(index: number, { words, lengthOf }: Unjudged): boolean {
  const word = words[index];
  if (word === undefined || lengthOf('recipient', index) === 0) return false;
  return word.text === 'your' || word.isPossessive;
}
