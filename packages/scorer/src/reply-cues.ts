import type { ReplyClass, ReplyPolicy } from '@tenacious-bench/schema';
import { indexLanguages } from './reply-languages.ts';
import {
  compileReplyPatterns,
  endOfPattern,
  firstWords,
  type PatternSubject,
  type ReplyPattern,
} from './reply-pattern.ts';
import type { ReplyToken } from './reply-tokens.ts';

/** A cue found in a reply, from one token to the one behind it. */
export type CueMatch = {
  readonly cue: string;
  readonly class: string;
  readonly start: number;
  readonly next: number;
};

/** Finds what a speaker says; cues inside a longer wording that means something else are left out. */
export type CueFinder = (
  subject: PatternSubject,
  speaker: 'agent' | 'prospect',
) => readonly CueMatch[];

type Entry = {
  readonly cue: string;
  readonly class: ReplyClass;
  readonly language: string;
  readonly pattern: ReplyPattern;
};

type Index = {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly others: readonly Entry[];
};

/** Makes one search for all cues of a policy. A word leads straight to the patterns that begin with it. */
export function indexReplyCues({ classes, languages }: ReplyPolicy): CueFinder {
  const byId = new Map(classes.map((one) => [one.id, one]));
  const languagesOf = indexLanguages(languages);
  const entries = languages.flatMap(({ language, cues, groups = {} }) =>
    cues.flatMap((cue) => {
      const known = byId.get(cue.class);
      if (known === undefined)
        throw new RangeError(`cue ${cue.id} is of the unknown class ${cue.class}`);
      const patterns = cue.patterns.flatMap((pattern) => compileReplyPatterns(pattern, groups));
      return patterns.map((pattern) => ({ cue: cue.id, class: known, language, pattern }));
    }),
  );
  const index = indexByWord(entries);
  return (subject, speaker) => {
    const spoken = languagesOf(subject.tokens);
    const found = findAll(subject, index).filter(
      ({ of, language }) =>
        (of.speaker ?? 'prospect') === speaker && (of.anyLanguage === true || spoken(language)),
    );
    const read = found.filter((match) => isRead(match, subject.tokens));
    const byStart = groupByStart(read);
    return read
      .filter((match) => !isHidden(match, byStart))
      .map(({ cue, class: of, start, next }) => ({
        cue,
        class: of,
        start,
        next,
      }));
  };
}

/** In tokens; footers are the longest. */
const longestWording = 40;

type Candidate = CueMatch & { readonly of: ReplyClass; readonly language: string };

function indexByWord(entries: readonly Entry[]): Index {
  const byWord = new Map<string, Entry[]>();
  const others: Entry[] = [];
  for (const entry of entries) {
    const words = firstWords(entry.pattern);
    if (words === undefined) others.push(entry);
    for (const word of words ?? []) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [entry]);
      else known.push(entry);
    }
  }
  return { byWord, others };
}

function findAll(subject: PatternSubject, { byWord, others }: Index): Candidate[] {
  const found: Candidate[] = [];
  for (const [start, { text }] of subject.tokens.entries()) {
    for (const { cue, class: of, language, pattern } of [...(byWord.get(text) ?? []), ...others]) {
      const next = endOfPattern(pattern, subject, start);
      if (next > start) found.push({ cue, class: of.id, of, language, start, next });
    }
  }
  return found;
}

function isRead({ of, start, next }: Candidate, tokens: readonly ReplyToken[]): boolean {
  const own = tokens.slice(start, next);
  if (own.every(({ isQuoted }) => isQuoted)) return false;
  return of.inSignature === true || !own.some(({ isSigned }) => isSigned);
}

function groupByStart(matches: readonly Candidate[]): Map<number, Candidate[]> {
  const byStart = new Map<number, Candidate[]>();
  for (const match of matches) {
    const known = byStart.get(match.start);
    if (known === undefined) byStart.set(match.start, [match]);
    else known.push(match);
  }
  return byStart;
}

/** Looks no further back than the longest wording reaches, so that a long reply costs its length. */
function isHidden(match: Candidate, byStart: ReadonlyMap<number, readonly Candidate[]>): boolean {
  const { of, start, next } = match;
  for (let at = start; at >= Math.max(0, start - longestWording); at--) {
    const isHere = byStart
      .get(at)
      ?.some(
        (other) =>
          other.class !== match.class && next <= other.next && yields(of, other, next - start),
      );
    if (isHere === true) return true;
  }
  return false;
}

/** A class that says what it yields to yields to that even where both are equally long. */
function yields({ yieldsTo }: ReplyClass, other: Candidate, length: number): boolean {
  const isLonger = other.next - other.start > length;
  return yieldsTo === undefined ? isLonger : yieldsTo.includes(other.class);
}
