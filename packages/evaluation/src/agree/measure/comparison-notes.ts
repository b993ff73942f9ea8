import type { ComparedRaters } from './compared-raters.ts';

/** What has to be known of who was compared, and on which items. */
export function comparisonNotes(
  { raters, dimension, items }: ComparedRaters,
  earlier: readonly ComparedRaters[],
): string[] {
  const rubrics = new Set(raters.map(({ rubric }) => rubric));
  const isSelf = new Set(raters.map(({ rater }) => rater.id)).size === 1;
  return [
    ...(isSelf ? ['one rater at two times: how steady, not how right'] : []),
    ...(rubrics.size > 1 ? [`by different words: ${[...rubrics].join(' and ')}`] : []),
    ...selectionNote(items, dimension, earlier),
  ];
}

// Raters who are asked again only where they parted can only come closer, so the two rounds are never put together.
function selectionNote(
  items: readonly string[],
  dimension: string,
  earlier: readonly ComparedRaters[],
): string[] {
  const before = new Set(
    earlier.filter((one) => one.dimension === dimension).flatMap((one) => one.items),
  );
  const again = items.filter((item) => before.has(item)).length;
  if (again === before.size) return [];
  return [
    `${again} of the ${before.size} items of the earlier rubric were judged again, and ${items.length - again} are new: this says nothing of the items that were left out`,
  ];
}
