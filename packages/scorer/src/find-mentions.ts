import type { Claim, Fact, Topic } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { hedges } from './english-words.ts';
import { strengthOf } from './fact-strength.ts';
import { namesNewPost, newPosts } from './mention-new-post.ts';
import { withoutRivals } from './mention-rivals.ts';
import { stemsOf, type Telling, tellingOf } from './mention-telling.ts';
import { grouped } from './reading-index.ts';
import { isAboutRecipient, type Stretch, type Unjudged } from './statement.ts';
import { isInText } from './told.ts';
import type { WordingMatch } from './wordings.ts';
import type { Word } from './words.ts';

/** Finds where a clause rests on a fact without a figure: "now that your Series A is closed". */
export function findMentions(reading: Unjudged, figures: readonly Claim[]): Claim[] {
  const { facts } = reading.situation;
  if (facts === 'unknown') return [];
  const tellings = facts
    .filter(({ subject, disclosure }) => subject === 'recipient' && disclosure === 'quotable')
    .flatMap((fact) => tellingOf(fact, facts, reading));
  if (tellings.length === 0) return [];
  const meaning = {
    figures,
    isSpecific: (clause: Clause, telling: Telling) => isSpecific(clause, telling, reading),
  };
  const cuesIn = topicCues(reading);
  return reading.clauses.flatMap((clause) => {
    if (!isInText(reading.words[clause.first])) return [];
    const cues = cuesIn.get(clause) ?? [];
    const told = tellings.filter((telling) => tells(clause, telling, { reading, cues }));
    return withoutRivals(told, clause, reading, meaning).flatMap((telling) =>
      claimOf(clause, telling, reading),
    );
  });
}

function isSpecific(clause: Clause, telling: Telling, reading: Unjudged): boolean {
  const { names, stems, labels } = telling;
  if (hasLabel(clause, labels, reading) || namesNewPost(clause, telling, reading)) return true;
  if (
    names.some((name) => name.length > 0 && name.every((stem) => holdsStem(clause, stem, reading)))
  )
    return true;
  if (sharedStems(clause, stems, reading) < 2 || isOwnDoing(clause, reading)) return false;
  const sentence = sentenceOf(clause, reading);
  return isAboutRecipient(sentence, reading) || isDone(sentence, telling, reading);
}

// "We keep a one-page note on it": what the sender does is no word on the reader's peers.
function isOwnDoing(clause: Clause, reading: Unjudged): boolean {
  const first = clause.introducedBy === '' ? clause.first : clause.first + 1;
  const { text, breakBefore } = reading.words[first] ?? {};
  // "Last week's reading, our note on handovers" is the reader's doing.
  const isSubject = breakBefore === 'hard' || text === 'we' || text === 'i';
  return isSubject && reading.lengthOf('sender', first) > 0 && !isAboutRecipient(clause, reading);
}

// "Now that the Series A has landed": a label is told where a verb or a premise tells something of it.
function hasLabel(clause: Clause, labels: readonly string[], reading: Unjudged): boolean {
  if (labels.length === 0 || (clause.verb === -1 && !isPremise(clause, reading))) return false;
  const named = reading.index.wordingsIn.get(clause.sentence) ?? [];
  return named.some(
    ({ rule, first }) => first >= clause.first && first < clause.end && labels.includes(rule),
  );
}

/** "Last week's reading, our note on handovers": what was done is told with its own word. */
function isDone(sentence: Stretch, { topic, fact }: Telling, reading: Unjudged): boolean {
  const [text] = topic.fields.filter(({ measure }) => measure === 'text');
  const [doing] = stemsOf(fact.values[text?.name ?? ''], reading.readText).flat();
  return doing !== undefined && holdsStem(sentence, doing, reading);
}

function sentenceOf({ sentence }: Clause, { index }: Unjudged): Stretch {
  const own = index.clausesIn.get(sentence) ?? [];
  return { first: own[0]?.first ?? 0, end: own.at(-1)?.end ?? 0 };
}

function holdsStem({ first, end }: Stretch, stem: string, { words }: Unjudged): boolean {
  for (let at = first; at < end; at++) if (words[at]?.stem === stem) return true;
  return false;
}

/** How many of some stems a clause holds. */
function sharedStems(
  { first, end }: Clause,
  stems: ReadonlySet<string>,
  { words }: Unjudged,
): number {
  if (stems.size === 0) return 0;
  const shared = new Set<string>();
  for (let at = first; at < end; at++) {
    const { stem } = words[at] as Word;
    if (stems.has(stem)) shared.add(stem);
  }
  return shared.size;
}

type Heard = { readonly reading: Unjudged; readonly cues: readonly WordingMatch[] };

function tells(clause: Clause, telling: Telling, { reading, cues }: Heard): boolean {
  if (isSpecific(clause, telling, reading)) return !isAside(clause, reading);
  if (newPosts(clause, telling, reading).length > 0) return true;
  const { topic, by } = telling;
  if (by.length > 0 && !by.some((stem) => holdsStem(clause, stem, reading))) return false;
  // A bare topic, as in a subject line, states nothing; a verb or a premise does.
  if (clause.verb === -1 && !isPremise(clause, reading)) return false;
  return isCued(topic, cues) && isOfRecipient(clause, reading);
}

// "For Elixir we would be the wrong people": what an answer is about is no claim yet.
function isAside(clause: Clause, reading: Unjudged): boolean {
  const opener = reading.words[clause.first]?.text ?? '';
  return clause.verb === -1 && opener === 'for' && !isAboutRecipient(clause, reading);
}

/** "As a newly appointed CTO you may …": what opens a sentence about the reader is about the reader. */
function isOfRecipient(clause: Clause, reading: Unjudged): boolean {
  if (isAboutRecipient(clause, reading) || isCongratulation(clause, reading)) return true;
  const next = reading.index.clauseOf[clause.end];
  return (
    isPremise(clause, reading) &&
    next?.sentence === clause.sentence &&
    isAboutRecipient({ first: next.first, end: next.first + 1 }, reading)
  );
}

const premises = new Set(
  'with since after because now given as following so in seeing while hot fresh straight right soon shortly'.split(
    ' ',
  ),
);

function isPremise(clause: Clause, reading: Unjudged): boolean {
  return premises.has(reading.words[clause.first]?.text ?? '') || isCongratulation(clause, reading);
}

// "Congratulations on the new role": nobody is congratulated on what may not be so.
function isCongratulation({ first }: Clause, { words }: Unjudged): boolean {
  return congratulations.has(words[first]?.text ?? '');
}

const congratulations = new Set('congratulations congrats kudos welcome'.split(' '));

/** The cues of topics in each clause that has any. */
function topicCues({ wordings, index, vocabulary }: Unjudged) {
  const mentioned = vocabulary.topics.filter(({ isMentioned }) => isMentioned !== false);
  const rules = new Set(mentioned.map(({ id }) => `topic:${id}`));
  return grouped(
    wordings.filter(({ rule }) => rules.has(rule)),
    ({ first }) => index.clauseOf[first],
  );
}

// A word that every topic listens to, such as `announced`, speaks of none in particular.
function isCued({ id }: Topic, cues: readonly WordingMatch[]): boolean {
  const own = `topic:${id}`;
  return cues.some(
    (cue) =>
      cue.rule === own &&
      !cues.some((other) => other.rule !== own && overlaps(cue, other) && !holds(cue, other)),
  );
}

// "Your Airflow jobs could do with …": whoever owns it has it, however careful the rest is.
function isPresupposed(
  { first, end, modality }: Clause,
  { names }: Telling,
  { words, lengthOf }: Unjudged,
): boolean {
  if (modality !== 'hedged') return false;
  for (let at = first + 1; at < end; at++) {
    const isNamed = names.some(([stem]) => stem === words[at]?.stem);
    if (!isNamed || lengthOf('recipient', at - 1) === 0) continue;
    return !words.slice(first, at).some(({ text }) => hedges.has(text));
  }
  return false;
}

// Of two rounds of layoffs the later is spoken of.
function hasFreshTwin(fact: Fact, { situation: { facts, asOf } }: Unjudged): boolean {
  if (facts === 'unknown') return false;
  return facts.some(
    ({ topic, validUntil }) =>
      topic === fact.topic && validUntil !== undefined && validUntil >= asOf,
  );
}

// "Your Series A is hardly closed" says how new it is, and denies nothing.
function isFresh({ first, end }: Clause, { words }: Unjudged): boolean {
  return words.slice(first, end).some(({ text }) => text === 'hardly' || text === 'barely');
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return other.first < one.end && one.first < other.end;
}

// "The CTO seat" is a post, whatever a seat may be besides.
function holds(one: Stretch, other: Stretch): boolean {
  const isLonger = one.end - one.first > other.end - other.first;
  return isLonger && one.first <= other.first && other.end <= one.end;
}

function claimOf(clause: Clause, telling: Telling, reading: Unjudged): Claim[] {
  const { fact, topic } = telling;
  const { words, text } = reading;
  if (clause.polarity === 'negated' && !isFresh(clause, reading)) return [];
  const modality = isPresupposed(clause, telling, reading) ? 'asserted' : clause.modality;
  const { status, because } = strengthOf(fact, modality, clause, reading);
  if (status === 'stale' && hasFreshTwin(fact, reading)) return [];
  // Speaking of a topic in general supports nothing; naming what only the fact knows does.
  if (status === 'supported' && !isSpecific(clause, telling, reading)) return [];
  const span = {
    start: words[clause.first]?.span.start ?? 0,
    end: words[clause.end - 1]?.span.end ?? 0,
  };
  return [
    {
      kind: 'event',
      topic: topic.id,
      subject: fact.subject,
      span,
      quote: text.slice(span.start, span.end),
      polarity: clause.polarity,
      modality: clause.modality,
      status,
      fact: fact.id,
      because: `${topic.title}: ${because}`,
    },
  ];
}
