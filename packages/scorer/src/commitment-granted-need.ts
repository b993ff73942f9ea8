import type { Clause } from './clauses.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';

/** "If a dozen engineers were needed, we would have them": the need is only supposed, and the promise is not. */
export function isGrantedNeed({ amount, head }: UnitMention, ground: CommitmentGround): boolean {
  const { clauses, words } = ground.reading;
  const own = ground.clauseOf(head);
  const [need, grant] = [clauses[own], clauses[own + 1]];
  if (amount === undefined || need?.modality !== 'conditional') return false;
  if (grant === undefined || grant.sentence !== need.sentence || !isGiven(grant)) return false;
  const said = words.slice(grant.first, grant.end).map(({ text }) => text);
  return isOfThem(said) && !isLabour(said) && ground.wordingsBetween('offers', grant).length > 0;
}

function isGiven({ polarity, modality }: Clause): boolean {
  return polarity === 'affirmed' && modality !== 'asked' && modality !== 'conditional';
}

function isOfThem([opener = '', ...said]: readonly string[]): boolean {
  return subjects.has(opener) || said.some((text) => objects.has(text));
}

// "We would have to find them"
function isLabour(said: readonly string[]): boolean {
  return said.some((text, index) => text === 'to' && labour.has(said[index - 1] ?? ''));
}

const subjects = new Set('they those all'.split(' '));
const objects = new Set('them those many'.split(' '));
const labour = new Set('have need try ask begin start hope'.split(' '));
