import type { Clause } from './clauses.ts';
import { isFunctionWord, negations } from './english-words.ts';
import { recipientStems } from './recipient-words.ts';
import {
  type Fault,
  isAboutRecipient,
  isAboutSender,
  isUnknown,
  namesUnit,
  spoken,
  type Unjudged,
  unsupported,
} from './statement.ts';
import type { Word } from './words.ts';

/** A name that nobody told: inventing it is no better for a `perhaps`. */
export function unknownName(
  clause: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): Fault | undefined {
  if (!unknown.some(({ isCapital }) => isCapital)) return undefined;
  const denied = firstDenial(clause, reading);
  const isRefused =
    clause.polarity === 'negated' && (isAboutSender(clause, reading) || namesUnit(clause, reading));
  const names = unknown.filter(
    (word) =>
      word.span.start < denied &&
      word.isCapital &&
      word.breakBefore !== 'hard' &&
      !isTitleCase(word, reading) &&
      !isToken(word, reading) &&
      !(isRefused && isKind(word.text, reading)),
  );
  if (names.length === 0 || isCard(clause, reading)) return undefined;
  const isOpen = clause.modality === 'asked' || clause.modality === 'conditional';
  if (isOpen && !isAboutRecipient(clause, reading)) return undefined;
  return unsupported(`no fact knows ${spoken(names)}`);
}

// "I know nobody in Leeds" denies the name; "in Leeds, which is not far" does not.
function firstDenial({ first, end, polarity }: Clause, { words }: Unjudged): number {
  if (polarity === 'affirmed') return Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at++)
    if (negations.has(words[at]?.text ?? '')) return words[at]?.span.start ?? 0;
  return Number.POSITIVE_INFINITY;
}

// "A Rust engineer is not among our people": a trade that nobody has, and no name of the reader's.
function isKind(text: string, { vocabulary }: Unjudged): boolean {
  return vocabulary.commitments.some(({ kinds = {} }) =>
    Object.values(kinds).some((names) => names.split(/[\s?]+/).includes(text)),
  );
}

// "[Prospect's Name]" names nobody yet, and has a rule of its own.
function isToken({ span }: Word, { text }: Unjudged): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  return /[[{<][^\]}>\n]*$/.test(before);
}

/** A signature is no longer than this. */
const longestCard = 40;

// "Ivo Marchetti", "Research Lead": lines of names and nothing else at the end are a card, whatever stands around it.
function isCard({ first, end, verb }: Clause, { words }: Unjudged): boolean {
  if (verb !== -1 || first < words.length - longestCard) return false;
  return words
    .slice(first, end)
    .every(
      ({ isCapital, text, voice }) =>
        isCapital || voice !== 'own' || isFunctionWord(text) || posts.has(text),
    );
}

// "Lead, Europe and Middle East region"
const posts = new Set('region office desk area team group division branch unit'.split(' '));

// "Request For A Call": in a subject where every word is capital, a capital names nothing.
function isTitleCase({ zone, sentence }: Word, { words, index }: Unjudged): boolean {
  if (zone !== 'subject') return false;
  const own = (index.clausesIn.get(sentence) ?? [])
    .flatMap(({ first, end }) => words.slice(first, end))
    .filter(({ text }) => !isFunctionWord(text));
  return own.length > 2 && own.every(({ isCapital, text }) => isCapital || /^\d/.test(text));
}

export const sayings = new Set(
  'said say says mentioned mention described describe wrote write told asked noted called named explained raised reported complained admitted put pointed invited allowed suggested proposed requested'.split(
    ' ',
  ),
);

/** "The audit that you described": what the recipient is said to have said must stand in the thread. */
export function wordsPutInMouth(clause: Clause, reading: Unjudged): Fault | undefined {
  const verb = reading.words[clause.verb]?.text ?? '';
  if (clause.tense !== 'past' || !sayings.has(verb)) return undefined;
  if (!isAboutRecipient({ first: clause.first, end: clause.verb }, reading)) return undefined;
  const thing = telling.has(verb) ? thingSaid(clause, reading) : undefined;
  if (thing !== undefined) return unsupported(`nothing in the thread says ${thing}`);
  const own = toldWords(clause.sentence, reading);
  const unknown = own.filter((at) => isUnknown(at, reading));
  if (unknown.length < 2 || unknown.length * 2 <= own.length) return undefined;
  return unsupported(
    `nothing in the thread says ${spoken(unknown.map((at) => reading.words[at] as Word))}`,
  );
}

const telling = new Set(
  'mentioned described named noted reported raised complained explained told'.split(' '),
);
const anyThing = new Set(
  'thing point question one issue topic problem idea part concern step role reason way time date day name number figure note mail message answer worry wish matter subject place case person people team group side plan list order choice option example detail sentence line word words thought doubt objection request need phase period month week job work task kind sort term condition limit service system project two three four five six'.split(
    ' ',
  ),
);

/** "The budget you mentioned": the thing right before has to be in the thread. */
function thingSaid({ first }: Clause, { words, situation }: Unjudged): string | undefined {
  const [article, thing] = [words[first - 2], words[first - 1]];
  if (thing === undefined || article?.text !== 'the' || words[first]?.text !== 'you')
    return undefined;
  if (anyThing.has(thing.text) || anyThing.has(thing.text.replace(/s$/, ''))) return undefined;
  // "Invitation" takes up "invite".
  const beginning = thing.stem.slice(0, 5);
  const isTold = [...recipientStems(situation)].some((stem) => stem.startsWith(beginning));
  return isTold || isFunctionWord(thing.text) ? undefined : thing.text;
}

/** Indexes of the words of a sentence that say something specific, told or not. */
function toldWords(sentence: number, { words, familiar, index }: Unjudged): number[] {
  const told: number[] = [];
  for (const { first, end } of index.clausesIn.get(sentence) ?? [])
    for (let at = first; at < end; at++) {
      const { voice, text, stem } = words[at] as Word;
      if (voice === 'own' && !isFunctionWord(text) && !familiar.has(stem)) told.push(at);
    }
  return told;
}
