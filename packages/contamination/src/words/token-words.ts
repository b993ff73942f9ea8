import { findTokens } from './find-tokens.ts';

/** The words of a text as they are compared. */
export function tokenWords(text: string): string[] {
  return findTokens(text).map((token) => token.text);
}
