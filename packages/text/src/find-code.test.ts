import { expect, test } from 'vitest';
import { findCode } from './find-code.ts';

test.each([
  ['backticks', 'run `pnpm test` now', ['pnpm test']],
  ['double backticks', 'type ``a`b`` here', ['a`b']],
  ['fence', 'so:\n```ts\nconst a = 1;\n```\ndone', ['const a = 1;']],
  ['tilde fence', '~~~\n`x`\n~~~', ['`x`']],
  ['both', '`a`\n```\nb\n```\n`c`', ['a', 'b', 'c']],
  ['empty fence', '```\n```', []],
  ['unclosed fence', '```\nnever closed', []],
  ['unclosed backtick', 'a ` alone', []],
  ['not across a blank line', 'a `b\n\nc` d', []],
])('%s', (_, text, expected) => {
  expect(findCode(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('any number of spans may stand before a fence', () => {
  const text = `${'`a` '.repeat(200_000)}\n\`\`\`\nb\n\`\`\``;
  expect(findCode(text).length).toBe(200_001);
});
