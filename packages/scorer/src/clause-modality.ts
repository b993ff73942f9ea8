import type { Claim } from '@tenacious-bench/schema';
import { subjects } from './clause-boundary.ts';
import { isMonth } from './clause-verb.ts';
import { conditionals, determiners, hedges } from './english-words.ts';
import type { Word } from './words.ts';

type Frame = { readonly introducedBy: string; readonly isAsked: boolean; readonly verb: number };

/** Whether a clause is asserted, hedged, asked, a condition or somebody else's words. */
export function modalityOf(
  words: readonly Word[],
  first: number,
  end: number,
  { introducedBy, isAsked, verb }: Frame,
): Claim['modality'] {
  if (words.slice(first, end).every(({ voice }) => voice === 'quotation')) return 'quoted';
  if (conditionals.has(introducedBy) || isInverted(words, first, isAsked)) return 'conditional';
  if (isIndirectQuestion(words, first)) return 'hedged';
  if (isAsked && !isTakenForGranted(words, first, introducedBy, verb)) return 'asked';
  return isHedged(words, first, end) ? 'hedged' : 'asserted';
}

function isHedged(words: readonly Word[], first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (anyOf(words, index, index + 1, hedges) && !isReportedFuture(words, index)) return true;
  return false;
}

const announcing = new Set('announced confirmed declared disclosed revealed said'.split(' '));
const nobodyElse = new Set(['you', 'i', 'we']);
/** So far behind the announcement what was announced may stand. */
const longestReport = 16;

// "It announced that 16% would leave": what was to come, told as news and not as a guess.
function isReportedFuture(words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== 'would') return false;
  for (let at = index; at > Math.max(0, index - longestReport); at--) {
    if (words[at]?.breakBefore === 'hard') return false;
    const verb = words[at - 1]?.text ?? '';
    if (announcing.has(verb)) return !nobodyElse.has(words[at - 2]?.text ?? '');
  }
  return false;
}

const concludes = new Set(['means', 'shows', 'proves', 'tells', 'is', 'was', 'makes', 'leaves']);

/** "How you split it I can't see", "which half is nearer": a sentence that begins so leaves the answer open. */
export function isIndirectQuestion(words: readonly Word[], first: number): boolean {
  const { text, breakBefore } = words[first] as Word;
  // "Which means that …" concludes and asks nothing.
  if (text === 'which' && concludes.has(words[first + 1]?.text ?? '')) return false;
  return text === 'how' || (breakBefore === 'hard' && (text === 'which' || text === 'whose'));
}

// "Should that be so", "Were you to hire", "Had you planned": a condition without `if`.
function isInverted(words: readonly Word[], first: number, isAsked: boolean): boolean {
  const opener = words[first]?.text;
  const next = words[first + 1];
  if (opener === 'in' && next?.text === 'case') return true;
  if (opener !== 'should' && opener !== 'were') return false;
  // "Were twelve engineers called for, …"
  if (!isAsked && words[first]?.breakBefore === 'hard') return true;
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
  const isRelative =
    subjects.has(opener) && verb > first && words[first]?.breakBefore === 'none' && first > 0;
  return isRelative && !isOfAnything(words, first);
}

const someThing = new Set(['a', 'an', 'any', 'anything', 'something']);

// "Is it a question you have discussed?" asks for the discussing; "the move you announced" rests on it.
function isOfAnything(words: readonly Word[], first: number): boolean {
  let opens = first;
  while (opens > 0 && words[opens]?.breakBefore !== 'hard') opens--;
  const opener = words.slice(opens, opens + 2).map(({ text }) => text);
  if (!copulas.has(opener[0] ?? '') || !dummies.has(opener[1] ?? '')) return false;
  return words.slice(opens + 2, first).some(({ text }) => someThing.has(text));
}

const copulas = new Set(['is', 'was', 'are', 'were']);
const dummies = new Set(['it', 'that', 'this', 'there']);

/** Whether words of the sender's own hold one of a set. */
export function anyOf(
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
