import type { CommitmentGround } from './commitment-ground.ts';

/** A part of what the reader needs, as a number: `half of those eight seats`, `all but one of them`. */
export type NamedShare = {
  readonly first: number;
  readonly end: number;
  readonly count: number;
  /** It is told as a part, "half of them", and not as a number, "eight seats". */
  readonly isPart: boolean;
};

/** Every part of a need that a message names, in order. */
export function findShares(ground: CommitmentGround): NamedShare[] {
  const { words } = ground.reading;
  const shares: NamedShare[] = [];
  for (let index = 0; index < words.length; index++) {
    const share = words[index]?.voice === 'own' ? shareAt(index, ground) : undefined;
    if (share === undefined) continue;
    shares.push(share);
    index = share.end - 1;
  }
  return shares;
}

type Part = { readonly end: number; countOf(whole: number): number };

function shareAt(first: number, ground: CommitmentGround): NamedShare | undefined {
  const fraction = fractionAt(first, ground);
  const part = fraction ?? numberAt(first, ground);
  if (part === undefined || isLess(first, ground)) return undefined;
  const whole = wholeAt(part.end, ground);
  if (whole === undefined) return restAt(first, ground);
  const count = part.countOf(whole.count);
  return { first, end: whole.end, count, isPart: fraction !== undefined };
}

const halves = new Set(['half']);
const lots = new Set(['most', 'majority', 'bulk']);
const wholes = new Set(['all', 'whole', 'entirety']);
const parts: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifths', 5],
]);

function fractionAt(first: number, { reading, amounts }: CommitmentGround): Part | undefined {
  const { words } = reading;
  const text = words[first]?.text ?? '';
  if (halves.has(text)) return { end: first + 1, countOf: (whole) => Math.ceil(whole / 2) };
  if (lots.has(text)) return { end: first + 1, countOf: (whole) => Math.floor(whole / 2) + 1 };
  if (wholes.has(text)) {
    if (words[first + 1]?.text !== 'but') return { end: first + 1, countOf: (whole) => whole };
    const less = smallNumbers.get(words[first + 2]?.text ?? '');
    if (less === undefined) return undefined;
    return { end: first + 3, countOf: (whole) => whole - less };
  }
  const divisor = parts.get(words[first + 1]?.text ?? '');
  if (divisor === undefined || words[first + 2]?.text !== 'of') return undefined;
  const times = smallNumbers.get(text) ?? amounts.get(first)?.high;
  return times === undefined ? undefined : somePartsOf(first + 2, times, divisor);
}

// "Two thirds of"
function somePartsOf(end: number, times: number, divisor: number): Part {
  return { end, countOf: (whole) => Math.floor((whole * times) / divisor) };
}

const smallNumbers: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

// "Six of the eight seats", "the other four", "eight seats"
function numberAt(first: number, ground: CommitmentGround): Part | undefined {
  const amount = ground.amounts.get(first);
  if (amount === undefined || isWhole(first, ground)) return undefined;
  return { end: amount.end, countOf: () => amount.high };
}

// "The first of the eight seats"
function isWhole(first: number, { reading: { words } }: CommitmentGround): boolean {
  const [link, determiner] = [words[first - 2]?.text, words[first - 1]?.text ?? ''];
  return link === 'of' && ['the', 'those', 'these', 'your'].includes(determiner);
}

// "Fewer than half of them"
function isLess(first: number, { reading: { words } }: CommitmentGround): boolean {
  const [before, than] = [words[first - 2]?.text ?? '', words[first - 1]?.text];
  return than === 'than' && ['fewer', 'less'].includes(before);
}

// "The other four"
function restAt(first: number, { amounts, reading }: CommitmentGround): NamedShare | undefined {
  const amount = amounts.get(first);
  if (amount === undefined || !others.has(reading.words[first - 1]?.text ?? '')) return undefined;
  return { first: first - 1, end: amount.end, count: amount.high, isPart: false };
}

const others = new Set(['other', 'remaining', 'missing']);
const between = new Set('of the those these your their our all open'.split(' '));
const longestWhole = 7;

function wholeAt(
  from: number,
  ground: CommitmentGround,
): { end: number; count: number } | undefined {
  const { words } = ground.reading;
  let count: number | undefined;
  let strangers = 0;
  for (let at = from; at < from + longestWhole; at++) {
    const word = words[at];
    if (word === undefined || (at > from && word.breakBefore !== 'none' && count === undefined))
      return undefined;
    if (word.breakBefore === 'none' && ground.language.needs.has(word.text))
      return { end: at + 1, count: count ?? neededBy(ground) };
    if (word.text === 'them' && words[at - 1]?.text === 'of')
      return { end: at + 1, count: neededBy(ground) };
    const amount = ground.amounts.get(at);
    if (amount !== undefined && word.breakBefore === 'none') {
      count = amount.high;
      at = amount.end - 1;
    } else if (count !== undefined && !isKind(at, ground)) {
      return { end: at, count };
    } else if (!between.has(word.text) && !isKind(at, ground) && strangers++ > 0) return undefined;
  }
  return undefined;
}

function isKind(at: number, { kindOf }: CommitmentGround): boolean {
  return kindOf(at) !== undefined;
}

function neededBy({ needs }: CommitmentGround): number {
  return Math.max(0, ...needs.map(({ count }) => count));
}
