import type { Span, Zone } from '@tenacious-bench/schema';
import type { MessageZones } from '@tenacious-bench/text';
import { indexSpans } from './index-spans.ts';

const inlineZones: readonly Zone[] = ['quotation', 'link', 'code'];

/** Whether a span lies in the wanted zones: its block is one of them, and so is whatever it stands in there. */
export function isInZones(zones: MessageZones, span: Span, wanted: readonly Zone[]): boolean {
  return zoneCheck(zones, wanted)(span);
}

/** Makes the same check for many spans of one message. */
export function zoneCheck(
  { blocks, inlines }: MessageZones,
  wanted: readonly Zone[],
): (span: Span) => boolean {
  const isUnwanted = (zone: Zone) => !wanted.includes(zone);
  const unwanted = indexSpans(spansOf(inlines, isUnwanted));
  const wantedBlocks = wanted.filter((zone) => !inlineZones.includes(zone));
  const around = indexSpans(spansOf(inlines, () => true));
  const own = indexSpans(spansOf(blocks, (zone) => wantedBlocks.includes(zone)));
  return (span) => {
    if (unwanted.hold(span)) return false;
    return wantedBlocks.length === 0 ? around.hold(span) : own.overlap(span);
  };
}

function spansOf(
  zones: readonly { readonly zone: Zone; readonly span: Span }[],
  isWanted: (zone: Zone) => boolean,
): Span[] {
  return zones.filter(({ zone }) => isWanted(zone)).map(({ span }) => span);
}
