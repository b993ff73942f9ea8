import type { Claim } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { isAboutOwnMail, isAboutWriting } from './own-mail.ts';
import { wordFrom } from './reading-index.ts';
import { type Fault, spanOf, type Unjudged, unknownWords } from './statement.ts';
import { isInText } from './told.ts';
import { definiteEvent, unknownParticiple } from './unknown-circumstances.ts';
import { looseEvent, namedEvent, unknownEvent } from './unknown-events.ts';
import { unknownName, wordsPutInMouth } from './unknown-names.ts';
import { farInference, unknownPremise, unknownState } from './unknown-states.ts';

/** Finds what a message says about the recipient or somebody named that no fact knows, whatever its wording. */
export function findStatements(
  reading: Unjudged,
  promises: readonly Pick<Claim, 'span'>[],
): Claim[] {
  if (reading.situation.facts === 'unknown') return [];
  const promised = promisedClauses(reading, promises);
  return reading.clauses.flatMap((clause) => {
    if (!isInText(reading.words[clause.first])) return [];
    const fault = promised.has(clause) ? undefined : faultOf(clause, reading);
    return fault === undefined ? [] : [claimOf(clause, fault, reading)];
  });
}

/** What is promised or priced is held against what is free and public, and against nothing else. */
function promisedClauses(
  { words, index }: Unjudged,
  promises: readonly Pick<Claim, 'span'>[],
): Set<Clause> {
  const promised = new Set<Clause>();
  for (const { span } of promises)
    for (let at = wordFrom(words, span.start); at < words.length; at++) {
      if ((words[at]?.span.start ?? 0) >= span.end) break;
      const clause = index.clauseOf[at];
      if (clause !== undefined) promised.add(clause);
    }
  return promised;
}

function faultOf(clause: Clause, reading: Unjudged): Fault | undefined {
  if (clause.modality === 'quoted') return undefined;
  const unknown = unknownWords(clause, reading);
  const name = unknownName(clause, unknown, reading);
  // "The outage over Easter will hardly have helped" denies the help and not the outage.
  if (name !== undefined || clause.polarity === 'negated')
    return name ?? definiteEvent(clause, reading);
  const saying = wordsPutInMouth(clause, reading);
  if (saying !== undefined) return saying;
  if (isAboutOwnMail(clause, reading) || isAboutWriting(clause, unknown, reading)) return undefined;
  return (
    unknownEvent(clause, unknown, reading) ??
    looseEvent(clause, reading) ??
    namedEvent(clause, reading) ??
    definiteEvent(clause, reading) ??
    unknownParticiple(clause, unknown, reading) ??
    unknownState(clause, unknown, reading) ??
    unknownPremise(clause, unknown, reading) ??
    farInference(clause, unknown, reading)
  );
}

function claimOf(
  { first, end, modality, polarity }: Clause,
  fault: Fault,
  reading: Unjudged,
): Claim {
  const { words, text } = reading;
  const span = spanOf({ first, end }, words);
  const quote = text.slice(span.start, span.end);
  return { kind: 'event', subject: 'recipient', span, quote, polarity, modality, ...fault };
}
