import { expect, test } from 'vitest';
import { messageFromText } from './foreign-message.ts';

const body = 'Hi Ana,\n\nOne question.';

test.each([
  ['a plain subject', `Subject: Go roles\n\n${body}`],
  ['a subject in bold', `**Subject: Go roles**\n\n${body}`],
  ['a bold label', `**Subject:** Go roles  \n\n${body}`],
  ['a subject line by its other name', `Subject line: Go roles\n${body}`],
])('%s', (_, text) => {
  expect(messageFromText(text)).toEqual({ channel: 'email', subject: 'Go roles', body });
});

test('without a subject in its first line all of it is the body', () => {
  const text = `${body}\nSubject: not here`;
  expect(messageFromText(text)).toEqual({ channel: 'email', body: text });
});
