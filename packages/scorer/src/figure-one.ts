import type { ClaimContext } from './claim-context.ts';

/** "One seat", "a single seat" may be any seat. */
export function isAnyOne({ quantity: { kind, quote } }: ClaimContext): boolean {
  return kind === 'count' && /^(?:one|a single) /i.test(quote);
}

const existence = new Set(
  'is was see saw show shows list lists count counts only just exactly'.split(' '),
);

/** "There is one open role", "I see one role": how many there are is told, and it has to be right. */
export function isOneInAll({ at, clause, reading: { words } }: ClaimContext): boolean {
  const before = words[at - 1];
  const isTold = clause?.modality === 'asserted' && existence.has(before?.text ?? '');
  return isTold && words[at]?.breakBefore === 'none' && !isPicked(at, words);
}

// "There is one role that stands out": it is picked from others.
function isPicked(at: number, words: ClaimContext['reading']['words']): boolean {
  return words
    .slice(at + 1, at + 6)
    .some(({ text, breakBefore }) => breakBefore !== 'hard' && picking.has(text));
}

const picking = new Set('that which where whose of thing more less fewer such'.split(' '));
