import type { Span } from '@tenacious-bench/text';

/** A pattern with its slots filled, and where the pattern's own words stand in it. */
export type FilledTemplate = { readonly text: string; readonly template: readonly Span[] };

/** The different slots of a pattern like "Company: {name} ({round})", in order. */
export function slotNames(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))];
}

/** Puts the value of each slot where a pattern names it. */
export function fillTemplate(
  pattern: string,
  values: Readonly<Record<string, string>>,
): FilledTemplate {
  const template: Span[] = [];
  let text = '';
  for (const [index, part] of pattern.split(/\{(\w+)\}/).entries()) {
    const isSlot = index % 2 === 1;
    const written = isSlot ? (values[part] ?? '') : part;
    if (!isSlot && part !== '')
      template.push({ start: text.length, end: text.length + part.length });
    text += written;
  }
  return { text, template };
}
