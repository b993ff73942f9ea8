import type { Fact, FactValue, Topic } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import type { TextReader } from './known-words.ts';
import type { Unjudged } from './statement.ts';
import { stemOf } from './words.ts';

/** What shows that a clause speaks of a fact. */
export type Telling = {
  readonly fact: Fact;
  readonly topic: Topic;
  /** The value that tells the fact from others of its topic, as stems. */
  readonly by: readonly string[];
  /** Stems of names that stand for the fact alone. */
  readonly names: readonly (readonly string[])[];
  /** Rules whose wordings name what only such a fact has: "Series A". */
  readonly labels: readonly string[];
  /** Stems of its text: two of them in one clause speak of it. */
  readonly stems: ReadonlySet<string>;
};

/** The ways in which a clause can speak of a fact. */
export function tellingOf(fact: Fact, facts: readonly Fact[], reading: Unjudged): Telling[] {
  const topic = reading.vocabulary.topics.find(({ id }) => id === fact.topic);
  if (topic === undefined || topic.isMentioned === false) return [];
  const hasTwins = facts.some((other) => other !== fact && other.topic === fact.topic);
  const by =
    topic.by === undefined || !hasTwins
      ? []
      : stemsOf(fact.values[topic.by], reading.readText).flat();
  const entities = topic.fields.filter(({ measure }) => measure === 'entity');
  const texts = topic.fields.filter(({ measure }) => measure === 'text');
  const stems = new Set(
    texts.flatMap(({ name }) => stemsOf(fact.values[name], reading.readText).flat()),
  );
  // "Ferrow Foods may rebuild …": the reader's name is in any text about the reader.
  if (stems.size > 0) for (const word of reading.names.recipient.flat()) stems.delete(stemOf(word));
  return [
    {
      fact,
      topic,
      by,
      names: entities
        .flatMap(({ name }) => stemsOf(fact.values[name], reading.readText))
        .filter((name) => !isSharedName(name, fact, facts, reading.readText)),
      labels: (topic.labels ?? [])
        .filter(({ alsoIn }) => alsoIn === undefined)
        .map(({ field }) => `label:${topic.id}.${field}`),
      stems,
    },
  ];
}

// "Python" names a technology in use, and open roles, and engineers of the sender: alone it tells nothing.
function isSharedName(
  name: readonly string[],
  fact: Fact,
  facts: readonly Fact[],
  readText: TextReader,
): boolean {
  const written = name.join(' ');
  return facts.some(
    (other) =>
      other.topic !== fact.topic &&
      Object.values(other.values).some((value) =>
        stemsOf(value, readText).some((one) => one.join(' ') === written),
      ),
  );
}

/** The stems of each text of a value. */
export function stemsOf(value: FactValue | undefined, readText: TextReader): string[][] {
  const texts = [value].flat().filter((one) => typeof one === 'string');
  return texts.map((text) =>
    readText(text)
      .filter((word) => !isFunctionWord(word.text))
      .map(({ stem }) => stem),
  );
}
