import type { Finding, Message, Task, Verdict } from '@tenacious-bench/schema';
import { applySuggestions } from './apply-suggestions.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { score } from './score.ts';

/** A message with suggestions applied, judged again, and the findings whose suggestions were. */
export type SuggestedMessage = {
  readonly message: Message;
  readonly verdict: Verdict;
  readonly applied: readonly Finding[];
};

/** More than this and each suggestion is not worth a judgement of its own. */
const mostTries = 20;

/**
 * Judges a message and applies every suggestion that breaks no rule which the message did not break before.
 *
 * An edit can break another rule: a longer word may be one word too many. So the edited message is judged again, and
 * where that finds a new violation the suggestions are tried one by one.
 *
 * @example
 * ```ts
 * const policy = compilePolicy(examplePolicy);
 * const suggested = suggestMessage(policy, exampleTask, { channel: 'email', body: 'Our world-class team is free.' });
 * suggested.message.body // => 'Our team is free.'
 * suggested.verdict.pass // => true
 * suggested.applied.map(({ rule }) => rule) // => ['banned-phrase']
 * ```
 */
export function suggestMessage(
  policy: CompiledPolicy,
  task: Task,
  message: Message,
  options: { facts?: 'known' | 'unknown' } = {},
): SuggestedMessage {
  const verdict = score(policy, task, message, options);
  if (verdict.status === 'unscorable') return { message, verdict, applied: [] };
  const candidates = verdict.findings.filter(({ suggestion }) => suggestion !== undefined);
  const attempt = (applied: readonly Finding[]): SuggestedMessage => {
    const edited = applySuggestions(message, applied);
    return { message: edited, verdict: score(policy, task, edited, options), applied };
  };
  const all = attempt(candidates);
  if (!breaksMore(all.verdict, verdict)) return all;
  let best: SuggestedMessage = { message, verdict, applied: [] };
  for (const candidate of candidates.slice(0, mostTries)) {
    const next = attempt([...best.applied, candidate]);
    if (!breaksMore(next.verdict, verdict)) best = next;
  }
  return best;
}

function breaksMore(after: Verdict, before: Verdict): boolean {
  if (after.status === 'unscorable' || before.status === 'unscorable') return true;
  const known = new Set(before.findings.map(({ rule }) => rule));
  return after.findings.some(({ rule }) => !known.has(rule));
}
