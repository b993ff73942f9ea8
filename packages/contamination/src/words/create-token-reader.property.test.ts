import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { createTokenReader } from './create-token-reader.ts';
import { findTokens } from './find-tokens.ts';
import { hashToken } from './hash-token.ts';

test('a reader gives the hashes of the tokens, whatever it read before', () => {
  const reader = createTokenReader();
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = findTokens(text).map((token) => hashToken(token.text));
      expect([...reader.read(text)]).toEqual(expected);
    }),
    { seed: 20261121, numRuns: 3000 },
  );
});
