import { evaluationCueId } from './evaluation-cue-id.ts';
import type { Reading } from './reading.ts';
import { wordingsOf } from './reading-index.ts';
import type { WordingMatch, WordingRule } from './wordings.ts';

type Place = Pick<WordingMatch, 'first' | 'end'>;
/** A cue in a message: which of the rule's it is, and what it weighs. */
type FoundCue = WeighedCue & { readonly match: WordingMatch };
type WeighedCue = { readonly id: string; readonly weight: number };

/** A sentence whose cues reach the threshold, from its first telling cue to its last. */
export type Evaluation = Place & { readonly weight: number };

type Meaning = (match: WordingMatch, reading: Reading) => boolean;

/**
 * Makes the search for sentences in which weak signs add up. One alone is in every other sentence; two or three
 * together are a stance.
 */
export function compileEvaluation(
  { id, cues = [], threshold }: WordingRule,
  isMeant: Meaning,
): (reading: Reading) => Evaluation[] {
  if ((threshold === undefined) !== (cues.length === 0))
    throw new RangeError(
      `rule ${id} has cues or a threshold without the other: neither means a thing alone`,
    );
  if (threshold === undefined) return () => [];
  const weighed = cues.map(({ weight }, index) => ({ id: evaluationCueId(id, index), weight }));
  return (reading) =>
    cuesBySentence(weighed, reading)
      // What cannot weigh enough need not be understood.
      .filter((found) => mostWeightOf(found) >= threshold)
      .map((found) => found.filter(({ match }) => isMeant(match, reading)))
      .filter((found) => found.length > 0 && weightOf(found) >= threshold)
      .map((found) => ({
        ...extentOf(found.filter(({ weight }) => weight > 0)),
        weight: weightOf(found),
      }));
}

/** The cues of each sentence, those with the same id side by side. */
function cuesBySentence(weighed: readonly WeighedCue[], reading: Reading): FoundCue[][] {
  const sentences = new Map<number, FoundCue[]>();
  for (const { id, weight } of weighed)
    for (const match of wordingsOf(reading, id)) {
      const sentence = reading.words[match.first]?.sentence ?? -1;
      const cue = { match, id, weight };
      const found = sentences.get(sentence);
      if (found === undefined) sentences.set(sentence, [cue]);
      else found.push(cue);
    }
  return [...sentences.values()];
}

/** What they weigh if all that speak for innocence mean something else. */
function mostWeightOf(found: readonly FoundCue[]): number {
  return found.reduce(
    (sum, { id, weight }, at) => (weight > 0 && found[at - 1]?.id !== id ? sum + weight : sum),
    0,
  );
}

// Said twice, a thing weighs no more: each cue counts once in a sentence.
function weightOf(found: readonly FoundCue[]): number {
  const weights = new Map(found.map(({ id, weight }) => [id, weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function extentOf(found: readonly FoundCue[]): Place {
  return {
    first: Math.min(...found.map(({ match }) => match.first)),
    end: Math.max(...found.map(({ match }) => match.end)),
  };
}
