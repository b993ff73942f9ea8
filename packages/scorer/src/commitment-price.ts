import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { wordFrom } from './reading-index.ts';

const between = new Set(
  'start starts starting begin begins is are cost costs come comes run runs stand stands from at for with'.split(
    ' ',
  ),
);

/** Whether people are named for what one of them costs, as in a list of prices: "junior engineers from $3,300 a month". */
export function isPriced(mention: UnitMention, ground: CommitmentGround): boolean {
  if (mention.owner === 'sender' || mention.isDefinite || (mention.amount?.high ?? 1) > 1)
    return false;
  return (
    (isPriceBehind(mention, ground) || isPriceBefore(mention, ground)) &&
    !isSupplied(mention, ground)
  );
}

function isPriceBehind({ end }: UnitMention, ground: CommitmentGround): boolean {
  const { words } = ground.reading;
  for (let at = end; at <= end + 3; at++) {
    // "From" and "starts at" belong to the figure.
    if (moneyAt(at, ground) !== undefined) return true;
    if (!between.has(words[at]?.text ?? '')) return false;
  }
  return false;
}

// "From $3,300 a month for a junior engineer"
function isPriceBefore({ first }: UnitMention, ground: CommitmentGround): boolean {
  const { words } = ground.reading;
  if (words[first - 1]?.text !== 'for' || words[first - 1]?.breakBefore !== 'none') return false;
  return [2, 3, 4, 5].some((back) => moneyAt(first - back, ground) !== undefined);
}

function moneyAt(at: number, { reading: { quantities, words } }: CommitmentGround) {
  return quantities.find(
    ({ kind, span }) => kind === 'money' && wordFrom(words, span.start) === at,
  );
}

// "We can place a senior engineer from $5,700 a month": where somebody is to be sent, the price comes on top.
function isSupplied({ first, head }: UnitMention, ground: CommitmentGround): boolean {
  const clause = ground.reading.clauses[ground.clauseOf(head)];
  if (clause === undefined) return false;
  return ground.wordingsBetween('offers', { first: clause.first, end: first }).length > 0;
}
