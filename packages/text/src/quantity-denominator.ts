import { ORDINAL_NUMBERS } from './number-word-figures.ts';

/** What "third", "quarters" and the like divide by. */
export function denominatorOf(word: string): number | undefined {
  const singular = word.replace(/s$/, '');
  if (singular === 'quarter') return 4;
  const value = ORDINAL_NUMBERS.get(singular) ?? 0;
  return value > 2 ? value : undefined;
}
