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

// "You borrow one engineer", "you need to": how an offer goes, and what is asked of the reader.
const dealings = new Set(
  'need want borrow rent lend hire pay sign brief pick choose cancel keep receive meet assign steer approve decide test review extend renew return hand set get lose save gain name tell send reply say own know hold stop end begin start'.split(
    ' ',
  ),
);

/** "You host everything yourself", "your checkout is slow": a state that nobody told. */
export function unknownState(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  if (clause.modality !== 'asserted' || unknown.length === 0) return undefined;
  const { words } = reading;
  if (isObjectOfCondition(clause, reading)) return undefined;
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
    subject === 'you' &&
    clause.verb === -1 &&
    next.length > 2 &&
    !isFunctionWord(next) &&
    !dealings.has(next);
  const isBeing =
    subject === 'your' && (clause.tense === 'present' ? clause.verb > at : acts(clause, reading));
  if ((!isDoing && !isBeing && !isUnderWay(clause, at, reading)) || isAboutSender(clause, reading))
    return undefined;
  // One strange word may be how something known is put; two of them tell something else.
  return unknown.length > 1
    ? unsupported(`no fact says ${spoken(unknown)}`)
    : { status: 'overstated', because: `told as known, and no fact says ${spoken(unknown)}` };
}

// "If this reaches you too late": the reader is what the condition is about, and does nothing.
function isObjectOfCondition({ first, verb, sentence }: Clause, { words, index }: Unjudged) {
  if (verb !== -1 || words[first]?.breakBefore !== 'none') return false;
  const before = index.clauseOf[first - 1];
  return before?.sentence === sentence && before.modality === 'conditional';
}

const acting = new Set(
  'starts ends runs rules uses needs makes takes keeps wants works serves sells ships relies depends covers sits stands goes comes brings holds carries requires allows forbids expects begins lasts falls rises grows hurts costs loses expires opens closes moves changes belongs lies asks insists prefers refuses fails breaks'.split(
    ' ',
  ),
);

// "Your union agreement rules out contractors": verbs of the present that look like nouns.
function acts({ first, end, verb }: Clause, { words }: Unjudged): boolean {
  if (verb !== -1) return false;
  const isSentence =
    words[first]?.zone === 'body' &&
    words[first]?.breakBefore === 'hard' &&
    (words[end] === undefined || words[end].breakBefore === 'hard');
  return (
    (isSentence && end - first > 5) ||
    words.slice(first + 2, end).some(({ text }) => acting.has(text))
  );
}

const deliberations = new Set(
  'weighing considering pondering wondering debating deciding thinking hoping'.split(' '),
);

// "Ellerby is rebuilding its platform", "you are moving to another cloud".
function isUnderWay({ verb, tense, end }: Clause, at: number, reading: Unjudged): boolean {
  if (tense !== 'present' || verb <= at || verb + 1 >= end) return false;
  if (!isAboutRecipient({ first: at, end: at + 1 }, reading)) return false;
  const [doing = '', next = ''] = [1, 2].map((offset) => reading.words[verb + offset]?.text ?? '');
  const act = doing === 'been' || doing === 'now' ? next : doing;
  return /.{2}ing$/.test(act) && !deliberations.has(act);
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
  if (unknown.length > 1) return unsupported(`no fact says ${spoken(unknown)}`);
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
  // "Now that the port project has been put off" leaves no doubt that there is one.
  const enough = opener === 'now' ? 1 : 2;
  if (clause.verb === -1 ? !isCircumstance : unknown.length < enough) return undefined;
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
