import type { Fact, Vocabulary } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { wordsOf } from './words.ts';

/** The names that the two sides of a conversation go by, each as its words. */
export type PartyNames = {
  readonly sender: readonly (readonly string[])[];
  readonly recipient: readonly (readonly string[])[];
};

/** Collects the names: a company goes by its whole name and by its first word, a person by any part of the name. */
export function partyNames(facts: readonly Fact[], { parties, topics }: Vocabulary): PartyNames {
  if (parties === undefined) return { sender: [], recipient: [] };
  const { topic, names } = parties.recipient;
  const recipients = facts.filter((fact) => fact.topic === topic);
  const given = recipients.flatMap(({ values }) => names.map((name) => values[name]));
  const texts = given.filter((name) => typeof name === 'string');
  const isCue = (word: string) => topics.some(({ cues }) => cues.includes(word));
  return {
    sender: parties.sender.map(nameWords),
    recipient: texts.flatMap((name) => shortForms(nameWords(name), isCue)),
  };
}

function nameWords(name: string): string[] {
  return wordsOf(normalize(name).text).map(({ text }) => text);
}

// "Harvest" of Harvest Ledger names the company; "the" and a word that the policy listens for do not.
function shortForms(words: readonly string[], isCue: (word: string) => boolean): string[][] {
  const [first = ''] = words;
  if (words.length === 0) return [];
  const isTelling = words.length > 1 && first.length > 2 && first !== 'the' && !isCue(first);
  return isTelling ? [[...words], [first]] : [[...words]];
}
