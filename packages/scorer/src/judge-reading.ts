import type { Finding, Rule, ScoredVerdict } from '@tenacious-bench/schema';
import { documentTag } from '@tenacious-bench/schema/core';
import { isAbstention, isSilenceRule } from './abstention.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { decide } from './decide.ts';
import { type Breach, withoutYielding } from './evaluation-yield.ts';
import { gradeDimensions, gradeMarkers, totalScore } from './grade.ts';
import type { Reading } from './reading.ts';
import { ruleApplies } from './rule-applies.ts';

/** Tries every rule on what was read of a message, grades it and decides what should happen to it. */
export function judgeReading(
  { policy, reference, rules }: CompiledPolicy,
  task: string,
  reading: Reading,
): ScoredVerdict {
  const note = rules.find(({ rule }) => isSilenceRule(rule) && isAbstention(rule, reading));
  const isNote = note !== undefined;
  // A note to whoever runs the agent is no message: only whether it had to be one is judged.
  const judging = isNote ? [note] : rules;
  const breaches = breachesOf(judging, reading);
  const ruleById = new Map(breaches.map(({ rule }) => [rule.id, rule]));
  const found = withoutYielding(breaches)
    .map((breach) => findingOf(breach, reading))
    .sort(byPlace);
  const findings = readableFindings(found, ruleById);
  const dimensions = gradeDimensions(policy, findings, ruleById);
  const markers = gradeMarkers(policy, findings, ruleById);
  const decision = decide(policy, findings, dimensions, markers, { isNote });
  return {
    schema: documentTag('verdict'),
    task,
    policy: reference,
    status: 'scored',
    pass: decision === 'send' || (isNote && decision === 'abstain'),
    score: totalScore(policy, dimensions, findings, ruleById),
    decision,
    grounding: reading.situation.facts === 'unknown' ? 'not_judged' : 'judged',
    dimensions,
    markers,
    findings: [...findings],
    claims: [...reading.claims],
  };
}

// Rules read words, and in another language they find what is not there and miss what is. A leak stays one, and so
// does what the conversation forbids.
function readableFindings(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  const isUnread = findings.some(({ rule }) => isLanguageRule(rules.get(rule)));
  if (!isUnread) return findings;
  return findings.filter(({ rule }) => {
    const kind = rules.get(rule)?.kind;
    return kind === 'leak' || kind === 'conversation';
  });
}

function isLanguageRule(rule: Rule | undefined): boolean {
  return rule?.kind === 'conversation' && rule.forbids === 'other_language';
}

function breachesOf(rules: readonly CompiledRule[], reading: Reading): Breach[] {
  const breaches: Breach[] = [];
  for (const { rule, find } of rules)
    if (ruleApplies(rule, reading)) for (const hit of find(reading)) breaches.push({ rule, hit });
  return breaches;
}

function findingOf({ rule, hit }: Breach, { text }: Reading): Finding {
  const { span, message, fact, suggestion } = hit;
  return {
    rule: rule.id,
    dimension: rule.dimension,
    ...(rule.marker !== undefined && { marker: rule.marker }),
    severity: rule.severity,
    ...(rule.decision !== undefined && { decision: rule.decision }),
    span,
    quote: text.slice(span.start, span.end),
    message,
    ...(fact !== undefined && { fact }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
