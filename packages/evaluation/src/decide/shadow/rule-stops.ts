import type { Result } from '@tenacious-bench/schema';

/** How often a rule had a part in stopping a message. */
export type RuleStops = {
  readonly rule: string;
  /** Stopped messages in which it found something. */
  readonly stopped: number;
  /** Of them, those in which no other rule did: without it they would have gone out. */
  readonly alone: number;
};

/** The rules behind stopped messages, those first that stop most on their own. */
export function ruleStops(
  messages: readonly Result[],
  advice: ReadonlySet<string>,
): readonly RuleStops[] {
  const counts = new Map<string, { stopped: number; alone: number }>();
  for (const { decision, rules = [] } of messages) {
    if (decision === 'send') continue;
    const serious = rules.filter((rule) => !advice.has(rule));
    for (const rule of serious) {
      const count = counts.get(rule) ?? { stopped: 0, alone: 0 };
      counts.set(rule, {
        stopped: count.stopped + 1,
        alone: count.alone + (serious.length === 1 ? 1 : 0),
      });
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((a, b) => b.alone - a.alone || b.stopped - a.stopped || (a.rule < b.rule ? -1 : 1));
}
