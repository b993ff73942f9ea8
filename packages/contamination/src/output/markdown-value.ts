import { printable } from '@tenacious-bench/text';

/**
 * A value of the data inside a line of Markdown. Letters and harmless signs stand as they are; everything else stands in
 * a code span, in which no renderer sees links, HTML or emphasis. The two signs that could end a span or a cell are
 * written as code points, because renderers disagree on how to escape them there.
 */
export function markdownValue(value: string): string {
  const shown = printable(value).replaceAll('|', '<U+007C>').replaceAll('`', '<U+0060>');
  if (harmless.test(shown) && !/www\./i.test(shown)) return shown;
  return shown.trim() === '' ? '` `' : `\`${shown}\``;
}

const harmless = /^[A-Za-z0-9](?:[A-Za-z0-9 ,.;'()%-]*[A-Za-z0-9.)%])?$/;
