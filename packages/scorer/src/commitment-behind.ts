import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { isAboutSender } from './statement.ts';

/** What stands behind the noun of a mention and belongs to it. */
export type Behind = {
  readonly end: number;
  readonly owner: UnitMention['owner'];
  readonly kinds: readonly NamedKind[];
  readonly grade: UnitMention['grade'];
  readonly isAdded: boolean;
};

const toOwner = new Set(['of', 'from', 'on', 'at', 'in', 'with', 'here']);
const readerPlaces = new Set(
  'team teams side staff payroll company end own engineering'.split(' '),
);
const readerHas = new Set(['have', 'employ', 'hired', 'hire', 'already', 'lost']);

/** Reads what follows a noun. */
export function readBehind(head: number, ground: CommitmentGround): Behind {
  const kind = kindBehind(head + 1, ground);
  const end = kind?.end ?? head + 1;
  const isAdded = isAddition(end, ground);
  const graded = gradeBehind(end, ground);
  return {
    end: graded.end > end ? graded.end : isAdded ? end + 1 : end,
    grade: graded.grade,
    owner: ownerBehind(end, ground),
    kinds: kind === undefined ? [] : [kind],
    isAdded,
  };
}

// "Two more", and not "two more than in May".
function isAddition(at: number, { reading: { words } }: CommitmentGround): boolean {
  const next = words[at];
  if (next?.breakBefore !== 'none' || !['more', 'besides', 'others'].includes(next.text))
    return false;
  return words[at + 1]?.text !== 'than';
}

// "Three Go", "our colleagues on the mobile side"
function kindBehind(from: number, ground: CommitmentGround): NamedKind | undefined {
  const { kindOf, reading } = ground;
  const next = kindOf(from);
  if (next !== undefined)
    return isKindAlone(next, ground) && !isVerb(next, ground) ? next : undefined;
  const link = reading.words[from]?.text ?? '';
  if (!toKind.has(link)) return undefined;
  const direct = kindOf(from + 1);
  if (direct !== undefined && link === 'for' && isKindAlone(direct, ground)) return direct;
  if (!['the', 'our'].includes(reading.words[from + 1]?.text ?? '')) return undefined;
  const placed = kindOf(from + 2);
  return sides.has(reading.words[placed?.end ?? from]?.text ?? '') ? placed : undefined;
}

// "You let 40 people go"
function isVerb(
  { first, isEveryday }: NamedKind,
  { reading, language }: CommitmentGround,
): boolean {
  const [noun, word] = [reading.words[first - 1]?.text ?? '', reading.words[first]];
  const isBehindNoun = language.people.has(noun) || language.units.has(noun);
  return isEveryday && word?.isCapital === false && isBehindNoun;
}

const toKind = new Set(['on', 'from', 'in', 'of', 'for', 'with']);
const sides = new Set('side team practice group part work end'.split(' '));

const toGrade = new Set('of them whom would will are is be being should a all'.split(' '));

// "Both would be senior", "one of them a senior"
function gradeBehind(
  from: number,
  { reading, language }: CommitmentGround,
): Pick<Behind, 'end' | 'grade'> {
  for (let index = from; index < from + 4; index++) {
    const word = reading.words[index];
    if (word === undefined || word.breakBefore !== 'none') break;
    const isLast = reading.words[index + 1]?.breakBefore !== 'none' || index > from;
    if (language.best.has(word.text) && isLast) return { end: index + 1, grade: 'best' };
    if (language.others.has(word.text) && isLast) return { end: index + 1, grade: 'others' };
    if (!toGrade.has(word.text)) break;
  }
  return { end: from, grade: 'any' };
}

function ownerBehind(from: number, { reading }: CommitmentGround): UnitMention['owner'] {
  const { words, lengthOf } = reading;
  const [link, next, after] = [words[from], words[from + 1], words[from + 2]];
  if (link === undefined || link.breakBefore !== 'none') return 'none';
  if (link.text === 'we' || link.text === 'i') return 'sender';
  if (link.text === 'you') return readerHas.has(next?.text ?? '') ? 'reader' : 'none';
  if (!toOwner.has(link.text)) return 'none';
  if (link.text === 'here' || lengthOf('sender', from + 1) > 0) return 'sender';
  if (lengthOf('recipient', from + 1) === 0) return 'none';
  if (next?.text !== 'your') return ['of', 'at', 'in'].includes(link.text) ? 'reader' : 'none';
  if (!readerPlaces.has(after?.text ?? '')) return 'none';
  // "We can put four engineers on your team": that is where they go, and not whose they are.
  const clause = reading.index.clauseOf[from];
  return clause !== undefined && isAboutSender({ first: clause.first, end: from }, reading)
    ? 'none'
    : 'reader';
}

const afterNumber = new Set(
  'it too now strong after over beside more others seniors of for on to from at in is are was were be would could can will have has and or but who that which i we you as each free available ready start begin join sit by with at stay work'.split(
    ' ',
  ),
);

/** "Three Go, two data": the kind stands for the unit. "Three Go roles" are none of ours. */
export function isKindAlone({ end }: NamedKind, ground: CommitmentGround): boolean {
  return isEnd(end, ground);
}

/** Whether nothing that could be counted stands at a place: a mark, or a word that goes on with something else. */
export function isEnd(at: number, { reading }: CommitmentGround): boolean {
  const next = reading.words[at];
  if (next === undefined || next.breakBefore !== 'none') return true;
  const isCompared = next.text === 'more' && reading.words[at + 1]?.text === 'than';
  return afterNumber.has(next.text) && !isCompared;
}
