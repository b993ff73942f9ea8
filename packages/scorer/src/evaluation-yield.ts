import type { Rule, Span } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';

/** A rule with a place where it is broken. */
export type Breach = { readonly rule: Rule; readonly hit: Hit };

/**
 * Leaves out what only weak signs speak for where the same sentence is at fault in another way of speaking: what
 * blames the reader also sounds like a reproach, and would count twice.
 */
export function withoutYielding(breaches: readonly Breach[]): readonly Breach[] {
  if (breaches.every(({ hit }) => hit.weak === undefined)) return breaches;
  return breaches.filter((breach, at) => {
    const { weak } = breach.hit;
    return (
      weak === undefined ||
      !breaches.some(
        (other, place) =>
          isAnother(other, breach) &&
          isInside(other.hit.span, weak.sentence) &&
          outweighs(other.hit.weak?.weight, weak.weight, place < at),
      )
    );
  });
}

// What a sentence claims is one thing, how it speaks another: only rules about wordings compete.
function isAnother(other: Breach, { rule }: Breach): boolean {
  const { kind, severity, marker } = other.rule;
  return kind === 'wording' && severity === 'block' && marker !== rule.marker;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function outweighs(weight: number | undefined, own: number, isFirst: boolean): boolean {
  return weight === undefined || weight > own || (weight === own && isFirst);
}
