import type { BlockZone, InlineZone, MessageZones } from './find-zones.ts';
import type { Span } from './span.ts';

/**
 * Names the zones that a span touches, blocks first; a span across two blocks names both.
 *
 * @example
 * ```ts
 * const zones = findZones({ body: 'Hi Ana,\n\nYou said “no rush”.' });
 * zonesAt(zones, { start: 19, end: 21 }) // => ['body', 'quotation']
 * zonesAt(zones, { start: 3, end: 12 }) // => ['greeting', 'body']
 * ```
 */
export function zonesAt(zones: MessageZones, span: Span): readonly (BlockZone | InlineZone)[] {
  const touched = [...zones.blocks, ...zones.inlines].filter((zone) => touches(zone.span, span));
  return [...new Set(touched.map(({ zone }) => zone))];
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
