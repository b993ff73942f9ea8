import type { Rule, Span } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import { isInZones } from './is-in-zones.ts';
import type { Reading } from './reading.ts';

type PluginRule = Extract<Rule, { kind: 'plugin' }>;

/** A place that a plugin objects to; without a message of its own the rule's reason is given. */
export type PluginHit = Omit<Hit, 'message'> & { readonly message?: string };

/** A check written in code. It must be a pure function of the reading and the rule's options. */
export type RulePlugin = (
  reading: Reading,
  options: NonNullable<PluginRule['options']>,
) => readonly PluginHit[];

/** The checks that a policy may name, by name. */
export type RulePlugins = Readonly<Record<string, RulePlugin>>;

/** Makes the check of a plugin that the caller has registered, or throws a `RangeError` for any other name. */
export function compilePluginRule(
  rule: PluginRule,
  plugins: RulePlugins,
): (reading: Reading) => Hit[] {
  const { plugin: name, options = {}, zones } = rule;
  const plugin = Object.hasOwn(plugins, name) ? plugins[name] : undefined;
  if (plugin === undefined) {
    throw new RangeError(
      `plugin ${JSON.stringify(name)} is not registered: pass it to compilePolicy as { plugins }, which now has ${listOf(plugins)}`,
    );
  }
  return (reading) =>
    checkedHits(name, plugin(reading, options), reading)
      .filter(({ span }) => zones === undefined || isInZones(reading.zones, span, zones))
      .map((hit) => ({ ...hit, message: hit.message ?? `${rule.title}: ${rule.because}` }));
}

function listOf(plugins: RulePlugins): string {
  return Object.keys(plugins).sort().join(', ') || 'none';
}

function checkedHits(name: string, hits: unknown, { text }: Reading): readonly PluginHit[] {
  if (!Array.isArray(hits)) {
    throw new TypeError(`plugin ${name} returned ${typeof hits}, not an array of hits`);
  }
  for (const { span } of hits as readonly PluginHit[]) {
    if (isInside(span, text.length)) continue;
    throw new RangeError(
      `plugin ${name} returned span ${span?.start}..${span?.end}, which is not in the text of ${text.length} code units`,
    );
  }
  return hits;
}

function isInside(span: Span | undefined, length: number): boolean {
  if (span === undefined) return false;
  const { start, end } = span;
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
  );
}
