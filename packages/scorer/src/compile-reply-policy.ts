import type {
  Issue,
  ReplyCondition,
  ReplyCue,
  ReplyLanguage,
  ReplyPolicy,
} from '@tenacious-bench/schema';
import { PolicyError } from './policy-error.ts';
import { readReplyCues } from './read-reply-cues.ts';
import { builtInClasses } from './reply-built-in-classes.ts';
import { type CueFinder, indexReplyCues } from './reply-cues.ts';
import { compileReplyPatterns } from './reply-pattern.ts';
import { compileTimeWords, type TimeWords } from './reply-time-words.ts';

/** A reply policy whose every cue has been tried on its own examples, unless it keeps them apart. */
export type CompiledReplyPolicy = {
  readonly policy: ReplyPolicy;
  readonly findCues: CueFinder;
  readonly words: TimeWords;
};

/** The day on which examples are read; any will do, as long as it never changes. */
const exampleDay = '2026-05-04';

/**
 * Makes a reply policy ready, or throws a {@link PolicyError} with everything that is wrong with it.
 *
 * @example
 * ```ts
 * compileReplyPolicy(exampleReplyPolicy).policy.id // => 'example'
 * compileReplyPolicy({ ...exampleReplyPolicy, outcomes: [] }) // throws PolicyError: the last one must hold always
 * ```
 */
export function compileReplyPolicy(policy: ReplyPolicy): CompiledReplyPolicy {
  const issues = [
    ...duplicateIssues(policy),
    ...outcomeIssues(policy),
    ...policy.languages.flatMap((language) => languageIssues(language, policy)),
    ...(policy.examplesApart === true ? [] : untriedIssues(policy)),
  ];
  if (issues.length > 0) throw new PolicyError(policy.id, issues);
  const compiled = {
    policy,
    findCues: indexReplyCues(policy),
    words: compileTimeWords(policy.languages),
  };
  const failed = policy.languages.flatMap(({ cues }) =>
    cues.flatMap((cue) => exampleIssues(cue, compiled)),
  );
  if (failed.length > 0) throw new PolicyError(policy.id, failed);
  return compiled;
}

function languageIssues(language: ReplyLanguage, { classes }: ReplyPolicy): Issue[] {
  const known = new Set(classes.map(({ id }) => id));
  const { groups = {}, cues } = language;
  const ofCues = cues.flatMap(({ id, class: of, patterns }) => [
    ...(known.has(of) ? [] : [issueOf(`cue ${id}`, `the class ${of} is unknown`)]),
    ...patterns.flatMap((pattern) =>
      attempt(`cue ${id}`, () => compileReplyPatterns(pattern, groups)),
    ),
  ]);
  return [
    ...ofCues,
    ...attempt(`language ${language.language}`, () => compileTimeWords([language])),
  ];
}

function attempt(path: string, make: () => unknown): Issue[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [issueOf(path, error.message)];
  }
}

function untriedIssues({ languages }: ReplyPolicy): Issue[] {
  return languages
    .flatMap(({ cues }) => cues.filter(({ examples }) => examples === undefined))
    .map(({ id }) =>
      issueOf(
        `cue ${id}`,
        'it has no examples: add some, or say examplesApart where they are tried',
      ),
    );
}

function duplicateIssues({ languages }: ReplyPolicy): Issue[] {
  const ids = languages.flatMap(({ cues }) => cues.map(({ id }) => id));
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) =>
    issueOf(`cue ${id}`, 'two cues have this id: evidence would be ambiguous'),
  );
}

function outcomeIssues({ classes, outcomes }: ReplyPolicy): Issue[] {
  const known = new Set([...classes.map(({ id }) => id), ...builtInClasses]);
  const unknown = outcomes.flatMap(({ when, timesOf = [] }, index) =>
    [...classesOf(when), ...timesOf]
      .filter((id) => !known.has(id))
      .map((id) =>
        issueOf(`outcomes[${index}]`, `the class ${id} is unknown: this could never hold`),
      ),
  );
  const last = outcomes.at(-1);
  if (last !== undefined && classesOf(last.when).length === 0) return unknown;
  return [
    ...unknown,
    issueOf('outcomes', 'the last one must hold always, or some reply gets none'),
  ];
}

function classesOf({ any, all, none, afterAgent, afterProspect }: ReplyCondition): string[] {
  return [any, all, none, afterAgent, afterProspect].flatMap((ids) => ids ?? []);
}

function exampleIssues(cue: ReplyCue, compiled: CompiledReplyPolicy): Issue[] {
  const issuesOf = (kind: 'match' | 'miss', what: string) =>
    (cue.examples?.[kind] ?? []).flatMap((example, index) =>
      isHit(cue, example, compiled) === (kind === 'match')
        ? []
        : [issueOf(`cue ${cue.id}.examples.${kind}[${index}]`, `this example ${what}`)],
    );
  return [
    ...issuesOf('match', 'must match and does not: correct the cue or the example'),
    ...issuesOf('miss', 'must not match and does: correct the cue or the example'),
  ];
}

function isHit(
  { id, class: of }: ReplyCue,
  example: string,
  compiled: CompiledReplyPolicy,
): boolean {
  const { speaker } = compiled.policy.classes.find((one) => one.id === of) ?? {};
  const { matches } = readReplyCues(compiled, example, { asOf: exampleDay, speaker });
  return matches.some(({ cue }) => cue === id);
}

function issueOf(path: string, message: string): Issue {
  return { code: 'invalid_reply_policy', path, message };
}
