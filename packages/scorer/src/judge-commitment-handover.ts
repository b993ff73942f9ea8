import type { Claim } from '@tenacious-bench/schema';
import { impliedKind, isCertain, limitFor } from './commitment-choice.ts';
import { isDenied } from './commitment-denial.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { isSaid } from './judge-commitment-skill.ts';
import { sentenceAround, startingBetween } from './reading-index.ts';
import type { WordingMatch } from './wordings.ts';

/** Judges work that is taken over without a word on who does it: "the night watch over your clusters could pass to us". */
export function judgeHandovers(offers: readonly UnitMention[], ground: CommitmentGround): Claim[] {
  return ground.wordingsOf('handovers').flatMap((match) => {
    if (!isSaid(match, ground) || isDenied(match, ground) || isAskedFor(match, ground)) return [];
    const sentence = sentenceAround(ground.reading, match.first);
    // Who is named is judged by the name.
    const isNamed = startingBetween(offers, ({ head }) => head, sentence).some(
      ({ kinds }) => kinds.length > 0,
    );
    if (isNamed || missingKind(match, ground) === undefined) return [];
    const because = 'taken over; there is nobody free of that kind';
    const { first } = ground.reading.clauses[ground.clauseOf(match.first)] ?? match;
    const span = { first, end: match.end };
    return [commitmentClaim(span, { status: 'contradicted', breach: 'kind', because }, ground)];
  });
}

// Named with the work; else whatever the message is about.
function missingKind(match: WordingMatch, ground: CommitmentGround): NamedKind | undefined {
  const behind = ground.kindsBetween(match.first, match.end + farthest).filter(isCertainHere);
  const own = behind.find((kind) => ground.clauseOf(kind.first) === ground.clauseOf(match.first));
  if (own !== undefined) return isFree(own, ground) ? undefined : own;
  const beside = ground.kindsBeside(match.first);
  if (beside.some((kind) => isFree(kind, ground))) return undefined;
  return beside.find(isCertainHere) ?? impliedKind(ground);

  function isCertainHere(kind: NamedKind): boolean {
    return isCertain(kind, ground);
  }
}

const farthest = 3;

function isFree(kind: NamedKind, ground: CommitmentGround): boolean {
  return (limitFor(kind, ground)?.free ?? 0) > 0;
}

const openers = new Set('which how who where why'.split(' '));
const askers = new Set('what do does did is are'.split(' '));

// "Which part could come to us?"
function isAskedFor({ first }: WordingMatch, { reading, clauseOf }: CommitmentGround): boolean {
  const clause = reading.clauses[clauseOf(first)];
  const opener = reading.words[clause?.first ?? -1]?.text ?? '';
  return openers.has(opener) || (clause?.modality === 'asked' && askers.has(opener));
}
