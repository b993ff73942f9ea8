import { paragraph } from './markdown-text.ts';

/** Authored texts as a list. */
export function markdownList(texts: readonly string[]): string {
  return texts.map((text) => `- ${paragraph(text)}`).join('\n');
}
