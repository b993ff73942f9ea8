import type { Fact, Vocabulary } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import type { PlantedTexts } from './injection-instructions.ts';
import type { PartyNames } from './party-names.ts';
import { remember } from './remember.ts';
import type { Situation } from './situation.ts';
import { stemOf, wordsOf } from './words.ts';

/** What is known besides: texts with the instructions taken out of them, synonyms, the signature. */
type Background = {
  readonly planted?: PlantedTexts;
  readonly sameWords?: ReadonlyMap<string, readonly string[]>;
  /** Stems of the signature: who signs may say who they are. */
  readonly signed?: readonly string[];
  readonly readText: TextReader;
};

/** Reads the words of a text of the task, once for all messages. */
export type TextReader = (
  text: string,
) => readonly { readonly text: string; readonly stem: string }[];

/** Makes a reader that keeps what it has read. */
export function textReader(): TextReader {
  return remember((text) => wordsOf(normalize(text).text));
}

/** The stems that say the same as a stem, from lines of synonyms. */
export function sameWordsOf({ synonyms = [] }: Pick<Vocabulary, 'synonyms'>) {
  const same = new Map<string, string[]>();
  for (const line of synonyms) {
    const stems = [...new Set(line.split(' ').map(stemOf))];
    for (const stem of stems) same.set(stem, [...(same.get(stem) ?? []), ...stems]);
  }
  return same;
}

/** The stems of everything that somebody told the agent: facts, what was written in this conversation, and names. */
export function knownStems(
  { facts, thread, conversation }: Situation,
  names: PartyNames,
  { topics }: Vocabulary,
  { planted = new Map(), sameWords = new Map(), signed = [], readText }: Background,
): ReadonlySet<string> {
  const stems = new Set<string>(signed);
  const known = facts === 'unknown' ? [] : facts;
  const turns = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from !== 'other' && turn.conversation === conversation
      ? [turn.message.subject ?? '', turn.message.body]
      : [],
  );
  for (const text of [...known.flatMap(textsOf), ...turns, ...cuesOf(known, topics)])
    for (const { stem } of readText(planted.get(text)?.rest ?? text)) stems.add(stem);
  for (const stem of [...stems]) for (const same of sameWords.get(stem) ?? []) stems.add(same);
  for (const name of [...names.sender, ...names.recipient])
    for (const word of name) stems.add(stemOf(word));
  return stems;
}

function textsOf({ values, source }: Fact): string[] {
  const texts = [source];
  for (const value of Object.values(values)) {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value))
      for (const item of value) if (typeof item === 'string') texts.push(item);
  }
  return texts;
}

// A fact told in words says which of them are true; the others of its topic are not.
function cuesOf(facts: readonly Fact[], topics: Vocabulary['topics']): string[] {
  return topics
    .filter(({ fields }) => !fields.some(({ measure }) => measure === 'text'))
    .filter(({ id }) => facts.some(({ topic }) => topic === id))
    .flatMap(({ cues }) => cues);
}

/** The stems of a list of words with a space between. */
export function stemsOf(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stemOf));
}
