import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/** Puts a passage into a string of a JSON record that stands as text in a reference row. */
export function wrapInJson({ text }: Passage, { host }: Surroundings): string {
  return `${host.text}\n\n${JSON.stringify({ messages: [{ role: 'user', content: text }] })}`;
}
