import { findWords } from '@tenacious-bench/text';
import type { Host } from './hosts.ts';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/** Puts a passage in the middle of a sentence of a text that is 5 to 20 times as long. */
export function embed({ text, words }: Passage, { host, hosts, random }: Surroundings): string {
  const wanted = words.length * (least + random.integer(most - least + 1));
  const filler: Host[] = [host];
  for (let length = host.words; length < wanted; length += filler.at(-1)?.words ?? 0) {
    filler.push(random.choice(hosts.rows));
  }
  const middle = filler.length >> 1;
  return filler
    .map((part, index) =>
      index === middle ? splitAround(part.text, text, random.float()) : part.text,
    )
    .join('\n\n');
}

const least = 5;
const most = 20;

function splitAround(text: string, inserted: string, share: number): string {
  const words = findWords(text);
  const first = 1 + Math.floor(share * Math.max(0, words.length - 1));
  const gaps = words.map((word, index) => text.slice(words[index - 1]?.end ?? 0, word.start));
  const isInside = (gap: string, index: number) => index > 0 && /^[ \t]*$/.test(gap);
  const later = gaps.findIndex((gap, index) => index >= first && isInside(gap, index));
  const at = words[later >= 0 ? later : gaps.findIndex(isInside)]?.start ?? text.length;
  return `${text.slice(0, at).trimEnd()} ${inserted} ${text.slice(at)}`.trimEnd();
}
