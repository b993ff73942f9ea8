import type { Commitment, Vocabulary } from '@tenacious-bench/schema';
import { compileKinds, type KindNames } from './commitment-kinds.ts';
import { type CommitmentWording, commitmentWordingIds } from './commitment-wordings.ts';
import { inflectionsOf } from './inflections.ts';
import { compileMilestones, type MilestoneFinder } from './milestone-finder.ts';

/** A commitment of the vocabulary with its words made ready for looking up. */
export type CommitmentLanguage = {
  readonly commitment: Commitment;
  /** Whom the facts of its topic are about. */
  readonly subject: string;
  readonly units: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Those of them that stand for the unit only where its kind is named beside them. */
  readonly kindOnly: ReadonlySet<string>;
  /** Words that stand for a number, and how many they are at the least. */
  readonly crowds: ReadonlyMap<string, number>;
  readonly needs: ReadonlySet<string>;
  /** Verbs that say that a need is met, in every form. */
  readonly fills: ReadonlySet<string>;
  /** Finds the nouns that name a day by what happens then. */
  readonly milestones: MilestoneFinder;
  readonly notBefore: ReadonlySet<string>;
  readonly best: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly kinds: KindNames;
  /** The names under which its wordings are found. */
  readonly ids: Readonly<Record<CommitmentWording, string>>;
};

/** Makes the commitments of a vocabulary ready, once for every message. */
export function compileCommitments(vocabulary: Vocabulary): CommitmentLanguage[] {
  return vocabulary.commitments.map((commitment) => ({
    commitment,
    subject: vocabulary.topics.find(({ id }) => id === commitment.topic)?.subject ?? 'sender',
    units: nounsOf(commitment.unit, vocabulary),
    people: wordsIn(commitment.people?.replaceAll('?', '')),
    kindOnly: wordsIn(everydayIn(commitment.people)),
    crowds: crowdsIn(commitment),
    needs: nounsOf(commitment.need?.unit, vocabulary),
    fills: new Set([...wordsIn(commitment.need?.fills)].flatMap(inflectionsOf)),
    milestones: compileMilestones(
      new Set([...wordsIn(commitment.milestones)].flatMap((noun) => [noun, pluralOf(noun)])),
    ),
    notBefore: wordsIn(commitment.notBefore),
    best: wordsIn(commitment.grade?.words),
    others: wordsIn(commitment.grade?.others),
    kinds: compileKinds(commitment.kinds ?? {}),
    ids: commitmentWordingIds(commitment.topic),
  }));
}

function nounsOf(unit: string | undefined, { units }: Vocabulary): ReadonlySet<string> {
  const nouns = units.find(({ id }) => id === unit)?.nouns ?? [];
  return new Set(nouns.flatMap((noun) => [noun, pluralOf(noun)]));
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function everydayIn(list = ''): string {
  return list
    .split(/\s+/)
    .filter((word) => word.endsWith('?'))
    .join(' ')
    .replaceAll('?', '');
}

function crowdsIn({ crowd }: Commitment): ReadonlyMap<string, number> {
  return new Map((crowd?.words ?? '').split(/\s+/).map((word) => [word, crowd?.atLeast ?? 0]));
}

function wordsIn(list = ''): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
