import { inflectionsOf } from './inflections.ts';
import { remember } from './remember.ts';

/** A word as patterns see it. */
export type PatternWord = {
  readonly text: string;
  readonly breakBefore: 'none' | 'soft' | 'hard';
};

/** What patterns are compared with: words, and how many of them a named thing such as a date takes from a place on. */
export type PatternSubject = {
  readonly words: readonly PatternWord[];
  lengthOf(name: string, from: number): number;
};

/** A step that takes one of some words. */
export type WordStep = {
  readonly kind: 'words';
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
};

/** One step of a pattern. */
export type PatternStep =
  | WordStep
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'anchor'; readonly at: Anchor };

/** Where a pattern has to stand. */
export type Anchor = 'start' | 'end' | 'first' | 'last';

/** A wording, taken apart. */
export type WordPattern = readonly PatternStep[];

/** How patterns are written: the named groups of words, the names that stand for more than words, the spelling. */
export type PatternLanguage = {
  readonly groups: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  /** The words of a written piece, spelt as in the subject. */
  wordsOf(written: string): string[];
};

const anchors: Readonly<Record<string, Anchor>> = {
  '^': 'start',
  $: 'end',
  '^^': 'first',
  $$: 'last',
};

/**
 * Takes patterns apart. A pattern is words with a space between: `a|b` is either, `stem*` any word that begins
 * so, `word~` any inflection of it, `word?` may be missing, `..3` stands for up to three words of the same
 * sentence, `<group>` for the words of a group, `{date}` for a named thing; `^` and `$` are the ends of a clause,
 * `^^` and `$$` those of the text.
 */
export function compileWordPatterns(pattern: string, language: PatternLanguage): WordPattern[] {
  let variants: PatternStep[][] = [[]];
  for (const part of pattern.split(' ')) {
    if (part === '') continue;
    const isOptional = part.endsWith('?');
    const choices = choicesOf(isOptional ? part.slice(0, -1) : part).map((choice) =>
      stepsOf(choice, language, pattern),
    );
    const kept = withEach(variants, choices);
    variants = isOptional ? [...kept, ...variants] : kept;
  }
  if (variants.every(hasWord)) return variants;
  throw new RangeError(`pattern ${JSON.stringify(pattern)} has no word: it would match anything`);
}

function withEach(
  variants: readonly PatternStep[][],
  choices: readonly (readonly PatternStep[])[],
): PatternStep[][] {
  return variants.flatMap((variant) => choices.map((steps) => [...variant, ...steps]));
}

function hasWord(steps: WordPattern): boolean {
  return steps.some(({ kind }) => kind === 'words' || kind === 'named');
}

/** The words that a pattern can begin with; `undefined` where only trying tells. */
export function firstWords(pattern: WordPattern): readonly string[] | undefined {
  const first = pattern[firstConsuming(pattern)];
  return first?.kind === 'words' && first.stems.length === 0 ? [...first.words] : undefined;
}

// A named thing among words, `{recipient}|team`, is a variant of its own: it may be longer than a word.
function choicesOf(part: string): string[] {
  if (!part.includes('{') || !part.includes('|')) return [part];
  const names = part.split('|').filter((one) => one.startsWith('{'));
  const words = part.split('|').filter((one) => !one.startsWith('{'));
  return words.length === 0 ? names : [...names, words.join('|')];
}

function stepsOf(part: string, language: PatternLanguage, pattern: string): readonly PatternStep[] {
  const anchor = anchors[part];
  if (anchor !== undefined) return [{ kind: 'anchor', at: anchor }];
  if (part.startsWith('..')) return [gapStep(part, pattern)];
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name !== undefined) return [namedStep(name, language, pattern)];
  const written = part.includes('<')
    ? part.replaceAll(/<(\w+)>/g, (_, group: string) => groupOf(group, language, pattern))
    : part;
  return sharedSteps(language)(written);
}

type StepReader = (written: string) => readonly PatternStep[];

// Wordings of one policy are made of the same few pieces.
const stepReaders = new WeakMap<PatternLanguage['wordsOf'], StepReader>();
const mostPieces = 8192;

function sharedSteps({ wordsOf }: PatternLanguage): StepReader {
  const known = stepReaders.get(wordsOf);
  if (known !== undefined) return known;
  const reader = remember((written) => wordSteps(written, wordsOf), mostPieces);
  stepReaders.set(wordsOf, reader);
  return reader;
}

// "..10" would be read as the word "10" and never match.
function gapStep(part: string, pattern: string): PatternStep {
  const most = /^\.\.([1-9])$/.exec(part)?.[1];
  if (most !== undefined) return { kind: 'gap', words: Number(most) };
  throw new RangeError(
    `pattern ${JSON.stringify(pattern)} has the gap ${JSON.stringify(part)}: a gap is ..1 to ..9, alone between spaces`,
  );
}

function namedStep(name: string, { names }: PatternLanguage, pattern: string): PatternStep {
  if (names.includes(name)) return { kind: 'named', name };
  throw new RangeError(
    `pattern ${JSON.stringify(pattern)} names the unknown {${name}}: there are ${names.join(', ')}`,
  );
}

function groupOf(name: string, { groups }: PatternLanguage, pattern: string): string {
  const words = groups[name];
  if (words !== undefined) return words;
  throw new RangeError(`pattern ${JSON.stringify(pattern)} names the unknown group <${name}>`);
}

/** Without spaces between words, a pattern such as `不要` is one step for each sign. */
function wordSteps(part: string, wordsOf: PatternLanguage['wordsOf']): PatternStep[] {
  if (/[|*~]/.test(part)) return [alternatives(part.split('|'), wordsOf)];
  return wordsOf(part).map((word) => ({ kind: 'words', words: new Set([word]), stems: [] }));
}

function alternatives(
  written: readonly string[],
  wordsOf: PatternLanguage['wordsOf'],
): PatternStep {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const one of written) {
    const [word, ...others] = wordsOf(one.replace(/[*~]$/, ''));
    if (word === undefined || others.length > 0)
      throw new RangeError(
        `alternative ${JSON.stringify(one)} in ${JSON.stringify(written.join('|'))} is not one word: it can never match`,
      );
    if (one.endsWith('*')) stems.push(word);
    else for (const form of one.endsWith('~') ? inflectionsOf(word) : [word]) words.add(form);
  }
  return { kind: 'words', words, stems };
}

function firstConsuming(pattern: WordPattern): number {
  return pattern.findIndex(({ kind }) => kind === 'words' || kind === 'named');
}
