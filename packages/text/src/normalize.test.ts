import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';

test.each([
  ['Our BENCH', 'our bench'],
  ['be\u200dnch', 'bench'],
  ['“quoted” – it’s', '"quoted" - it\'s'],
  ['wait…', 'wait...'],
  ['\uff53\uff4b\uff59\uff52\uff4f\uff43\uff4b\uff45\uff54', 'skyrocket'],
  ['ﬁne Straße', 'fine strasse'],
])('%s becomes %s', (text, expected) => {
  expect(normalize(text).text).toBe(expected);
});
