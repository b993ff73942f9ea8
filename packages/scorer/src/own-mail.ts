import type { Clause } from './clauses.ts';
import { hasWritten, type Unjudged } from './statement.ts';
import type { Word } from './words.ts';

const pieces = new Set(
  'mail email message note answer reply letter line lines question questions point points remark comparison joke wording tone signature subject attachment link doubt doubts scepticism skepticism distrust trust instinct caution reluctance preference reaction suspicion worry worries patience honesty candour frankness objection objections condition conditions deadline request wish sentence sentences paragraph words word correction rule argument arguments thanks apology reading number numbers'.split(
    ' ',
  ),
);
const qualities =
  /^(?:first|last|second|third|latest|earlier|short|long|kind|own|two|three|four|few|only|dry|little)$/;
const longestSubject = 4;

// What is done by writing, or shows in what was written.
const writing = new Set(
  'answered replied responded thanked apologised apologized objected guessed suspected expected assumed feared hoped worried wondered doubted warned corrected sounded seemed thought asked confirmed insisted preferred'.split(
    ' ',
  ),
);

/** Whether a clause says how the reader wrote: "you replied sooner than that", "you were generous with detail". */
export function isAboutWriting(
  { first, end, verb }: Clause,
  unknown: readonly Word[],
  reading: Unjudged,
): boolean {
  const { words, events, lengthOf } = reading;
  if (words[verb - 1]?.text !== 'you' || unknown.length > 1 || !hasWritten(reading)) return false;
  for (let at = first; at < end; at++)
    if (events.has(words[at]?.stem ?? '') || lengthOf('date', at) > 0) return false;
  const { text = '' } = words[verb] ?? {};
  if (text === 'took') return isTrouble(words[verb + 1], words[verb + 2]);
  // "You were acquired" is something else.
  const [quality] = unknown;
  return (
    writing.has(text) ||
    (text === 'were' && quality !== undefined && !/(?:ed|ing)$/.test(quality.text))
  );
}

// "You took the time to explain"
function isTrouble(article: Word | undefined, thing: Word | undefined): boolean {
  return article?.text === 'the' && (thing?.text === 'time' || thing?.text === 'trouble');
}

/** Whether a clause tells of what the reader wrote to the sender: "your note crossed with mine". The thread knows of it. */
export function isAboutOwnMail({ first, end, verb }: Clause, reading: Unjudged): boolean {
  const { words } = reading;
  if (!hasWritten(reading)) return false;
  const opens = words.slice(first, first + 2).findIndex(({ text }) => text === 'your');
  if (opens === -1) return false;
  const from = first + opens + 1;
  const until = Math.min(end, verb === -1 ? end : verb, from + longestSubject);
  const [piece] = words.slice(from, until).filter(({ text }) => !qualities.test(text));
  return piece !== undefined && pieces.has(piece.text);
}
