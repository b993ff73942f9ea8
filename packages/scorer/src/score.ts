import type {
  Fact,
  FactCondition,
  Finding,
  Message,
  Rule,
  Task,
  Verdict,
} from '@tenacious-bench/schema';
import { documentTag } from '@tenacious-bench/schema/core';
import type { CompiledPolicy } from './compile-policy.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { decide } from './decide.ts';
import { gradeDimensions, gradeMarkers, totalScore } from './grade.ts';
import { type Reading, readMessage } from './reading.ts';
import { unscorableReason } from './unscorable-reason.ts';

/**
 * Judges a message against its task: what holds, what does not, where it says so and which fact decides.
 *
 * @example
 * ```ts
 * const policy = compilePolicy(examplePolicy);
 * const verdict = score(policy, exampleTask, { channel: 'email', body: 'We are a world-class team.' });
 * verdict.pass // => false
 * verdict.decision // => 'regenerate'
 * verdict.findings[0].quote // => 'world-class'
 * score(policy, exampleTask, { channel: 'email', body: 'Your $14M round closed.' }).pass // => true
 * ```
 */
export function score(
  { policy, reference, rules, tools }: CompiledPolicy,
  task: Task,
  message: Message,
  { facts = 'known' }: { facts?: 'known' | 'unknown' } = {},
): Verdict {
  const common = { schema: documentTag('verdict'), task: task.id, policy: reference };
  const reason = unscorableReason(policy, task, message);
  if (reason !== undefined) return { ...common, status: 'unscorable', reason };
  const reading = readMessage(task, message, tools, facts);
  const findings = rules.flatMap((compiled) => findingsOf(compiled, reading)).sort(byPlace);
  const ruleById = new Map(rules.map(({ rule }) => [rule.id, rule]));
  const dimensions = gradeDimensions(policy, findings, ruleById);
  const markers = gradeMarkers(policy, findings, ruleById);
  const decision = decide(policy, findings, dimensions, markers);
  return {
    ...common,
    status: 'scored',
    pass: decision === 'send',
    score: totalScore(policy, dimensions, findings, ruleById),
    decision,
    grounding: facts === 'known' ? 'judged' : 'not_judged',
    dimensions,
    markers,
    findings,
    claims: [...reading.claims],
  };
}

function findingsOf({ rule, find }: CompiledRule, reading: Reading): Finding[] {
  if (!applies(rule, reading)) return [];
  return find(reading).map(({ span, message, fact, suggestion }) => ({
    rule: rule.id,
    dimension: rule.dimension,
    ...(rule.marker !== undefined && { marker: rule.marker }),
    severity: rule.severity,
    ...(rule.decision !== undefined && { decision: rule.decision }),
    span,
    quote: reading.text.slice(span.start, span.end),
    message,
    ...(fact !== undefined && { fact }),
    ...(suggestion !== undefined && { suggestion }),
  }));
}

function applies({ when }: Rule, { situation }: Reading): boolean {
  if (when?.stages !== undefined && !when.stages.includes(situation.stage)) return false;
  if (when?.channels !== undefined && !when.channels.includes(situation.channel)) return false;
  return (when?.facts ?? []).every((condition) => isSaidByFacts(condition, situation.facts));
}

// Where the facts are not known, nobody can tell whether a rule that depends on them applies.
function isSaidByFacts(
  { topic, field, isOneOf, holds = true }: FactCondition,
  facts: readonly Fact[] | 'unknown',
): boolean {
  if (facts === 'unknown') return false;
  const isKnown = facts.some((fact) => {
    if (fact.topic !== topic) return false;
    const value = field === undefined ? undefined : fact.values[field];
    if (field !== undefined && value === undefined) return false;
    return isOneOf === undefined || isOneOf.some((one) => one === value);
  });
  return isKnown === holds;
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
