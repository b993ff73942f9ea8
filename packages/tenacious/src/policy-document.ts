import type { Policy, Rule, RuleExample } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import { type PolicyClause, policyClauses } from './policy-clauses.ts';

/**
 * Writes a policy down for people: each clause, the rules that encode it, and what they match and leave alone.
 *
 * @example
 * ```ts
 * policyDocument(tenaciousPolicy).split('\n')[0] // => '# Tenacious outreach'
 * ```
 */
export function policyDocument(
  { title, id, version, rules }: Policy,
  clauses: readonly PolicyClause[] = policyClauses,
): string {
  const head = `# ${title}\n\nPolicy \`${id}\` ${version}: ${clauses.length} clauses, ${rules.length} rules. Made from the rules; do not edit.\n`;
  return [head, ...clauses.map((clause) => clauseText(clause, rules))].join('\n');
}

function clauseText({ id, title, text }: PolicyClause, rules: readonly Rule[]): string {
  const own = rules.filter(({ clause }) => clause === id);
  return [`## ${title}\n`, `${text}\n`, ...own.map(ruleText)].join('\n');
}

function ruleText({ id, kind, title, because, severity, decision, examples }: Rule): string {
  const outcome = decision === undefined ? severity : `${severity}, ${decision}`;
  return [
    `### \`${id}\`: ${title}\n`,
    `${because} (${kind}; ${outcome})\n`,
    `| caught | left alone |`,
    `|---|---|`,
    ...rows(examples.match, examples.miss),
    '',
  ].join('\n');
}

/** More than these would tell a reader nothing new. */
const shown = 5;

function rows(match: readonly RuleExample[], miss: readonly RuleExample[]): string[] {
  const count = Math.min(shown, Math.max(match.length, miss.length));
  return Array.from(
    { length: count },
    (_, index) => `| ${cell(match[index])} | ${cell(miss[index])} |`,
  );
}

const longest = 120;

function cell(example: RuleExample | undefined): string {
  if (example === undefined) return '';
  const text = typeof example === 'string' ? example : messageText(example.message);
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const short = line.length > longest ? `${line.slice(0, longest)}…` : line;
  // What an example says is shown as it is, and never rendered.
  return short === '' ? '*(nothing)*' : `\`${short.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
