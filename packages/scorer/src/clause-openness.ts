import { subjects } from './clause-boundary.ts';
import { isIndirectQuestion } from './clause-modality.ts';
import type { Clause } from './clauses.ts';
import { modals } from './english-words.ts';
import type { Word } from './words.ts';

/** "Perhaps three, perhaps a pair of openings": a fragment is meant as what it hangs on. */
export function inherited(
  clause: Clause,
  previous: Clause | undefined,
  words: readonly Word[],
): Clause {
  if (previous === undefined || clause.modality !== 'asserted') return clause;
  const { mark } = words[clause.first] as Word;
  // "Two guesses: three openings, and Kafka underneath."
  if (mark === ':' && clause.verb === -1 && isGuess(clause, previous, words))
    return { ...clause, modality: 'hedged' };
  // "If it is Segment that feeds it": a relative clause belongs to its condition.
  const isRelative = mark === '' && ['that', 'which', 'who', 'where'].includes(clause.introducedBy);
  if (isRelative && previous.modality === 'conditional')
    return { ...clause, modality: 'conditional' };
  if (clause.introducedBy === 'that' && asksWhetherTrue(previous, words))
    return { ...clause, modality: 'asked' };
  if (clause.verb !== -1 || previous.modality !== 'hedged') return clause;
  if (subjects.has(words[clause.first]?.text ?? '')) return clause;
  const isLinked = clause.introducedBy === '' || ['and', 'or', 'nor'].includes(clause.introducedBy);
  return isLinked && mark !== ':' && mark !== ';' && !modalVerb(previous, words)
    ? { ...clause, modality: 'hedged' }
    : clause;
}

const guesses = new Set(
  'guess guesses hunch hunches rumour rumours hint hints suspicion suspicions impression'.split(
    ' ',
  ),
);

function isGuess({ first }: Clause, { modality }: Clause, words: readonly Word[]): boolean {
  if (modality === 'conditional' || modality === 'asked') return false;
  let opens = first - 1;
  while (opens > 0 && words[opens]?.breakBefore !== 'hard') opens--;
  return words.slice(opens, first).some(({ text }) => guesses.has(text));
}

// "Is it true that she has joined?"
function asksWhetherTrue({ first, end, modality }: Clause, words: readonly Word[]): boolean {
  if (modality !== 'asked') return false;
  return words.slice(first, end).some(({ text }) => ['true', 'right', 'correct'].includes(text));
}

// "Two engineers could help, three weeks from a decision": `could` hedges the offer, not what follows.
function modalVerb({ verb }: Clause, words: readonly Word[]): boolean {
  return modals.has(words[verb]?.text ?? '');
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
  'faint',
  'unconfirmed',
  'rumour',
  'rumours',
]);

const traces = new Set('sign signs trace traces indication clue evidence report word'.split(' '));
const weak = new Set('weak slight vague thin small loose possible uncertain tentative'.split(' '));

// "A weak sign that …": how strong it is tells how open what follows is.
function isWeakTrace(words: readonly Word[], index: number): boolean {
  return traces.has(words[index]?.text ?? '') && weak.has(words[index - 1]?.text ?? '');
}

/** What may be known, unlike what is guessed. */
const knowing = new Set('see know tell sure clear question'.split(' '));
const conclusions = new Set(['mean', 'imply', 'indicate', 'say', 'show', 'be']);

/** Whether what follows a clause is left open: "I suspect that …", "I cannot see which …". */
export function leavesOpen(words: readonly Word[], clause: Clause): boolean {
  // "Which chapter you reached I do not know".
  if (clause.verb === -1 && isIndirectQuestion(words, clause.first)) return true;
  if (clause.modality === 'conditional' || clause.modality === 'asked') return false;
  const isUnseen = clause.polarity === 'negated';
  for (let index = clause.first; index < clause.end; index++) {
    const text = words[index]?.text ?? '';
    // "Six roles may mean that …": what it would mean is as open.
    if (clause.modality === 'hedged' && conclusions.has(text)) return true;
    if (isWeakTrace(words, index) || isSupposing(words, index)) return true;
    if (!openFrames.has(text)) continue;
    if (isUnseen || !knowing.has(text)) return true;
  }
  return false;
}

// "I take it that …"
function isSupposing(words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== 'take' || words[index + 1]?.text !== 'it') return false;
  const subject = words[index - 1]?.text;
  return subject === 'i' || subject === 'we';
}

/** Whether a clause belongs to what was left open before it. */
export function continuesOpenness(clause: Clause, words: readonly Word[]): boolean {
  const { mark } = words[clause.first] as Word;
  if (mark !== '') return ['or', 'nor'].includes(clause.introducedBy);
  return !['but', 'because', 'since', 'so', 'after', 'before', 'when', 'while'].includes(
    clause.introducedBy,
  );
}
