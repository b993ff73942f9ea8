import type { Issue, Parsed } from '@tenacious-bench/schema';
import { detectableDifference } from '@tenacious-bench/stats';
import { nextLink } from './entry-chain.ts';
import {
  parseRegister,
  type RegisterEntry,
  type RegistrationEntry,
  registerEntryTag,
} from './register-entry.ts';
import type { RegisteredPlan } from './registered-plan.ts';

/** Who writes an entry down, and when. */
export type Signature = { readonly at: string; readonly by: string };

/**
 * Makes the entry that registers a comparison, to be appended to the register before anything is run.
 *
 * @example
 * ```ts
 * const digest = `sha256:${'0'.repeat(64)}`;
 * const plan = { schema: 'tenacious-bench/comparison-plan@1.0', id: 'prompt-v2', hypothesis: 'v2 passes more tasks',
 *   candidate: 'v2', baseline: 'v1', metrics: [{ metric: 'pass', delta: 0 }], alpha: 0.05, looks: [{ pairs: 57, families: 57 }],
 *   tests: ['sign-flip'], power: { power: 0.8, standardDeviation: 0.4828 }, policy: { id: 'demo', version: '1.0.0', digest },
 *   tasks: digest };
 * const signature = { at: '2026-05-04T09:00:00Z', by: 'ana' };
 * const registered = registerComparison([], plan, signature);
 * registered.value.detectable // => [0.17915695435464662]
 * registerComparison([registered.value], plan, signature).issues[0].code // => 'duplicate_id'
 * ```
 */
export function registerComparison(
  entries: readonly RegisterEntry[],
  plan: RegisteredPlan,
  { at, by }: Signature,
): Parsed<RegistrationEntry> {
  const known = entries.some((entry) => entry.kind === 'registration' && entry.plan.id === plan.id);
  if (known) {
    const message = `${plan.id} is registered already: a plan that changed is another plan`;
    return refused('duplicate_id', 'id', message);
  }
  const entry = {
    schema: registerEntryTag,
    ...nextLink(entries),
    at,
    by,
    kind: 'registration' as const,
    plan,
    detectable: plan.looks.map((look) => detectableAt(plan, look)),
  };
  return checked(entries, entry);
}

/** An entry that can stand at the end of a register, or why it cannot. */
export function checked<Entry extends RegisterEntry>(
  entries: readonly RegisterEntry[],
  entry: Entry,
): Parsed<Entry> {
  const parsed = parseRegister([...entries, entry]);
  return parsed.ok ? { ok: true, value: entry } : { ok: false, issues: parsed.issues.map(ofEntry) };
}

function refused(code: string, path: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ code, path, message }] };
}

function ofEntry(issue: Issue): Issue {
  return { ...issue, path: issue.path.replace(/^\[\d+\]\.?/, '') };
}

function detectableAt(
  { alpha, power: { power, standardDeviation, designEffect = 1 }, metrics }: RegisteredPlan,
  look: RegisteredPlan['looks'][number],
): number {
  const spread = {
    standardDeviation: standardDeviation * Math.sqrt(designEffect),
    pairs: look.pairs,
  };
  // Holm asks the most of the first of several metrics.
  return detectableDifference(spread, { alpha: (look.alpha ?? alpha) / metrics.length, power });
}
