import { endOfPattern as endOfWords } from './pattern-end.ts';
import { normalizeReply, piecesOf, type ReplyToken } from './reply-tokens.ts';
import { compileWordPatterns, type WordPattern } from './word-pattern.ts';

export { firstWords } from './word-pattern.ts';

/** What a time in a reply is to its reader. */
export type TimeKind = 'later' | 'current' | 'soon' | 'past';

/** A time that begins at a token: how many tokens it takes, and its kind. */
type TokenTime = { readonly length: number; readonly kind: TimeKind };

/** A reply in the form that patterns are compared with. */
export type PatternSubject = {
  readonly tokens: readonly ReplyToken[];
  readonly timeAt: ReadonlyMap<number, TokenTime>;
};

/** A wording, taken apart. */
export type ReplyPattern = WordPattern;

const times: Readonly<Record<string, readonly TimeKind[]>> = {
  later: ['later'],
  current: ['current'],
  soon: ['soon', 'current'],
  date: ['later', 'current', 'soon'],
};

/** Takes the patterns of a reply policy apart: `{later}`, `{soon}`, `{current}` and `{date}` stand for a time. */
export function compileReplyPatterns(
  pattern: string,
  groups: Readonly<Record<string, string>>,
): ReplyPattern[] {
  return compileWordPatterns(pattern, { groups, names: Object.keys(times), wordsOf: foldedWords });
}

/** The index behind a match that begins at a token; -1 where none does. */
export function endOfPattern(
  pattern: ReplyPattern,
  { tokens, timeAt }: PatternSubject,
  from: number,
): number {
  const lengthOf = (name: string, index: number) => timeLength(times[name] ?? [], timeAt, index);
  return endOfWords(pattern, { words: tokens, lengthOf }, from);
}

function foldedWords(text: string): string[] {
  return piecesOf(normalizeReply(text).text).map(({ text: word }) => word);
}

function timeLength(
  kinds: readonly TimeKind[],
  timeAt: PatternSubject['timeAt'],
  index: number,
): number {
  const time = timeAt.get(index);
  return time !== undefined && kinds.includes(time.kind) ? time.length : 0;
}
