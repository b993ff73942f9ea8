import type { Policy, Rule, Vocabulary } from '@tenacious-bench/schema';
import { commitmentWordingId, commitmentWordings } from './commitment-wordings.ts';
import { evaluationCueId } from './evaluation-cue-id.ts';
import { stemsOf } from './known-words.ts';
import { patternWords } from './pattern-words.ts';
import { markNames } from './word-marks.ts';
import {
  compileWordPatterns,
  type PatternLanguage,
  type PatternSubject,
  type WordPattern,
} from './word-pattern.ts';
import { indexPatterns } from './wording-index.ts';

/** A wording of a rule in a message: indexes of its first word and of the word behind it. */
export type WordingMatch = {
  readonly rule: string;
  /** It makes its sentence innocent instead of guilty. */
  readonly isException: boolean;
  /** It belongs to a rule that takes the wording itself for a fault. */
  readonly accuses: boolean;
  /** Whatever else its clause says is for a person to judge, as the wording is. */
  readonly explains: boolean;
  readonly first: number;
  readonly end: number;
};

/** Finds the wordings of all rules in one walk over the words. */
export type WordingFinder = (subject: PatternSubject) => WordingMatch[];

export type WordingRule = Extract<Rule, { kind: 'wording' }>;

/** A rule that may look for wordings in the message. */
type SpokenRule = Extract<Rule, { kind: 'wording' | 'leak' | 'conversation' }>;

/** A wording taken apart, and the rule that it belongs to. */
export type WordingEntry = {
  readonly pattern: WordPattern;
  readonly rule: string;
  readonly isException: boolean;
};

/** Makes the one search for the wordings of a policy's rules and those of its vocabulary. */
export function compileWordings(
  { rules, vocabulary }: Pick<Policy, 'rules' | 'vocabulary'>,
  entries: readonly WordingEntry[],
): WordingFinder {
  const accusing = new Set(rules.flatMap(({ kind, id }) => (kind === 'wording' ? [id] : [])));
  const explaining = new Set(rules.flatMap((rule) => (isForPerson(rule) ? [rule.id] : [])));
  const all = [...entries, ...topicEntries(vocabulary), ...commitmentEntries(vocabulary)];
  return indexWordings(all, { accusing, explaining, common: stemsOf(vocabulary.familiar) });
}

function isForPerson({ kind, decision }: Rule): boolean {
  return kind === 'wording' && decision === 'route_to_human';
}

function isSpoken(rule: Rule): rule is SpokenRule {
  return rule.kind === 'wording' || rule.kind === 'leak' || rule.kind === 'conversation';
}

/** Makes a search for patterns that stand for themselves, in words that need not be a message's. */
export function compileWordingList(
  wordings: readonly string[],
  vocabulary: Vocabulary,
  groups: Readonly<Record<string, string>> = {},
): WordingFinder {
  const patterns = compile(wordings, patternLanguage(vocabulary, groups));
  return indexWordings(patterns.map((pattern) => ({ pattern, rule: '', isException: false })));
}

/** Cues and assertions of topics go by `topic:…`, `claim:…` and their exceptions, which no rule can be called. */
function topicEntries(vocabulary: Vocabulary): WordingEntry[] {
  const language = patternLanguage(vocabulary);
  return vocabulary.topics.flatMap(({ id, cues, assertions = [], innocent = [], labels = [] }) => [
    ...labels.flatMap(({ field, wordings }) =>
      compile(wordings, language).map((pattern) => ({
        pattern,
        rule: `label:${id}.${field}`,
        isException: false,
      })),
    ),
    ...compile(cues, language).map((pattern) => ({
      pattern,
      rule: `topic:${id}`,
      isException: false,
    })),
    ...compile(assertions, language).map((pattern) => ({
      pattern,
      rule: `claim:${id}`,
      isException: false,
    })),
    ...compile(innocent, language).map((pattern) => ({
      pattern,
      rule: `claim:${id}`,
      isException: true,
    })),
  ]);
}

/** The wordings of commitments go by `commitment:…` and the name of their list. */
function commitmentEntries(vocabulary: Vocabulary): WordingEntry[] {
  const language = patternLanguage(vocabulary);
  return vocabulary.commitments.flatMap((commitment) =>
    commitmentWordings.flatMap((list) =>
      compile(commitment[list] ?? [], language).map((pattern) => ({
        pattern,
        rule: commitmentWordingId(commitment.topic, list),
        isException: false,
      })),
    ),
  );
}

/** The patterns of a rule, or a `RangeError` for the first that cannot be one. */
export function entriesOf(rule: Rule, vocabulary: Vocabulary): WordingEntry[] {
  if (!isSpoken(rule)) return [];
  const language = patternLanguage(vocabulary, rule.groups);
  return [
    ...compile(rule.wordings ?? [], language).map((pattern) => ({
      pattern,
      rule: rule.id,
      isException: false,
    })),
    ...compile(rule.unless ?? [], language).map((pattern) => ({
      pattern,
      rule: rule.id,
      isException: true,
    })),
    ...cueEntries(rule, language),
  ];
}

function cueEntries(rule: SpokenRule, language: PatternLanguage): WordingEntry[] {
  const cues = rule.kind === 'wording' ? (rule.cues ?? []) : [];
  return cues.flatMap(({ wordings }, index) =>
    compile(wordings, language).map((pattern) => ({
      pattern,
      rule: evaluationCueId(rule.id, index),
      isException: false,
    })),
  );
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
    wordsOf: patternWords,
  };
}

const noNames: ReadonlySet<string> = new Set();

type RuleNames = {
  readonly accusing?: ReadonlySet<string>;
  readonly explaining?: ReadonlySet<string>;
  /** Stems that stand in many messages. */
  readonly common?: ReadonlySet<string>;
};

function indexWordings(
  entries: readonly WordingEntry[],
  { accusing = noNames, explaining = noNames, common = noNames }: RuleNames = {},
): WordingFinder {
  const keys = new Map<string, Omit<WordingMatch, 'first' | 'end'>>();
  const find = indexPatterns(
    entries.map(({ pattern, rule, isException }) => {
      const name = `${isException}${rule}`;
      const accuses = !isException && accusing.has(rule);
      const explains = accuses && explaining.has(rule);
      const key = keys.get(name) ?? { rule, isException, accuses, explains };
      keys.set(name, key);
      return { pattern, key };
    }),
    common,
  );
  // Field by field: to spread each of a hundred keys a message takes fifty times as long in Node 20, and its hidden classes
  // are garbage that only a full collection finds.
  return (subject) =>
    find(subject).map(({ key: { rule, isException, accuses, explains }, first, end }) => {
      return { rule, isException, accuses, explains, first, end };
    });
}
