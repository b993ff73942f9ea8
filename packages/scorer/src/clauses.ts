import type { Claim } from '@tenacious-bench/schema';
import {
  auxiliaries,
  conditionals,
  coordinators,
  determiners,
  hedges,
  irregularPast,
  modals,
  negations,
  notPast,
  prepositions,
  subordinators,
} from './english-words.ts';
import type { Word } from './words.ts';

type Tense = 'past' | 'present' | 'future' | 'none';

/** A stretch of a sentence that says one thing: at most one verb and who does it. */
export type Clause = {
  /** Indexes into the words; `end` is behind the last one. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** The word that begins it, where that is one of `if`, `since`, `which`, `and`, …; empty where it is none. */
  readonly introducedBy: string;
  /** Index of its verb, or -1. */
  readonly verb: number;
  readonly tense: Tense;
  readonly modality: Claim['modality'];
  readonly polarity: Claim['polarity'];
};

/** Cuts the words of a message into clauses. */
export function readClauses(words: readonly Word[], text: string): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  while (first < words.length) {
    const end = endOfSentence(words, first);
    clauses.push(...sentenceClauses(words, first, end, isQuestion(words, end, text)));
    first = end;
  }
  return clauses;
}

function endOfSentence(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && words[end]?.breakBefore !== 'hard') end++;
  return end;
}

function isQuestion(words: readonly Word[], end: number, text: string): boolean {
  const from = words[end - 1]?.span.end ?? 0;
  const to = words[end]?.span.start ?? text.length;
  return text
    .slice(from, to)
    .trimStart()
    .replace(/^["”’')\]*_]+/, '')
    .startsWith('?');
}

function sentenceClauses(
  words: readonly Word[],
  first: number,
  end: number,
  isAsked: boolean,
): Clause[] {
  const starts = [first];
  for (let index = first + 1; index < end; index++)
    if (startsClause(words, index, end)) starts.push(index);
  const clauses: Clause[] = [];
  let open = false;
  for (const [at, start] of starts.entries()) {
    const read = clauseOf(words, start, starts[at + 1] ?? end, isAsked);
    const clause = inherited(read, clauses.at(-1), words);
    const isOpened: boolean = open && continuesOpenness(clause, words);
    const isLeftOpen = isOpened && clause.modality === 'asserted';
    clauses.push(isLeftOpen ? { ...clause, modality: 'hedged' } : clause);
    // "I suspect that …", "I cannot see which …": what follows is left open too.
    open = isOpened || leavesOpen(words, clause);
  }
  return clauses;
}

// "Perhaps three, perhaps a pair of openings": a fragment is meant as what it hangs on.
function inherited(clause: Clause, previous: Clause | undefined, words: readonly Word[]): Clause {
  if (previous === undefined || clause.modality !== 'asserted') return clause;
  const { mark } = words[clause.first] as Word;
  // "If it is Segment that feeds it": a relative clause belongs to its condition.
  const isRelative = mark === '' && ['that', 'which', 'who', 'where'].includes(clause.introducedBy);
  if (isRelative && previous.modality === 'conditional')
    return { ...clause, modality: 'conditional' };
  if (clause.verb !== -1 || previous.modality !== 'hedged') return clause;
  if (subjects.has(words[clause.first]?.text ?? '')) return clause;
  const isLinked = clause.introducedBy === '' || ['and', 'or', 'nor'].includes(clause.introducedBy);
  return isLinked && mark !== ':' && mark !== ';' && !modalVerb(previous, words)
    ? { ...clause, modality: 'hedged' }
    : clause;
}

// "Two engineers could help, three weeks from a decision": `could` hedges the offer, not what follows.
function modalVerb({ verb }: Clause, words: readonly Word[]): boolean {
  return modals.has(words[verb]?.text ?? '');
}

const subjects = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'there']);

function startsClause(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index] as Word;
  if (word.breakBefore === 'soft') return true;
  const next = index + 1 < end ? words[index + 1] : undefined;
  const previous = words[index - 1] as Word;
  if (conditionals.has(word.text)) return previous.text !== 'as' && previous.text !== 'and';
  if (word.text === 'in' && next?.text === 'case') return true;
  if (coordinators.has(word.text)) return next !== undefined && opensClause(next);
  if (subordinators.has(word.text)) return opensSubordinate(word, previous, next);
  if (!subjects.has(word.text)) return false;
  // "the guide you downloaded"
  return (
    !auxiliaries.has(previous.text) &&
    !prepositions.has(previous.text) &&
    !subordinators.has(previous.text) &&
    !conditionals.has(previous.text) &&
    !coordinators.has(previous.text) &&
    !takesObject.has(previous.text)
  );
}

/** Verbs behind which a person is the one to whom it is done: "tell you", "suit you". */
const takesObject = new Set(
  'tell told give gave send sent show shows showed spare save saves bring brings offer offers help helps let lets suit suits cost costs take takes leave leaves wish thank ask asks owe call call reach find serve serves put see hear help make makes keep keeps meet give gives'.split(
    ' ',
  ),
);

function opensClause({ text }: Word): boolean {
  return (
    subjects.has(text) ||
    modals.has(text) ||
    auxiliaries.has(text) ||
    determiners.has(text) ||
    conditionals.has(text) ||
    subordinators.has(text) ||
    isPastForm(text)
  );
}

function opensSubordinate(word: Word, previous: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  switch (word.text) {
    case 'as':
      return subjects.has(next.text) || determiners.has(next.text);
    case 'than':
    case 'that':
      // "that search" points, "said that you" opens.
      return (
        subjects.has(next.text) ||
        determiners.has(next.text) ||
        auxiliaries.has(next.text) ||
        next.isCapital ||
        next.text.endsWith('s') ||
        isPastForm(next.text)
      );
    case 'what':
    case 'which':
    case 'who':
    case 'whose':
    case 'whom':
      return !prepositions.has(previous.text) || word.text === 'what';
    case 'before':
    case 'after':
    case 'until':
    case 'since':
    case 'till':
      return subjects.has(next.text) || determiners.has(next.text) || next.isCapital;
    case 'now':
      return next.text === 'that';
    default:
      return true;
  }
}

function clauseOf(words: readonly Word[], first: number, end: number, isAsked: boolean): Clause {
  const word = words[first] as Word;
  const introducedBy = introduction(word.text, words[first + 1]?.text ?? '');
  const verb = verbOf(words, first, end);
  const polarity = anyOf(words, first, end, negations) ? 'negated' : 'affirmed';
  return {
    first,
    end,
    sentence: word.sentence,
    introducedBy,
    verb,
    tense: tenseOf(words, verb, end),
    modality: modalityOf(words, first, end, { introducedBy, isAsked, verb }),
    polarity,
  };
}

function introduction(text: string, next: string): string {
  if (coordinators.has(text) && conditionals.has(next)) return next;
  return conditionals.has(text) || subordinators.has(text) || coordinators.has(text) ? text : '';
}

/** Whether a word, by its form, is a verb of the past. */
export function isPastForm(text: string): boolean {
  if (irregularPast.has(text)) return true;
  return text.length > 4 && text.endsWith('ed') && !notPast.has(text);
}

// A past form behind a determiner is an adjective: "a closed round", "your planned move".
function verbOf(words: readonly Word[], first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const { text, voice } = words[index] as Word;
    if (voice !== 'own') continue;
    if (auxiliaries.has(text)) {
      if (isMonth(words, index)) continue;
      return index;
    }
    if (!isPastForm(text)) continue;
    const before = words[index - 1];
    if (before?.text === 'as') continue;
    if (
      index > first &&
      before !== undefined &&
      determiners.has(before.text) &&
      before.text !== 'that' &&
      before.text !== 'which'
    )
      continue;
    return index;
  }
  return -1;
}

// "20 May", "in May": a month and no modal.
function isMonth(words: readonly Word[], index: number): boolean {
  const { text, isCapital } = words[index] as Word;
  const before = words[index - 1];
  return (
    text === 'may' &&
    isCapital &&
    before !== undefined &&
    (/\d$/.test(before.text) || prepositions.has(before.text))
  );
}

function tenseOf(words: readonly Word[], verb: number, end: number): Tense {
  const text = words[verb]?.text;
  if (text === undefined) return 'none';
  if (text === 'has' || text === 'have')
    return hasPastFormAfter(words, verb, end) ? 'past' : 'present';
  if (text === 'will' || text === 'shall') return 'future';
  if (modals.has(text)) return 'none';
  if (text === 'is' || text === 'are' || text === 'am') return 'present';
  return text === 'do' || text === 'does' || text === 'be' || text === 'being' ? 'present' : 'past';
}

const betweenHaveAndPast = new Set(
  'not also already just recently now since been both all each only even then finally lately'.split(
    ' ',
  ),
);

function hasPastFormAfter(words: readonly Word[], verb: number, end: number): boolean {
  let index = verb + 1;
  while (index < end && betweenHaveAndPast.has(words[index]?.text ?? '')) index++;
  return index < end && isPastForm(words[index]?.text ?? '');
}

type Frame = { readonly introducedBy: string; readonly isAsked: boolean; readonly verb: number };

function modalityOf(
  words: readonly Word[],
  first: number,
  end: number,
  { introducedBy, isAsked, verb }: Frame,
): Claim['modality'] {
  if (words.slice(first, end).every(({ voice }) => voice === 'quotation')) return 'quoted';
  if (conditionals.has(introducedBy) || isInverted(words, first)) return 'conditional';
  if (isIndirectQuestion(words, first)) return 'hedged';
  if (isAsked && !isTakenForGranted(words, first, introducedBy, verb)) return 'asked';
  return anyOf(words, first, end, hedges) ? 'hedged' : 'asserted';
}

const concludes = new Set(['means', 'shows', 'proves', 'tells', 'is', 'was', 'makes', 'leaves']);

// "How you split it I can't see", "which half is nearer": a sentence that begins so leaves the answer open.
function isIndirectQuestion(words: readonly Word[], first: number): boolean {
  const { text, breakBefore } = words[first] as Word;
  // "Which means that …" concludes and asks nothing.
  if (text === 'which' && concludes.has(words[first + 1]?.text ?? '')) return false;
  return text === 'how' || (breakBefore === 'hard' && (text === 'which' || text === 'whose'));
}

// "Should that be so", "Were you to hire", "Had you planned": a condition without `if`.
function isInverted(words: readonly Word[], first: number): boolean {
  const opener = words[first]?.text;
  const next = words[first + 1];
  if (opener === 'in' && next?.text === 'case') return true;
  if (opener !== 'should' && opener !== 'were') return false;
  return next !== undefined && (subjects.has(next.text) || determiners.has(next.text));
}

// A question may rest on something that it does not ask: "Would it help with the move that you announced?"
function isTakenForGranted(
  words: readonly Word[],
  first: number,
  introducedBy: string,
  verb: number,
): boolean {
  if (
    [
      'since',
      'because',
      'after',
      'when',
      'now',
      'which',
      'who',
      'that',
      'while',
      'as',
      'where',
      'although',
      'though',
    ].includes(introducedBy)
  )
    return verb > first + 1 || introducedBy !== 'when';
  const opener = words[first]?.text ?? '';
  if (['with', 'given', 'following', 'seeing', 'considering', 'having'].includes(opener))
    return true;
  return subjects.has(opener) && verb > first && words[first]?.breakBefore === 'none' && first > 0;
}

const openFrames = new Set([
  'suspect',
  'guess',
  'assume',
  'wonder',
  'imagine',
  'possible',
  'impression',
  'hint',
  'hints',
  'sure',
  'know',
  'tell',
  'see',
  'seems',
  'seem',
  'looks',
  'suggest',
  'suggests',
  'clear',
  'whether',
  'question',
  'curious',
  'maybe',
  'perhaps',
]);

function leavesOpen(words: readonly Word[], clause: Clause): boolean {
  // "Which chapter you reached I do not know".
  if (clause.verb === -1 && isIndirectQuestion(words, clause.first)) return true;
  if (clause.modality === 'conditional' || clause.modality === 'asked') return false;
  const isUnseen = clause.polarity === 'negated';
  for (let index = clause.first; index < clause.end; index++) {
    const text = words[index]?.text ?? '';
    if (!openFrames.has(text)) continue;
    if (isUnseen || !['see', 'know', 'tell', 'sure', 'clear', 'question'].includes(text))
      return true;
  }
  return false;
}

function continuesOpenness(clause: Clause, words: readonly Word[]): boolean {
  const { mark } = words[clause.first] as Word;
  if (mark !== '') return ['or', 'nor'].includes(clause.introducedBy);
  return !['but', 'because', 'since', 'so', 'after', 'before', 'when', 'while'].includes(
    clause.introducedBy,
  );
}

function anyOf(
  words: readonly Word[],
  first: number,
  end: number,
  set: ReadonlySet<string>,
): boolean {
  for (let index = first; index < end; index++) {
    const word = words[index] as Word;
    if (word.voice === 'own' && set.has(word.text) && !isMonth(words, index)) return true;
  }
  return false;
}
