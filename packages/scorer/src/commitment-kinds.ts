import { normalize } from '@tenacious-bench/text';
import { type Word, wordsOf } from './words.ts';

type KindName = {
  readonly words: readonly string[];
  readonly kind: string;
  readonly isEveryday: boolean;
};

/** The names of kinds by their first word. */
export type KindNames = ReadonlyMap<string, readonly KindName[]>;

/** A kind named in a message, or several kinds that go by the same word. */
export type NamedKind = {
  readonly first: number;
  readonly end: number;
  readonly kinds: readonly string[];
  /** An everyday word such as `go`, which names a kind only beside the unit or as a name. */
  readonly isEveryday: boolean;
};

/** Reads the names of kinds: `infra: 'infrastructure go? site_reliability'`. */
export function compileKinds(kinds: Readonly<Record<string, string>>): KindNames {
  const names = new Map<string, KindName[]>();
  for (const [kind, written] of Object.entries(kinds))
    for (const name of written.split(/\s+/).filter((part) => part !== '')) {
      const isEveryday = name.endsWith('?');
      add(names, { words: name.replace('?', '').split('_'), kind, isEveryday });
    }
  return names;
}

/** The same names, and those of the facts that the vocabulary does not know. */
export function withNames(names: KindNames, unknown: readonly string[]): KindNames {
  if (unknown.length === 0) return names;
  const more = new Map([...names].map(([first, list]) => [first, [...list]]));
  for (const name of unknown) {
    const words = wordsOf(normalize(name).text).map(({ text }) => text);
    if (words.length > 0) add(more, { words, kind: name, isEveryday: false });
  }
  return more;
}

/** The kinds that a name from a fact stands for; none where the vocabulary does not know it. */
export function kindsOfName(name: string, names: KindNames): string[] {
  const written = plainText(name)
    .trim()
    .split(/[\s-]+/);
  const known = names.get(written[0] ?? '') ?? [];
  const same = known.filter(({ words }) => words.join(' ') === written.join(' '));
  return [...new Set(same.map(({ kind }) => kind))];
}

// Nearly all names are plain words, and reading those as text would take as long as a sentence.
function plainText(name: string): string {
  return /^[\w .+#-]*$/.test(name) ? name.toLowerCase() : normalize(name).text;
}

/** Every kind that a message names, in order. */
export function findKinds(words: readonly Word[], text: string, names: KindNames): NamedKind[] {
  const found: NamedKind[] = [];
  const message = { text, names };
  for (let index = 0; index < words.length; index++) {
    const kind = kindAt(words, index, message);
    if (kind === undefined) continue;
    found.push(kind);
    index = kind.end - 1;
  }
  return found;
}

function kindAt(
  words: readonly Word[],
  first: number,
  { text, names }: { readonly text: string; readonly names: KindNames },
): NamedKind | undefined {
  const candidates = names.get(written(words[first] as Word, text));
  if (candidates === undefined) return undefined;
  const matching = candidates.filter((name) => isAt(name, words, first, text));
  const length = Math.max(0, ...matching.map((name) => name.words.length));
  const longest = matching.filter((name) => name.words.length === length);
  if (longest.length === 0) return undefined;
  const kinds = [...new Set(longest.map(({ kind }) => kind))];
  const isEveryday = longest.every((name) => name.isEveryday);
  return { first, end: first + length, kinds, isEveryday };
}

function isAt(name: KindName, words: readonly Word[], first: number, text: string): boolean {
  return name.words.every((expected, at) => {
    const word = words[first + at];
    if (word === undefined || (at > 0 && word.breakBefore === 'hard')) return false;
    return written(word, text) === expected;
  });
}

// "C#", "C++" and ".NET": the mark is no part of the word, and yet of the name.
function written({ text: word, span }: Word, text: string): string {
  if (word === 'c' || word === 'f') {
    if (text.charAt(span.end) === '#') return `${word}#`;
    if (text.startsWith('++', span.end)) return `${word}++`;
  }
  return word === 'net' && text.charAt(span.start - 1) === '.' ? '.net' : word;
}

function add(names: Map<string, KindName[]>, name: KindName): void {
  const first = name.words[0] ?? '';
  const known = names.get(first);
  if (known === undefined) names.set(first, [name]);
  else known.push(name);
}
