import type {
  Issue,
  Message,
  Policy,
  PolicyReference,
  Rule,
  RuleExample,
  Task,
} from '@tenacious-bench/schema';
import { checkVersion, digest, documentTag } from '@tenacious-bench/schema/core';
import { compileCommitments } from './commitment-language.ts';
import { compileRule } from './compile-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { compilePlanted } from './injection-instructions.ts';
import { sameWordsOf, stemsOf, textReader } from './known-words.ts';
import type { RulePlugins } from './plugin-rule.ts';
import { PolicyError } from './policy-error.ts';
import { compilePolicyPhrases } from './policy-phrases.ts';
import { policyReferenceIssues } from './policy-reference-issues.ts';
import { priceLanguage } from './price-language.ts';
import { type ReadingTools, readMessage } from './reading.ts';
import { unreachableGates } from './unreachable-gates.ts';
import { unreachableIssues } from './unreachable-rules.ts';
import { compileWordings } from './wordings.ts';

/** A policy whose every rule has been tried on its own examples. */
export type CompiledPolicy = {
  readonly policy: Policy;
  readonly reference: PolicyReference;
  readonly rules: readonly CompiledRule[];
  readonly tools: ReadingTools;
};

/** What a policy needs besides its data. */
export type CompilePolicyOptions = {
  /** The functions behind rules of kind `plugin`, by name. @default {} */
  readonly plugins?: RulePlugins;
  /**
   * The digest of a policy that this version compiled before, from its `reference`: its examples and phrases are not
   * tried again, which saves most of the start. Those of any other policy are.
   */
  readonly tried?: string;
};

/**
 * Makes a policy ready to judge, or throws a {@link PolicyError} with everything that is wrong with it.
 *
 * Every rule is tried on its own examples: one that misses a text it must match, or matches a text it must
 * leave alone, does not compile. Neither does one that no message could break, a name that nothing answers to,
 * or a pattern that cannot be proved linear. Plugins are code and so no part of the policy's digest.
 *
 * @example
 * ```ts
 * const policy = compilePolicy(examplePolicy);
 * policy.reference.id // => 'example'
 * const [rule] = examplePolicy.rules;
 * const broken = { ...rule, examples: { match: ['Nothing banned here.'], miss: ['Fine.'] } };
 * compilePolicy({ ...examplePolicy, rules: [broken] }) // throws PolicyError: banned-phrase
 * ```
 */
export function compilePolicy(
  policy: Policy,
  { plugins = {}, tried }: CompilePolicyOptions = {},
): CompiledPolicy {
  const reference = { id: policy.id, version: policy.version, digest: digest(policy) };
  const isTried = reference.digest === tried;
  const issues = [
    ...versionIssues(policy),
    ...policyReferenceIssues(policy),
    ...unreachableGates(policy),
  ];
  const rules = policy.rules.flatMap((rule, index) => {
    const path = pathOf(rule, index);
    const options = { plugins, isTried };
    const compiled = attempt(() => compileRule(rule, policy.vocabulary, options), path, issues);
    if (compiled === undefined) return [];
    if (!isTried) issues.push(...unreachableIssues(rule, path, policy));
    return [compiled];
  });
  // A rule that could not be made cannot be tried, and neither can its phrases be searched for.
  if (rules.length < policy.rules.length) throw new PolicyError(policy.id, issues);
  const tools = {
    vocabulary: policy.vocabulary,
    findPhrases: compilePolicyPhrases(policy),
    findWordings: compileWordings(
      policy,
      rules.flatMap(({ wordings }) => wordings),
    ),
    findPlanted: compilePlanted(policy),
    familiar: stemsOf(policy.vocabulary.familiar),
    sameWords: sameWordsOf(policy.vocabulary),
    readText: textReader(),
    events: stemsOf(policy.vocabulary.events),
    commitments: compileCommitments(policy.vocabulary),
    prices: priceLanguage(policy.vocabulary),
  };
  const failed = (isTried ? [] : rules).flatMap((rule, index) =>
    exampleIssues(rule, policy, tools, pathOf(rule.rule, index)),
  );
  if (issues.length + failed.length > 0) throw new PolicyError(policy.id, [...issues, ...failed]);
  return { policy, reference, rules, tools };
}

function pathOf({ id }: Rule, index: number): string {
  return `rules[${index}] (${id})`;
}

function attempt<T>(make: () => T, path: string, issues: Issue[]): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    issues.push({ code: 'invalid_rule', path, message: error.message });
    return undefined;
  }
}

// A rule of a later version may mean something else, and a rule that is not understood cannot be skipped.
function versionIssues(policy: Policy): Issue[] {
  const version = checkVersion(policy, 'policy');
  if (!version.ok) return [...version.issues];
  if (version.value === 'known') return [];
  return [
    {
      code: 'unsupported_version',
      path: 'schema',
      message: `${policy.schema} is newer than this scorer`,
    },
  ];
}

function exampleIssues(
  compiled: CompiledRule,
  policy: Policy,
  tools: ReadingTools,
  path: string,
): Issue[] {
  const { match, miss } = compiled.rule.examples;
  return [
    ...match.flatMap((example, index) =>
      isHit(compiled, policy, tools, example)
        ? []
        : [exampleIssue(`${path}.examples.match[${index}]`, 'must match and does not')],
    ),
    ...miss.flatMap((example, index) =>
      isHit(compiled, policy, tools, example)
        ? [exampleIssue(`${path}.examples.miss[${index}]`, 'must not match and does')]
        : [],
    ),
  ];
}

function exampleIssue(path: string, what: string): Issue {
  return {
    code: 'example_failed',
    path,
    message: `this example ${what}: correct the rule or the example`,
  };
}

function isHit(
  { rule, find }: CompiledRule,
  policy: Policy,
  tools: ReadingTools,
  example: RuleExample,
): boolean {
  const [channel = ''] = rule.when?.channels ?? policy.channels;
  const message: Message =
    typeof example === 'string' ? { channel, body: example } : example.message;
  const task = exampleTask(policy, rule, typeof example === 'string' ? {} : example);
  return find(readMessage(task, message, tools, 'known')).length > 0;
}

type ExampleSituation = Pick<Partial<Exclude<RuleExample, string>>, 'facts' | 'thread' | 'asOf'>;

function exampleTask(
  policy: Policy,
  rule: Rule,
  { facts = [], thread = [], asOf }: ExampleSituation,
): Task {
  const [stage = ''] = rule.when?.stages ?? policy.stages;
  const [channel = ''] = rule.when?.channels ?? policy.channels;
  return {
    schema: documentTag('task'),
    id: 'example',
    policy: { id: policy.id },
    stage,
    channel,
    language: policy.languages[0] ?? 'en',
    asOf: asOf ?? facts[0]?.observedAt.slice(0, 10) ?? '2026-01-01',
    conversation: 'example',
    facts,
    thread,
    family: 'example',
    provenance: { mode: 'hand_written' },
  };
}
