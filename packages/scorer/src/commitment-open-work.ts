import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import { modals } from './english-words.ts';

/** "Python work could begin in ten days": work of a kind that waits for nobody but the sender. */
export function isOpenWork(
  { first, end }: NamedKind,
  { reading: { words, lengthOf } }: CommitmentGround,
): boolean {
  const [noun = '', next = '', verb = ''] = [0, 1, 2].map((at) => words[end + at]?.text ?? '');
  if (!works.has(noun) || isTheirs(first, words)) return false;
  // "A start on the Go work is possible", but "a start on the Go work of your team" is none of ours.
  if (lengthOf('recipient', end + 2) > 0) return false;
  return (modals.has(next) && beginnings.has(verb)) || isBegun(first, words);
}

function isTheirs(first: number, words: CommitmentGround['reading']['words']): boolean {
  const { sentence } = words[first] as (typeof words)[number];
  const lead = words.slice(Math.max(0, first - 2), first);
  return lead.some(
    (word) => word.sentence === sentence && (word.isPossessive || readers.has(word.text)),
  );
}

function isBegun(first: number, words: CommitmentGround['reading']['words']): boolean {
  return words.slice(Math.max(0, first - 3), first).some(({ text }) => text === 'start');
}

const works = new Set('work part side piece project support cover help engagement'.split(' '));
const beginnings = new Set('begin start open commence kick'.split(' '));
const readers = new Set('your their his her its own'.split(' '));
