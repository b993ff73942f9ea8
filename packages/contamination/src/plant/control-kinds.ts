import type { Random } from '@tenacious-bench/stats';
import { findSentences, findWords } from '@tenacious-bench/text';
import type { Hosts } from './hosts.ts';
import type { Passage } from './passage.ts';
import { rewriteWords } from './rewrite-words.ts';

/** One way in which a text may look like a task without being a copy of any. */
export type ControlKind = {
  readonly kind: 'shuffled_sentences' | 'refilled_template' | 'same_words';
  /** Whether it can be made out of this task. */
  readonly fits: (passage: Passage) => boolean;
  readonly write: (passage: Passage, hosts: Hosts, random: Random) => string;
};

export const controlKinds: readonly ControlKind[] = [
  { kind: 'shuffled_sentences', fits: () => true, write: shuffleSentences },
  { kind: 'refilled_template', fits: hasTemplate, write: refillTemplate },
  { kind: 'same_words', fits: () => true, write: strewWords },
];

function shuffleSentences(_: Passage, hosts: Hosts, random: Random): string {
  const sentences = [random.choice(hosts.rows), random.choice(hosts.rows)].flatMap(({ text }) =>
    findSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  return random.shuffle(sentences).join(' ');
}

function hasTemplate({ runs }: Passage): boolean {
  return runs.some((run) => !run.isOwn);
}

function refillTemplate({ runs }: Passage, hosts: Hosts, random: Random): string {
  return runs
    .map(({ isOwn, text }) => (isOwn ? foreignRun(findWords(text).length, hosts, random) : text))
    .join(' ');
}

/** As many words as wanted, in runs as they stand in reference rows. */
function foreignRun(wanted: number, hosts: Hosts, random: Random): string {
  const { text } = random.choice(hosts.rows);
  const words = findWords(text);
  const length = Math.min(wanted, words.length);
  const first = random.integer(words.length - length + 1);
  const run = text.slice(words[first]?.start, words[first + length - 1]?.end);
  return length === wanted ? run : `${run} ${foreignRun(wanted - length, hosts, random)}`;
}

/** Half of the task's different words: with all of them, it would be the task for whoever looks at words alone. */
function strewWords({ words }: Passage, hosts: Hosts, random: Random): string {
  const own = new Set(words.filter((word) => word.isOwn).map((word) => word.text));
  const strewn = random.shuffle([...own]).slice(0, Math.ceil(own.size / 2));
  const { text } = random.choice(hosts.rows);
  const host = findWords(text);
  const behind = host.map((): string[] => []);
  for (const word of strewn) random.choice(behind).push(word);
  return rewriteWords(
    { text, words: host },
    ({ gap, word, index }) => gap + [word, ...(behind[index] ?? [])].join(' '),
  );
}
