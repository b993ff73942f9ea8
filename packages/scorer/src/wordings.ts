import type { Policy, Rule, Vocabulary } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { markNames } from './word-marks.ts';
import {
  compileWordPatterns,
  endOfPattern,
  firstWords,
  type PatternLanguage,
  type PatternSubject,
  type WordPattern,
} from './word-pattern.ts';
import { wordsOf } from './words.ts';

/** A wording of a rule in a message: indexes of its first word and of the word behind it. */
export type WordingMatch = {
  readonly rule: string;
  /** It makes its sentence innocent instead of guilty. */
  readonly isException: boolean;
  readonly first: number;
  readonly end: number;
};

/** Finds the wordings of all rules in one walk over the words. */
export type WordingFinder = (subject: PatternSubject) => WordingMatch[];

export type WordingRule = Extract<Rule, { kind: 'wording' }>;

type Entry = {
  readonly pattern: WordPattern;
  readonly rule: string;
  readonly isException: boolean;
};

/** Makes the one search for every wording of a policy; rules that do not compile are left to their own check. */
export function compileWordings({ rules, vocabulary }: Pick<Policy, 'rules' | 'vocabulary'>) {
  const entries = rules.flatMap((rule) =>
    rule.kind === 'wording' ? entriesOf(rule, vocabulary) : [],
  );
  return indexWordings(entries);
}

/** The patterns of a rule, or a `RangeError` for the first that cannot be one. */
export function entriesOf(rule: WordingRule, vocabulary: Vocabulary): Entry[] {
  const language = patternLanguage(vocabulary, rule.groups);
  return [
    ...compile(rule.wordings, language).map((pattern) => ({
      pattern,
      rule: rule.id,
      isException: false,
    })),
    ...compile(rule.unless ?? [], language).map((pattern) => ({
      pattern,
      rule: rule.id,
      isException: true,
    })),
  ];
}

function compile(wordings: readonly string[], language: PatternLanguage): WordPattern[] {
  return wordings.flatMap((wording) => compileWordPatterns(wording, language));
}

function patternLanguage(
  { groups }: Vocabulary,
  own: Readonly<Record<string, string>> = {},
): PatternLanguage {
  return {
    groups: { ...groups, ...own },
    names: markNames,
    wordsOf: (written) => wordsOf(normalize(written).text).map(({ text }) => text),
  };
}

function indexWordings(entries: readonly Entry[]): WordingFinder {
  const byWord = new Map<string, Entry[]>();
  const others: Entry[] = [];
  for (const entry of entries) {
    const words = firstWords(entry.pattern);
    if (words === undefined) others.push(entry);
    else for (const word of words) put(byWord, word, entry);
  }
  return (subject) => {
    const matches: WordingMatch[] = [];
    for (let index = 0; index < subject.words.length; index++) {
      const text = subject.words[index]?.text ?? '';
      for (const entry of byWord.get(text) ?? []) addMatch(matches, entry, subject, index);
      for (const entry of others) addMatch(matches, entry, subject, index);
    }
    return matches;
  };
}

function put(byWord: Map<string, Entry[]>, word: string, entry: Entry): void {
  const known = byWord.get(word);
  if (known === undefined) byWord.set(word, [entry]);
  else known.push(entry);
}

function addMatch(
  matches: WordingMatch[],
  { pattern, rule, isException }: Entry,
  subject: PatternSubject,
  first: number,
): void {
  const end = endOfPattern(pattern, subject, first);
  if (end > first) matches.push({ rule, isException, first, end });
}
