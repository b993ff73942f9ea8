import type { Clause } from './clauses.ts';
import { deniesBefore } from './commitment-denial.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import type { CommitmentWording } from './commitment-wordings.ts';

/** Whether a wording stands in the clause of a mention, or in one beside it. */
export function isNear(
  mention: UnitMention,
  ground: CommitmentGround,
  list: CommitmentWording,
  where: 'own' | 'beside' = 'beside',
): boolean {
  const clause = ground.clauseOf(mention.head);
  return ground.wordingsBeside(list, mention.head).some((match) => {
    const other = ground.clauseOf(match.first);
    const isHere = where === 'own' ? isOwn(other, clause, ground) : isBeside(other, clause, ground);
    const around = ground.reading.clauses[other];
    return isHere && around !== undefined && !deniesBefore(around, match, ground);
  });
}

// "You need are here" belongs to "the four": nothing stands between the two.
function isOwn(one: number, other: number, ground: CommitmentGround): boolean {
  if (one === other) return true;
  return Math.abs(one - other) === 1 && isUnbroken(Math.max(one, other), ground);
}

// A fragment between the two, "all of them Go", keeps nothing apart.
function isBeside(one: number, other: number, { reading }: CommitmentGround): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  const after = reading.clauses.slice(from + 1, to + 1);
  if (after.some(({ first }) => reading.words[first]?.mark === ';')) return false;
  return reading.clauses.slice(from + 1, to).every(({ verb }) => verb === -1);
}

function isUnbroken(clause: number, { reading }: CommitmentGround): boolean {
  const first = reading.clauses[clause]?.first ?? 0;
  return reading.words[first]?.breakBefore === 'none';
}

/** "A Go engineer takes months to find": one without more says nothing of who offers it. */
export function isCounted({ amount }: UnitMention): boolean {
  return amount !== undefined && amount.high > 1;
}

const able = new Set(['could', 'can', 'would', 'will']);
const placesToBe = new Set(
  'in on at with there here online free available ready yours beside inside alongside among'.split(
    ' ',
  ),
);

const likely = new Set(
  'hard too enough plenty nice ideal rare better best expensive needed required missed many more less right wrong about fewer useful helpful welcome of'.split(
    ' ',
  ),
);

/** "Two engineers could split the services": what they could do, and not what they would be like. */
export function isAble(mention: UnitMention, { reading: { words } }: CommitmentGround): boolean {
  const { end, form, kinds, owner } = mention;
  if (form === 'people' && kinds.length === 0 && owner !== 'sender') return false;
  const at = words[end]?.text === 'of' ? end + 2 : end;
  if (words[at]?.breakBefore === 'hard' || !able.has(words[at]?.text ?? '')) return false;
  const [verb, next] = [words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''];
  if (verb === 'be')
    return isCounted(mention) ? !likely.has(next) : placesToBe.has(next) || next.endsWith('ing');
  if (verb === 'have') return next === 'your' || next === 'time';
  return !['not', 'cost', 'need', 'suffice', 'mean', 'matter', 'want', 'leave'].includes(verb);
}

/** "Interim Scala cover for Ferrow", in a subject. */
export function isHeading(
  { head, end, kinds }: UnitMention,
  { reading }: CommitmentGround,
): boolean {
  if (reading.words[head]?.zone !== 'subject' || kinds.length === 0) return false;
  return reading.words[end]?.text === 'for' && reading.lengthOf('recipient', end + 1) > 0;
}

const wishes = new Set(
  'asked wanted needed mentioned wrote said spoke named requested wished hoped described thought planned'.split(
    ' ',
  ),
);

function isOver(clause: Clause | undefined, { reading: { words } }: CommitmentGround): boolean {
  return clause?.tense === 'past' && !wishes.has(words[clause.verb]?.text ?? '');
}

/** "Twelve data people? That is a number we can meet." */
export function isAnswered(mention: UnitMention, ground: CommitmentGround): boolean {
  if (mention.amount === undefined) return false;
  const { clauses, words } = ground.reading;
  const at = ground.clauseOf(mention.head) + 1;
  // "You let 40 people go. It is …": what happened waits for no answer.
  if (isOver(clauses[at - 1], ground)) return false;
  const opener = words[clauses[at]?.first ?? -1]?.text ?? '';
  if (!['that', 'this', 'it', 'yes', 'certainly', 'sure'].includes(opener)) return false;
  const answer = {
    first: clauses[at]?.first ?? 0,
    end: (clauses[at + 1] ?? clauses[at])?.end ?? 0,
  };
  return ground.wordingsBetween('accepts', answer).some(({ first }) => {
    const clause = ground.clauseOf(first);
    return clauses[clause]?.polarity !== 'negated' && !isTooMuch(clause, ground);
  });
}

// "That is more than we can do"
function isTooMuch(clause: number, ground: CommitmentGround): boolean {
  const own = ground.reading.clauses[clause];
  return own !== undefined && ground.wordingsBetween('reportCues', own).length > 0;
}

/** "Six Go engineers from Monday": without a verb that says otherwise, a number is an offer. */
export function isFragment(
  { head }: UnitMention,
  { reading, clauseOf }: CommitmentGround,
): boolean {
  const clause = reading.clauses[clauseOf(head)];
  return (
    clause === undefined || (clause.verb === -1 && !isRelativeClause(clauseOf(head) + 1, reading))
  );
}

function isRelativeClause(index: number, { clauses, words }: CommitmentGround['reading']): boolean {
  const clause = clauses[index];
  if (clause === undefined || words[clause.first]?.breakBefore !== 'none') return false;
  return ['who', 'that', 'which', 'whose'].includes(clause.introducedBy);
}
