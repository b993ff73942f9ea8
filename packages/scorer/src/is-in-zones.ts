import type { Span, Zone } from '@tenacious-bench/schema';
import type { MessageZones } from '@tenacious-bench/text';

const inlineZones: readonly Zone[] = ['quotation', 'link', 'code'];

/** Whether a span lies in the wanted zones: its block is one of them, and so is whatever it stands in there. */
export function isInZones(
  { blocks, inlines }: MessageZones,
  span: Span,
  wanted: readonly Zone[],
): boolean {
  const around = inlines.filter(
    (zone) => zone.span.start <= span.start && span.end <= zone.span.end,
  );
  if (!around.every(({ zone }) => wanted.includes(zone))) return false;
  const wantedBlocks = wanted.filter((zone) => !inlineZones.includes(zone));
  if (wantedBlocks.length === 0) return around.length > 0;
  const touched = blocks.filter(
    (block) => block.span.start < span.end && span.start < block.span.end,
  );
  return touched.some(({ zone }) => wantedBlocks.includes(zone));
}
