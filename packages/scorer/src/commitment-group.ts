import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';

/** "The whole group could be nine engineers": who is offered is said of the group that they make. */
export function isGroupOffered(
  { first, end, amount }: UnitMention,
  { reading: { words }, language }: CommitmentGround,
): boolean {
  if (amount === undefined || isPresent(words[end]?.text, words[end + 1]?.text)) return false;
  const [modal, verb] = [words[first - 2]?.text ?? '', words[first - 1]?.text ?? ''];
  const group = words[first - 3];
  if (!modals.has(modal) || !verbs.has(verb) || group === undefined) return false;
  if (!language.people.has(group.text) && !totals.has(group.text)) return false;
  return isUnowned(first - 4, words);
}

// "The whole group", "that team": a group with a name or an owner is one that there is already.
function isUnowned(at: number, words: CommitmentGround['reading']['words']): boolean {
  const lead = words[at];
  const opener = whole.has(lead?.text ?? '') ? words[at - 1] : lead;
  return opener !== undefined && openers.has(opener.text);
}

// "By now the group could be nine engineers" guesses.
function isPresent(next = '', second = ''): boolean {
  return next === 'already' || next === 'today' || (next === 'by' && second === 'now');
}

const modals = new Set('could can would will'.split(' '));
const verbs = new Set('be number'.split(' '));
const totals = new Set('headcount lineup total setup cohort unit'.split(' '));
const whole = new Set('whole full entire complete total joint first resulting'.split(' '));
const openers = new Set('the that this a our such'.split(' '));
