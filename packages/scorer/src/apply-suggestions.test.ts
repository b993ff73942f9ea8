import { describe, expect, test } from 'vitest';
import { applySuggestions } from './apply-suggestions.ts';

const message = { channel: 'email', subject: 'Hello', body: 'Hi Ana, all of it.' };

function edit(start: number, end: number, replacement = '') {
  return { rule: 'r', suggestion: { span: { start, end }, replacement } };
}

describe('spans of the whole text fall on the subject or the body', () => {
  test.each([
    ['at the start of the subject', [edit(0, 1, 'J')], { subject: 'Jello' }],
    ['at the end of the subject', [edit(4, 5, 'p')], { subject: 'Hellp' }],
    ['at the start of the body', [edit(7, 9, 'Dear')], { body: 'Dear Ana, all of it.' }],
    ['at the end of the body', [edit(14, 25, '')], { body: 'Hi Ana,' }],
    [
      'in both',
      [edit(15, 18, 'some'), edit(0, 5, 'Hi')],
      { subject: 'Hi', body: 'Hi Ana, some of it.' },
    ],
    ['across them: left out', [edit(3, 9)], {}],
    [
      'overlapping: the first one',
      [edit(10, 13, 'Bo'), edit(8, 11, '')],
      { body: 'Hna, all of it.' },
    ],
    ['from one place: the longer one', [edit(7, 8), edit(7, 10)], { body: 'Ana, all of it.' }],
    [
      'twice the same: once',
      [edit(7, 7, 'Oh '), edit(7, 7, 'Oh ')],
      { body: 'Oh Hi Ana, all of it.' },
    ],
    ['none', [{ rule: 'r' }], {}],
  ])('%s', (_, findings, changed) => {
    expect(applySuggestions(message, findings)).toEqual({ ...message, ...changed });
  });
});

test('a message without a subject gets none, and an empty subject stays one', () => {
  expect(applySuggestions({ channel: 'sms', body: 'abc' }, [edit(0, 1)])).toEqual({
    channel: 'sms',
    body: 'bc',
  });
  const untitled = { channel: 'email', subject: '', body: 'abc' };
  expect(applySuggestions(untitled, [edit(2, 3)])).toEqual({ ...untitled, body: 'bc' });
});

test('findings of another message are refused', () => {
  expect(() => applySuggestions(message, [edit(20, 26)])).toThrow(
    new RangeError(
      'the suggestion of r is for 20..26 of a text of 25 code units: the findings are those of another message',
    ),
  );
});
