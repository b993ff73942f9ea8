import { describe, expect, test } from 'vitest';
import { findSentences } from './find-sentences.ts';

function sentencesOf(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('one boundary', () => {
  test.each([
    ['plain', 'The round closed. We noticed.', ['The round closed.', 'We noticed.']],
    ['question', 'Is it a topic? No is fine.', ['Is it a topic?', 'No is fine.']],
    [
      'series letter',
      'You closed a Series A. Congratulations!',
      ['You closed a Series A.', 'Congratulations!'],
    ],
    ['number label', 'We picked plan B. Berlin agreed.', ['We picked plan B.', 'Berlin agreed.']],
    ['money', 'It raised $1.2M. Then it hired.', ['It raised $1.2M.', 'Then it hired.']],
    ['short word after a hyphen', 'No opt-in. We leave.', ['No opt-in.', 'We leave.']],
    ['name', 'We met in Berlin. We left.', ['We met in Berlin.', 'We left.']],
    ['short lines', 'Go.\nWe can.', ['Go.', 'We can.']],
    ['closing quote', '“It works.” She smiled.', ['“It works.”', 'She smiled.']],
    ['closing bracket', '(See below.) Next one.', ['(See below.)', 'Next one.']],
    [
      'company suffix before a starter',
      'You run Fenn Inc. We met once.',
      ['You run Fenn Inc.', 'We met once.'],
    ],
    [
      'country before a starter',
      'You moved to the U.S. Your team stayed.',
      ['You moved to the U.S.', 'Your team stayed.'],
    ],
    ['ellipsis before a capital', 'And then… Nothing came.', ['And then…', 'Nothing came.']],
    [
      'no as an answer',
      'The answer is no. Five people asked.',
      ['The answer is no.', 'Five people asked.'],
    ],
    ['several marks', 'Really?! Yes.', ['Really?!', 'Yes.']],
    ['lower case', 'thanks. we can talk', ['thanks.', 'we can talk']],
    ['blank line', 'No period here\n\nNew paragraph', ['No period here', 'New paragraph']],
    ['bullets', 'Two things:\n- one\n- two', ['Two things:', '- one', '- two']],
    ['numbered list', 'Steps:\n1. Call\n2. Write', ['Steps:', '1. Call', '2. Write']],
    ['quoted line', 'I agree.\n> You said so', ['I agree.', '> You said so']],
    ['Chinese', '你好。我们见面吧！好吗？', ['你好。', '我们见面吧！', '好吗？']],
    ['Japanese quote', '「はい。」そう言った。', ['「はい。」', 'そう言った。']],
    ['Hindi', 'यह ठीक है। हम मिलेंगे।', ['यह ठीक है।', 'हम मिलेंगे।']],
    ['Arabic question', 'هل هذا مفيد؟ نعم.', ['هل هذا مفيد؟', 'نعم.']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('no boundary', () => {
  test.each([
    ['title', 'Dr. Weiss and Mr. Okoro agree.'],
    ['example', 'Some stacks, e.g. Go and i.e. Python, fit.'],
    ['decimal', 'It grew 3.5 times to 10.04.2026.'],
    ['address', 'See northlight.example/notes for more.'],
    ['initial', 'J. R. Hartley wrote it.'],
    ['company suffix', 'Fenn Inc. raised money.'],
    ['company suffix in capitals', 'FENN INC. raised money.'],
    ['abbreviation in brackets', 'It grew fast (approx. 5 people).'],
    ['country', 'The U.S. Army asked.'],
    ['number', 'It is No. 5 and fig. 3 here.'],
    ['month', 'It closed on Feb. 11 at noon.'],
    ['time', 'Call at 9 a.m. Tuesday please.'],
    ['ellipsis', 'Well... maybe later.'],
    ['speech', '“Really?” she asked.'],
    ['wrapped line', 'The market for top\ntalent is slow.'],
    ['etcetera', 'Python, Go, etc. are open.'],
    ['missing space', 'One.Two'],
  ])('%s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

test.each([
  ['', []],
  [' \n\n ', []],
  ['...', ['...']],
  ['\ud83d. x', ['\ud83d.', 'x']],
])('%j gives %j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
