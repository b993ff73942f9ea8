import type { Clause } from './clauses.ts';
import { isFunctionWord } from './english-words.ts';
import {
  type Fault,
  isAboutRecipient,
  isAboutSender,
  spoken,
  type Unjudged,
  unsupported,
} from './statement.ts';
import type { Word } from './words.ts';

/** "You host everything yourself", "your checkout is slow": a state that nobody told. */
export function unknownState(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  if (clause.modality !== 'asserted' || unknown.length === 0) return undefined;
  const { words } = reading;
  const opener = words[clause.first]?.text ?? '';
  const at = clause.introducedBy === '' ? clause.first : clause.first + 1;
  if (
    [
      'while',
      'after',
      'before',
      'until',
      'once',
      'as',
      'when',
      'than',
      'how',
      'what',
      'that',
      'so',
      'where',
      'which',
    ].includes(opener)
  )
    return undefined;
  const subject = words[at]?.text;
  const next = words[at + 1]?.text ?? '';
  const isDoing =
    subject === 'you' && clause.verb === -1 && next.length > 2 && !isFunctionWord(next);
  const isBeing = subject === 'your' && clause.tense === 'present' && clause.verb > at;
  if ((!isDoing && !isBeing) || isAboutSender(clause, reading)) return undefined;
  return { status: 'overstated', because: `told as known, and no fact says ${spoken(unknown)}` };
}

const premises = new Set(['because', 'since', 'as', 'now', 'given', 'with', 'while', 'after']);

/** "Because your models run on it", "while the warehouse is being moved": taken as known on the way to something else. */
export function unknownPremise(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  if (clause.modality !== 'asserted' || unknown.length === 0) return undefined;
  const opener = reading.words[clause.first]?.text ?? '';
  if (!premises.has(opener) || modalOrFuture(clause) || tellsWhen(clause, opener, reading))
    return undefined;
  if (isAboutRecipient(clause, reading)) return ownPremise(clause, unknown, reading);
  return strangePremise(clause, unknown, reading);
}

// "While you hire", "after you say yes", "as you nod", "with you": how an offer would go, and no premise.
function tellsWhen(clause: Clause, opener: string, reading: Unjudged): boolean {
  const second = reading.words[clause.first + 1]?.text ?? '';
  if (['with', 'after', 'as'].includes(opener) && ['you', 'us', 'me'].includes(second)) return true;
  // "With your security people at the table": people are no premise.
  if (opener === 'with' && second === 'your' && clause.verb === -1)
    return !hasLeft(clause, reading);
  return ['while', 'after'].includes(opener) && isAboutRecipient(clause, reading);
}

const departures = new Set(
  'gone leaving departing retired retiring resigned away missing growing shrinking coming'.split(
    ' ',
  ),
);

function hasLeft({ first, end }: Clause, { words }: Unjudged): boolean {
  return words.slice(first, end).some(({ text }) => departures.has(text));
}

// What happened is an event, and judged as one.
function ownPremise(
  { tense }: Clause,
  unknown: readonly Word[],
  { events }: Unjudged,
): Fault | undefined {
  if (unknown.some(({ stem }) => events.has(stem)))
    return unsupported(`no fact knows of it: ${spoken(unknown)}`);
  if (tense === 'past') return undefined;
  const because = `taken for certain, and no fact says ${spoken(unknown)}`;
  return { status: 'overstated', because };
}

function strangePremise(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  const { words } = reading;
  const opener = words[clause.first]?.text ?? '';
  const isDefinite = words.slice(clause.first, clause.first + 3).some(({ text }) => text === 'the');
  if (!isDefinite || isAboutSender(clause, reading)) return undefined;
  const isCircumstance = opener === 'with' || opener === 'given';
  if (clause.verb === -1 ? !isCircumstance : unknown.length < 2) return undefined;
  return unsupported(`no fact says ${spoken(unknown)}`);
}

function modalOrFuture({ verb, tense }: Clause): boolean {
  return tense === 'future' || (verb !== -1 && tense === 'none');
}

const conclusions = new Set('means meaning shows proves tells confirms'.split(' '));

/** "Which means that your seniors interview all week": no figure carries that. */
export function farInference(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  if (clause.modality !== 'asserted' || isAboutSender(clause, reading)) return undefined;
  const before = reading.words[clause.first - 1];
  const isConclusion = before?.sentence === reading.words[clause.first]?.sentence;
  if (!isConclusion || !conclusions.has(before?.text ?? '')) return undefined;
  const sentence = reading.index.clausesIn.get(clause.sentence) ?? [];
  if (!sentence.some((one) => isAboutRecipient(one, reading))) return undefined;
  const said = unknown.length === 0 ? 'so' : spoken(unknown);
  return { status: 'overstated', because: `concluded for certain, and no fact says ${said}` };
}
