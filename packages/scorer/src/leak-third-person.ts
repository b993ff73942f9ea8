import type { Span } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { isFunctionWord } from './english-words.ts';
import { sentencePlaces, spanOfWords } from './leak-retelling.ts';
import { peopleWords } from './people-words.ts';
import type { Reading } from './reading.ts';
import { stemOf, type Word } from './words.ts';

const pronouns = new Set('he she him his her'.split(' '));

/**
 * Finds sentences that speak of `him` or `her` where nobody else has been spoken of: they speak of the reader, to
 * somebody else. `No rates unless he brings them up.`
 */
export function thirdPersonRemarks(reading: Reading): Span[] {
  const { words, situation } = reading;
  if (situation.facts === 'unknown' || !words.some(isOfThirdPerson)) return [];
  const texts = textsOf(reading);
  if (texts.some(speaksOfSomebody)) return [];
  const names = namesIn(texts, reading);
  const said = namesSaid(reading);
  if (words.some((word) => isStranger(word, names, reading))) return [];
  return sentencePlaces(reading)
    .filter(({ first, end }) => words.slice(first, end).some(isOfThirdPerson))
    .filter(({ end }) => !isSomebodySpokenOf(words, end, said))
    .map(({ first, end }) => spanOfWords(reading, first, end));
}

function isOfThirdPerson({ text, voice, zone }: Word): boolean {
  return pronouns.has(text) && voice === 'own' && (zone === 'body' || zone === 'signature');
}

function textsOf({ situation: { facts, thread } }: Reading): string[] {
  const known = facts === 'unknown' ? [] : facts;
  const told = known.flatMap(({ values }) => Object.values(values).flat());
  const written = thread.flatMap((turn) => (turn.kind === 'message' ? [turn.message.body] : []));
  return [...told.filter((value) => typeof value === 'string'), ...written];
}

function speaksOfSomebody(text: string): boolean {
  return /\b(?:he|she|him|her|his|hers)\b/i.test(text);
}

/** The names in facts and mails that are not the reader's: two words in a row with a capital. */
function namesIn(texts: readonly string[], { names }: Reading): ReadonlySet<string> {
  const own = new Set([...names.recipient, ...names.sender].flat());
  const pairs = texts.flatMap((text) => text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? []);
  const words = pairs.flatMap((pair) => pair.toLowerCase().split(' '));
  return new Set(words.filter((word) => !own.has(word)));
}

/** Whether a word names somebody that `she` may be. */
function isStranger(
  { isCapital, breakBefore, zone, stem, text }: Word,
  names: ReadonlySet<string>,
  { known, familiar }: Reading,
): boolean {
  if (!isCapital || zone === 'signature' || zone === 'greeting') return false;
  if (names.has(text)) return true;
  const isName = breakBefore !== 'hard' && text.length > 1 && !isFunctionWord(text);
  return isName && !known.has(stem) && !familiar.has(stem);
}

/** Names that stand in the reader's mails and in no fact: "everything goes through Siobhán". */
function namesSaid({ situation, names, familiar }: Reading): ReadonlySet<string> {
  const { facts, thread, conversation } = situation;
  const own = new Set([...names.recipient, ...names.sender].flat());
  const stated = JSON.stringify(facts).toLowerCase();
  const mails = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation
      ? [turn.message.body]
      : [],
  );
  const capitals = mails.flatMap((mail) => mail.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu) ?? []);
  return new Set(
    capitals
      .map((name) => normalize(name).text)
      .filter((name) => !own.has(name) && !familiar.has(stemOf(name)) && !stated.includes(name)),
  );
}

// "Our delivery lead decides that. Two engineers are free, ten days from now. Shall I ask him?"
function isSomebodySpokenOf(
  words: readonly Word[],
  end: number,
  names: ReadonlySet<string>,
): boolean {
  return words
    .slice(0, end)
    .some(({ text, zone }) => zone === 'body' && (peopleWords.has(text) || names.has(text)));
}
