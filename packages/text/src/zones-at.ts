import type { BlockZone, InlineZone, MessageZones, Zone } from './find-zones.ts';
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
  const touched: (BlockZone | InlineZone)[] = [];
  addTouched(touched, zones.blocks, span);
  addTouched(touched, zones.inlines, span);
  return touched;
}

function addTouched(touched: (BlockZone | InlineZone)[], zones: readonly Zone[], span: Span): void {
  for (const {
    zone,
    span: { start, end },
  } of zones) {
    if (start < span.end && span.start < end && !touched.includes(zone)) touched.push(zone);
  }
}
