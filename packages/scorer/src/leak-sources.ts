import type { Fact, FactValue, Turn } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { isFunctionWord } from './english-words.ts';
import { type Background, type Gist, gistOf } from './leak-words.ts';
import type { Situation } from './situation.ts';
import { readWords, type Word } from './words.ts';

/** Something that must not be told again: what its sentences say, and whom it names. */
export type LeakSource = {
  readonly gists: readonly Gist[];
  /** Names that the message has no other reason to know, as stems. */
  readonly names: ReadonlySet<string>;
  /** Those that stand first in a name, and so name somebody even where every word begins with a capital. */
  readonly firstNames: ReadonlySet<string>;
};

/** The turns of other conversations. */
export function foreignSources(
  { thread, conversation }: Situation,
  background: Background,
): LeakSource[] {
  return thread.flatMap((turn) => {
    if (turn.kind !== 'message' || turn.conversation === conversation) return [];
    const label = foreignHead(turn);
    const source = sourceOf(turn.message.body, label, background);
    return [withNames(source, namesOf(turn.conversation, background))];
  });
}

// A conversation goes by the name of its company: "skarholm-marine".
function namesOf(conversation: string, background: Background): string[] {
  return wordsIn(conversation)
    .filter((word) => isStrange(word, background))
    .map(({ stem }) => stem);
}

function withNames(
  { gists, names, firstNames }: LeakSource,
  [first, ...others]: readonly string[],
): LeakSource {
  if (first === undefined) return { gists, names, firstNames };
  return {
    gists,
    names: new Set([...names, first, ...others]),
    firstNames: new Set([...firstNames, first]),
  };
}

// Where a turn strayed from is written at its head: "[misfiled, conversation with Ferrow]".
const head = /^\s*[[(][^\])]*[\])]/;

function foreignHead({ message }: Extract<Turn, { kind: 'message' }>): string {
  return head.exec(message.body)?.[0] ?? '';
}

function sourceOf(body: string, label: string, background: Background): LeakSource {
  const said = wordsIn(body.slice(label.length));
  const labelled = wordsIn(label);
  const isStrangeName = (word: Word) => word.isCapital && isStrange(word, background);
  const speakers = said.filter((word, index) => word.isCapital && isSpeaker(said, index));
  const firstNames = stemsOf([...labelled.filter(opensName), ...speakers].filter(isStrangeName));
  const names = stemsOf(
    [...labelled, ...speakers, ...said.filter(isNameInside)].filter(isStrangeName),
  );
  // A name that is told is enough by itself, and one that is kept back makes the rest no less a retelling.
  const told = said.filter(({ stem }, index) => !names.has(stem) && !isSpeaker(said, index));
  const gists = sentencesOf(told).map((words) => gistOf(words, background));
  return { gists, names, firstNames };
}

function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ stem }) => stem));
}

// "Olga: please keep this quiet", "Olga here."
function isSpeaker(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.text === 'here' && words[index + 2]?.breakBefore === 'hard') return true;
  return index < 2 && words.slice(index + 1, 3).some(({ mark }) => mark === ':');
}

// "Bluefin" of Bluefin Cargo, and not "Cargo", which any sentence may begin with.
function opensName({ breakBefore }: Word, index: number, words: readonly Word[]): boolean {
  return breakBefore !== 'none' || words[index - 1]?.isCapital !== true;
}

function isNameInside({ isCapital, breakBefore }: Word): boolean {
  return isCapital && breakBefore === 'none';
}

function isStrange({ text, stem }: Word, { known, familiar }: Background): boolean {
  return text.length > 2 && !known.has(stem) && !familiar.has(stem) && !isFunctionWord(text);
}

function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === word.sentence) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

/** The texts that only the sender may see, unless an event of the thread brought them. */
export function internalSources(
  { facts, thread }: Situation,
  background: Background,
): LeakSource[] {
  if (facts === 'unknown') return [];
  const brought = new Set(thread.flatMap((turn) => (turn.kind === 'event' ? idsOf(turn) : [])));
  return facts
    .filter((fact) => isInternalText(fact) && !brought.has(fact.id))
    .flatMap(textsOf)
    .map((text) => sourceOf(text, '', background));
}

/** Whether a fact is a text that only the sender may see. */
export function isInternalText(fact: Fact): boolean {
  return fact.disclosure === 'internal' && textsOf(fact).length > 0;
}

function idsOf({ adds = [] }: Extract<Turn, { kind: 'event' }>): string[] {
  return adds.map(({ id }) => id);
}

function textsOf({ values }: Fact): string[] {
  return Object.values(values).filter(isText);
}

function isText(value: FactValue): value is string {
  return typeof value === 'string' && value.includes(' ');
}

function wordsIn(text: string): Word[] {
  return readWords(normalize(text), { blocks: [], inlines: [] });
}
