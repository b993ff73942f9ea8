import { expect, test } from 'vitest';
import { findQuotations } from './find-quotations.ts';

test.each([
  ['straight', 'Reply "yes" now', ['yes']],
  ['curly', 'called “a world-class team” once', ['a world-class team']],
  ['single curly with an apostrophe', 'said ‘we don’t know’ twice', ['we don’t know']],
  ['single straight', "the word 'bench' is out", ['bench']],
  ['German', 'sagte „kein Bedarf“ dazu', ['kein Bedarf']],
  ['French with spaces', 'dit « pas maintenant » hier', ['pas maintenant']],
  ['reversed guillemets', 'sagte »nein« dazu', ['nein']],
  ['Swedish', 'sade ”nej” igen', ['nej']],
  ['Japanese', '彼は「はい」と言った', ['はい']],
  ['two sentences', 'says: "No. Never." After', ['No. Never.']],
  ['several', '"a" and "b"', ['a', 'b']],
  ['nested', '“he said ‘no’ to me”', ['he said ‘no’ to me']],
  ['across one line break', '"top\ntalent"', ['top\ntalent']],
  ['apostrophes', "we don't, you can't, engineers' notice and ten days' notice", []],
  ['elisions', "'tis the engineers' turn", []],
  ['decades', "the '90s and the engineers' rates", []],
  ['inches', 'a 15" screen and a 17" one', []],
  ['unmatched', 'it "runs away', []],
  ['not across a blank line', 'it "runs\n\naway" here', []],
  ['empty', 'say "" or “”', []],
])('%s', (_, text, expected) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
