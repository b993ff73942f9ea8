import { expect, test } from 'vitest';
import { findLinks } from './find-links.ts';

test.each([
  ['web address', 'see https://a.example/x?y=1#z.', ['https://a.example/x?y=1#z']],
  ['bare domain', 'at gettenacious.com/release-qa, now', ['gettenacious.com/release-qa']],
  ['in brackets', 'Northlight (northlight.example)', ['northlight.example']],
  ['in Markdown', '[plan](https://a.example/plan)', ['https://a.example/plan']],
  ['emphasised', '**northlight.example**', ['northlight.example']],
  ['e-mail address', 'write to ana.ruiz+x@mail.example!', ['ana.ruiz+x@mail.example']],
  ['www', 'www.northlight.example', ['www.northlight.example']],
  ['with a port', 'localhost.test:8080/run', ['localhost.test:8080/run']],
  ['other script', 'пример.test', ['пример.test']],
  ['ending that is a word, with a path', 'a.it/list', ['a.it/list']],
  ['ending that is a word', 'we saw.it happened', []],
  ['file and library names', 'Node.js, ASP.NET, report.pdf, e.g. this', []],
  ['missing space', 'One sentence.Another one', []],
  ['numbers', '3.5 and 10.04.2026', []],
])('%s', (_, text, expected) => {
  expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
