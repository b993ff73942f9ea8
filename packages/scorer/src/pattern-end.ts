import type {
  Anchor,
  PatternStep,
  PatternSubject,
  PatternWord,
  WordPattern,
  WordStep,
} from './word-pattern.ts';

/** The index behind a match that begins at a word; -1 where none does. */
export function endOfPattern(pattern: WordPattern, subject: PatternSubject, from: number): number {
  return endOfSteps(pattern, subject, { from, at: 0, isInside: false });
}

/** A place in the words and in the pattern, and whether a step has taken a word already. */
type Place = { readonly from: number; readonly at: number; readonly isInside: boolean };

function endOfSteps(pattern: WordPattern, subject: PatternSubject, place: Place): number {
  let { from, isInside } = place;
  const { words } = subject;
  for (let at = place.at; at < pattern.length; at++) {
    const step = pattern[at] as PatternStep;
    if (step.kind === 'gap')
      return endAfterGap(pattern, subject, { from, at, isInside }, step.words);
    if (step.kind === 'anchor') {
      if (!isAnchor(step.at, words, from)) return -1;
      continue;
    }
    const word = words[from];
    if (word === undefined || (isInside && word.breakBefore === 'hard')) return -1;
    const length =
      step.kind === 'named' ? subject.lengthOf(step.name, from) : wordLength(step, word);
    if (length === 0) return -1;
    from += length;
    isInside = true;
  }
  return from;
}

function endAfterGap(
  pattern: WordPattern,
  subject: PatternSubject,
  { from, at, isInside }: Place,
  most: number,
): number {
  if (at === pattern.length - 1) return endOfRest(subject, from, most);
  for (let skipped = 0; skipped <= most; skipped++) {
    const end = endOfSteps(pattern, subject, { from: from + skipped, at: at + 1, isInside });
    if (end >= 0) return end;
    if (isEndOfSentence(subject, from + skipped)) return -1;
  }
  return -1;
}

/** A gap at the end takes what is left of the sentence, so that a footer hides the words in it. */
function endOfRest(subject: PatternSubject, from: number, most: number): number {
  let end = from;
  while (end < from + most && !isEndOfSentence(subject, end)) end++;
  return end;
}

function isEndOfSentence({ words }: PatternSubject, index: number): boolean {
  const word = words[index];
  return word === undefined || word.breakBefore === 'hard';
}

function isAnchor(kind: Anchor, words: readonly PatternWord[], index: number): boolean {
  if (kind === 'first') return index === 0;
  if (kind === 'last') return index === words.length;
  return index === 0 || index === words.length || words[index]?.breakBefore !== 'none';
}

function wordLength(step: WordStep, { text }: PatternWord): number {
  if (step.words.has(text)) return 1;
  return step.stems.some((stem) => text.startsWith(stem)) ? 1 : 0;
}
