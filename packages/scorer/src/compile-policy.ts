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
import { compileRule } from './compile-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { PolicyError } from './policy-error.ts';
import { policyReferenceIssues } from './policy-reference-issues.ts';
import { readMessage } from './reading.ts';

/** A policy whose every rule has been tried on its own examples. */
export type CompiledPolicy = {
  readonly policy: Policy;
  readonly reference: PolicyReference;
  readonly rules: readonly CompiledRule[];
};

/**
 * Makes a policy ready to judge, or throws a {@link PolicyError} with everything that is wrong with it.
 *
 * Every rule is tried on its own examples: one that misses a text it must match, or matches a text it must
 * leave alone, does not compile.
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
export function compilePolicy(policy: Policy): CompiledPolicy {
  const issues = [...versionIssues(policy), ...policyReferenceIssues(policy)];
  const rules: CompiledRule[] = [];
  for (const [index, rule] of policy.rules.entries()) {
    const path = `rules[${index}] (${rule.id})`;
    try {
      const compiled = compileRule(rule);
      rules.push(compiled);
      issues.push(...exampleIssues(compiled, policy, path));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      issues.push({ code: 'invalid_rule', path, message: error.message });
    }
  }
  if (issues.length > 0) throw new PolicyError(policy.id, issues);
  const reference = { id: policy.id, version: policy.version, digest: digest(policy) };
  return { policy, reference, rules };
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

function exampleIssues(compiled: CompiledRule, policy: Policy, path: string): Issue[] {
  const { match, miss } = compiled.rule.examples;
  return [
    ...match.flatMap((example, index) =>
      isHit(compiled, policy, example)
        ? []
        : [exampleIssue(`${path}.examples.match[${index}]`, 'must match and does not')],
    ),
    ...miss.flatMap((example, index) =>
      isHit(compiled, policy, example)
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

function isHit({ rule, find }: CompiledRule, policy: Policy, example: RuleExample): boolean {
  const [channel = ''] = rule.when?.channels ?? policy.channels;
  const message: Message =
    typeof example === 'string' ? { channel, body: example } : example.message;
  const facts = typeof example === 'string' ? [] : (example.facts ?? []);
  const task = exampleTask(policy, rule, facts);
  const reading = readMessage(task, message, { vocabulary: policy.vocabulary, facts: 'known' });
  return find(reading).length > 0;
}

function exampleTask(policy: Policy, rule: Rule, facts: Task['facts']): Task {
  const [stage = ''] = rule.when?.stages ?? policy.stages;
  const [channel = ''] = rule.when?.channels ?? policy.channels;
  return {
    schema: documentTag('task'),
    id: 'example',
    policy: { id: policy.id },
    stage,
    channel,
    language: policy.languages[0] ?? 'en',
    asOf: facts[0]?.observedAt.slice(0, 10) ?? '2026-01-01',
    conversation: 'example',
    facts,
    thread: [],
    family: 'example',
    provenance: { mode: 'hand_written' },
  };
}
