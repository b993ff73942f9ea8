import { normalizeReply, piecesOf, type ReplyToken } from './reply-tokens.ts';

/** What a time in a reply is to its reader. */
export type TimeKind = 'later' | 'current' | 'soon' | 'past';

/** A time that begins at a token: how many tokens it takes, and its kind. */
type TokenTime = { readonly length: number; readonly kind: TimeKind };

/** A reply in the form that patterns are compared with. */
export type PatternSubject = {
  readonly tokens: readonly ReplyToken[];
  readonly timeAt: ReadonlyMap<number, TokenTime>;
};

/** One step of a pattern. */
type Step =
  | {
      readonly kind: 'words';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
    }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'time'; readonly times: readonly TimeKind[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' };

/** A wording, taken apart. */
export type ReplyPattern = readonly Step[];

const timeSteps: Readonly<Record<string, readonly TimeKind[]>> = {
  '{later}': ['later'],
  '{current}': ['current'],
  '{soon}': ['soon', 'current'],
  '{date}': ['later', 'current', 'soon'],
};

const anchors: Readonly<Record<string, 'start' | 'end' | 'first' | 'last'>> = {
  '^': 'start',
  $: 'end',
  '^^': 'first',
  $$: 'last',
};

/**
 * Takes patterns apart. A pattern is words with a space between: `a|b` is either, `stem*` any word that begins
 * so, `word?` may be missing, `..3` stands for up to three words of the same sentence, `<group>` for the words of
 * a group, `{later}`, `{soon}`, `{current}` and `{date}` for a time; `^` and `$` are the ends of a clause,
 * `^^` and `$$` those of the reply.
 */
export function compileReplyPatterns(
  pattern: string,
  groups: Readonly<Record<string, string>>,
): ReplyPattern[] {
  const parts = pattern.split(' ').filter((part) => part !== '');
  return variantsOf(parts).map((variant) => {
    const steps = variant.flatMap((part) => stepsOf(part, groups, pattern));
    if (steps.some(({ kind }) => kind === 'words' || kind === 'time')) return steps;
    throw new RangeError(`pattern ${JSON.stringify(pattern)} has no word: it would match anything`);
  });
}

/** The index behind a match that begins at a token; -1 where none does. */
export function endOfPattern(
  pattern: ReplyPattern,
  subject: PatternSubject,
  from: number,
  at = 0,
): number {
  const step = pattern[at];
  if (step === undefined) return from;
  const { tokens } = subject;
  const isInside = at > firstConsuming(pattern);
  if (step.kind === 'gap') return endAfterGap(pattern, subject, from, at, step.words);
  if (step.kind === 'start' || step.kind === 'end' || step.kind === 'first' || step.kind === 'last')
    return isAnchor(step.kind, tokens, from) ? endOfPattern(pattern, subject, from, at + 1) : -1;
  const token = tokens[from];
  if (token === undefined || (isInside && token.breakBefore === 'hard')) return -1;
  const length =
    step.kind === 'time' ? timeLength(step.times, subject, from) : wordLength(step, token);
  return length === 0 ? -1 : endOfPattern(pattern, subject, from + length, at + 1);
}

/** The words that a pattern can begin with; `undefined` where only trying tells. */
export function firstWords(pattern: ReplyPattern): readonly string[] | undefined {
  const first = pattern[firstConsuming(pattern)];
  return first?.kind === 'words' && first.stems.length === 0 ? [...first.words] : undefined;
}

function variantsOf(parts: readonly string[]): string[][] {
  let variants: string[][] = [[]];
  for (const part of parts) {
    const isOptional = part.endsWith('?');
    const kept = variants.map((variant) => [...variant, isOptional ? part.slice(0, -1) : part]);
    variants = isOptional ? [...kept, ...variants] : kept;
  }
  return variants;
}

function stepsOf(part: string, groups: Readonly<Record<string, string>>, pattern: string): Step[] {
  const anchor = anchors[part];
  if (anchor !== undefined) return [{ kind: anchor }];
  const times = timeSteps[part];
  if (times !== undefined) return [{ kind: 'time', times }];
  if (/^\.\.\d$/.test(part)) return [{ kind: 'gap', words: Number(part.slice(2)) }];
  return wordSteps(
    part.replaceAll(/<(\w+)>/g, (_, name: string) => groupOf(name, groups, pattern)),
  );
}

function groupOf(name: string, groups: Readonly<Record<string, string>>, pattern: string): string {
  const words = groups[name];
  if (words !== undefined) return words;
  throw new RangeError(`pattern ${JSON.stringify(pattern)} names the unknown group <${name}>`);
}

/** Without spaces between words, a pattern such as `不要` is one step for each sign. */
function wordSteps(part: string): Step[] {
  if (part.includes('|') || part.endsWith('*')) return [alternatives(part.split('|'))];
  return foldedWords(part).map((word) => alternatives([word]));
}

function alternatives(written: readonly string[]): Step {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const one of written) {
    const [word, ...others] = foldedWords(one.endsWith('*') ? one.slice(0, -1) : one);
    if (word === undefined || others.length > 0)
      throw new RangeError(
        `alternative ${JSON.stringify(one)} in ${JSON.stringify(written.join('|'))} is not one word: it can never match`,
      );
    if (one.endsWith('*')) stems.push(word);
    else words.add(word);
  }
  return { kind: 'words', words, stems };
}

function foldedWords(text: string): string[] {
  return piecesOf(normalizeReply(text).text).map(({ text: word }) => word);
}

function endAfterGap(
  pattern: ReplyPattern,
  subject: PatternSubject,
  from: number,
  at: number,
  most: number,
): number {
  if (at === pattern.length - 1) return endOfRest(subject, from, most);
  for (let skipped = 0; skipped <= most; skipped++) {
    const end = endOfPattern(pattern, subject, from + skipped, at + 1);
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

function isEndOfSentence({ tokens }: PatternSubject, index: number): boolean {
  const token = tokens[index];
  return token === undefined || token.breakBefore === 'hard';
}

function isAnchor(
  kind: 'start' | 'end' | 'first' | 'last',
  tokens: readonly ReplyToken[],
  index: number,
): boolean {
  if (kind === 'first') return index === 0;
  if (kind === 'last') return index === tokens.length;
  return index === 0 || index === tokens.length || tokens[index]?.breakBefore !== 'none';
}

function wordLength(step: Extract<Step, { kind: 'words' }>, { text }: ReplyToken): number {
  if (step.words.has(text)) return 1;
  return step.stems.some((stem) => text.startsWith(stem)) ? 1 : 0;
}

function timeLength(times: readonly TimeKind[], { timeAt }: PatternSubject, index: number): number {
  const time = timeAt.get(index);
  return time !== undefined && times.includes(time.kind) ? time.length : 0;
}

function firstConsuming(pattern: ReplyPattern): number {
  return pattern.findIndex(({ kind }) => kind === 'words' || kind === 'time');
}
