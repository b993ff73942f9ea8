import type { Claim, Zone } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import { clauseAt, type Reading } from './reading.ts';
import type { WordingMatch, WordingRule } from './wordings.ts';

const ownZones: readonly Zone[] = ['subject', 'greeting', 'body', 'signature'];
const anyButQuoted: readonly Claim['modality'][] = ['asserted', 'hedged', 'asked', 'conditional'];

/** Makes the check of a rule's wordings, which the reading has already found. */
export function compileWordingRule(rule: WordingRule): (reading: Reading) => Hit[] {
  const { zones = ownZones, modalities = anyButQuoted, polarities = ['affirmed'] } = rule;
  return (reading) => {
    const own = reading.wordings.filter((match) => match.rule === rule.id);
    const innocent = new Set(
      own.filter(({ isException }) => isException).map((match) => sentenceOf(match, reading)),
    );
    const guilty = own.filter((match) => {
      if (match.isException || innocent.has(sentenceOf(match, reading))) return false;
      const word = reading.words[match.first];
      if (word === undefined || word.voice !== 'own' || !zones.includes(word.zone)) return false;
      const clause = clauseAt(reading, match.first);
      if (clause === undefined) return true;
      return modalities.includes(clause.modality) && polarities.includes(clause.polarity);
    });
    return withoutOverlaps(guilty).map((match) => ({
      span: {
        start: reading.words[match.first]?.span.start ?? 0,
        end: reading.words[match.end - 1]?.span.end ?? 0,
      },
      message: `${rule.title}: ${rule.because}`,
    }));
  };
}

function sentenceOf({ first }: WordingMatch, { words }: Reading): number {
  return words[first]?.sentence ?? -1;
}

// One place is one finding, and the evidence is the longest wording that begins there.
function withoutOverlaps(matches: readonly WordingMatch[]): WordingMatch[] {
  const kept: WordingMatch[] = [];
  for (const match of matches.toSorted((a, b) => a.first - b.first || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || match.first >= last.end) kept.push(match);
  }
  return kept;
}
