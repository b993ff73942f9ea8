import type { Clause } from './clauses.ts';
import { isFunctionWord, modals } from './english-words.ts';
import {
  type Fault,
  isAboutRecipient,
  isAboutSender,
  isUnknown,
  spoken,
  type Unjudged,
  unsupported,
} from './statement.ts';
import type { Word } from './words.ts';

// "Looking at the page, you may …" says how one reads and not what the reader did.
const manners = new Set(
  'looking going reading judging depending counting speaking talking seeing assuming supposing hoping thinking asking allowing following regarding concerning considering given hiring nothing something anything everything during'.split(
    ' ',
  ),
);

/** "Serving nine hundred farms, you have more sensors than most": what the reader is said to do, on the way to something else. */
export function unknownParticiple(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  const { words, index } = reading;
  const opener = words[clause.first] as Word;
  if (clause.modality !== 'asserted' || opener.breakBefore !== 'hard') return undefined;
  if (!/.{3}ing$/.test(opener.text) || manners.has(opener.text)) return undefined;
  if (unknown.length === 0 || isAboutSender(clause, reading)) return undefined;
  const next = index.clauseOf[clause.end];
  if (next?.sentence !== clause.sentence || words[next.first]?.breakBefore === 'none')
    return undefined;
  const subject = { first: next.first, end: next.first + 1 };
  return isAboutRecipient(subject, reading)
    ? unsupported(`no fact says ${spoken(unknown)}`)
    : undefined;
}

const premises = new Set(
  'after since following despite given with behind during before'.split(' '),
);

/** "After the failed migration last autumn", "the weekend outages have been …": an event that everybody is taken to know. */
export function definiteEvent(clause: Clause, reading: Unjudged): Fault | undefined {
  const { words, known, events } = reading;
  if (isAboutSender(clause, reading) || !isTakenAsGiven(clause, reading)) return undefined;
  for (let index = clause.first + 1; index < clause.end; index++) {
    const word = words[index] as Word;
    if (!events.has(word.stem) || known.has(word.stem) || word.voice !== 'own') continue;
    const article = articleBefore(index, clause, reading);
    if (article === undefined) continue;
    const opener = words[clause.first]?.text ?? '';
    const isPremise = article === clause.first + 1 && premises.has(opener);
    const isSubject = article === clause.first && clause.verb > index && isTold(clause, reading);
    if ((isPremise || isSubject) && isSpecified(article, index, clause, reading))
      return unsupported(`no fact knows of a ${word.text}`);
  }
  return undefined;
}

function isTold(clause: Clause, reading: Unjudged): boolean {
  const verb = reading.words[clause.verb]?.text ?? '';
  return clause.tense === 'past' || pastVerbs.has(verb) || isPerfect(clause, reading);
}

const pastVerbs = new Set('has have had was were'.split(' '));

// "The outage may have cost you a night" leaves open what it cost, and not that there was one.
function isTakenAsGiven(clause: Clause, reading: Unjudged): boolean {
  return (
    clause.modality === 'asserted' || (clause.modality === 'hedged' && isPerfect(clause, reading))
  );
}

// "Will hardly have made", "must have cost"
function isPerfect({ verb, end }: Clause, { words }: Unjudged): boolean {
  if (!modals.has(words[verb]?.text ?? '')) return false;
  return words.slice(verb + 1, Math.min(verb + 4, end)).some(({ text }) => text === 'have');
}

function articleBefore(event: number, { first }: Clause, { words }: Unjudged): number | undefined {
  for (let index = event - 1; index >= Math.max(first, event - 4); index--)
    if (words[index]?.text === 'the') return index;
  return undefined;
}

const meantimes = new Set(['over', 'during']);

// "After the move" may be any; "after the failed move", "after the move in April" is one.
function isSpecified(article: number, event: number, { end }: Clause, reading: Unjudged): boolean {
  for (let at = article + 1; at < event; at++) if (isUnknown(at, reading)) return true;
  for (let at = event + 1; at < end; at++)
    if (reading.index.inFigure.has(at) || meantimes.has(reading.words[at]?.text ?? '')) return true;
  const next = reading.words[event + 1]?.text ?? '';
  return (
    event + 1 < end && isFunctionWord(next) && isAboutRecipient({ first: event, end }, reading)
  );
}
