import { describe, expect, test } from 'vitest';
import { suggestDeletion } from './suggest-deletion.ts';

/** The text without the words between `[[` and `]]`. */
function without(marked: string): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const { span, replacement } = suggestDeletion(text, { start, end });
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

describe('words go with the space, the mark, the article and the capital that belong to them', () => {
  test.each([
    ['Our [[world-class]] team is free.', 'Our team is free.'],
    ['Our team is [[world-class]].', 'Our team is.'],
    ['[[World-class]] teams are free.', 'Teams are free.'],
    ['It is so. [[Just]] a thought.', 'It is so. A thought.'],
    ['[[Quick question]]: is that right?', 'Is that right?'],
    ['[[Per my last email]], the roles are open.', 'The roles are open.'],
    ['[[I hope you are well]], and congratulations.', 'Congratulations.'],
    ['[[quick]] idea', 'idea'],
    ['[[Quick]] Édition', 'Édition'],
    ['[[Quick]] 15 minutes', '15 minutes'],
    ['As a [[world-class]] engineer', 'As an engineer'],
    ['An [[outsourced]] pair', 'A pair'],
    ['an [[honest]] unit', 'a unit'],
    ['a [[long]] hour', 'an hour'],
    ['Our **[[world-class]]** team', 'Our team'],
    ['Our “[[world-class]]” team', 'Our team'],
    ['our\n[[world-class]] team', 'our\nteam'],
    ['our [[world-class]]\nteam', 'our\nteam'],
    ['(our [[world-class]])', '(our)'],
    ['[[All of it]]', ''],
  ])('%s', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });
});

test('a page of spaces is not walked for every finding', () => {
  const text = `${' '.repeat(200_000)}x${' '.repeat(200_000)}`;
  for (let tries = 0; tries < 1000; tries++) {
    expect(suggestDeletion(text, { start: 200_000, end: 200_001 }).replacement).toBe('');
  }
});
