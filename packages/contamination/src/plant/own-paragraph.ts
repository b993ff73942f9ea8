import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/** Puts a passage between two paragraphs of a reference row, or before or behind all of them. */
export function ownParagraph({ text }: Passage, { host, random }: Surroundings): string {
  const paragraphs = host.text.split(/\n\s*\n/);
  const at = random.integer(paragraphs.length + 1);
  return [...paragraphs.slice(0, at), text, ...paragraphs.slice(at)].join('\n\n');
}
