import { describe, expect, test } from 'vitest';
import { exampleAnswers } from '../../testing/example-release.ts';
import { datasheetSections } from './datasheet-questions.ts';
import { parseReleaseAnswers } from './release-answers.ts';
import { responsibleAiQuestions } from './responsible-ai-questions.ts';

function issuesOf(input: unknown): string[] {
  const parsed = parseReleaseAnswers(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

const questions = datasheetSections.flatMap((section) => section.questions);

test('the seven sections have 4, 16, 12, 4, 6, 7 and 8 questions, and no two share an id', () => {
  const counts = datasheetSections.map((section) => section.questions.length);
  expect(counts).toEqual([4, 16, 12, 4, 6, 7, 8]);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(57);
});

test('complete answers are returned as they were', () => {
  expect(parseReleaseAnswers(exampleAnswers)).toEqual({ ok: true, value: exampleAnswers });
});

test.each(questions)('$id has to be answered', ({ id, question }) => {
  const { [id]: _, ...rest } = exampleAnswers.datasheet;
  expect(parseReleaseAnswers({ ...exampleAnswers, datasheet: rest })).toEqual({
    ok: false,
    issues: [
      { code: 'missing_answer', path: `datasheet.${id}`, message: `not answered: ${question}` },
    ],
  });
});

test.each(Object.entries(responsibleAiQuestions))('%s has to be answered', (field, question) => {
  const responsibleAi = { ...exampleAnswers.responsibleAi, [field]: '' };
  expect(parseReleaseAnswers({ ...exampleAnswers, responsibleAi })).toEqual({
    ok: false,
    issues: [
      {
        code: 'missing_answer',
        path: `responsibleAi.${field}`,
        message: `not answered: ${question}`,
      },
    ],
  });
});

const optional = ['doi', 'gate', 'sealedEvaluation'];
const required = Object.keys(exampleAnswers).filter((field) => !optional.includes(field));
const groups = ['datasheet', 'responsibleAi'];

test.each(required.filter((field) => !groups.includes(field)))('%s is needed', (field) => {
  const input: Record<string, unknown> = { ...exampleAnswers };
  delete input[field];
  expect(issuesOf(input).map((issue) => issue.replace(/^\w+ /, ''))).toEqual([field]);
});

test('a group that is not there has no answer at all', () => {
  const { datasheet: _, responsibleAi: __, ...rest } = exampleAnswers;
  expect(issuesOf(rest)).toHaveLength(57 + Object.keys(responsibleAiQuestions).length);
});

describe('no answer is', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['invisible characters', '\u200b\u2060\ufeff'],
    ['a dash', '—'],
    ['question marks', '???'],
    ['a place holder', 'TBD'],
    ['a place holder in brackets', '[todo: ask Ada]'],
    ['null', null],
    ['a number', 5],
    ['a list', ['text']],
  ])('%s', (_, description) => {
    expect(issuesOf({ ...exampleAnswers, description })).toEqual(['missing_answer description']);
  });

  test.each([
    ['a list of nothing', []],
    ['a list with an empty item', ['Only ferries.', ' ']],
    ['a text in the place of a list', 'Only ferries.'],
  ])('%s of limits', (_, limits) => {
    expect(issuesOf({ ...exampleAnswers, limits })).toEqual(['missing_answer limits']);
  });
});

test.each<[string, object, string]>([
  ['a short one', { description: 'No.' }, ''],
  ['one in another script', { description: 'フェリー会社への手紙' }, ''],
  ['a word that begins like a place holder', { description: 'Tbilisi ferries.' }, ''],
  ['an unknown field', { misspelt: 1 }, 'unknown_field misspelt'],
  ['a field that is carried along', { 'x-ticket': 1 }, ''],
  ['an unknown licence', { licence: { id: 'CC-BY-4.0' } }, 'unknown_licence licence.id'],
  ['a member of every object', { licence: { id: 'constructor' } }, 'unknown_licence licence.id'],
  [
    'a script as a link',
    { licence: { id: 'other', link: 'javascript:alert(1)' } },
    'invalid_format licence.link',
  ],
  [
    'an unknown task',
    { taskCategories: ['mind-reading'] },
    'unknown_task_category taskCategories[0]',
  ],
  ['a tag with a line break', { tags: ['a\nb'] }, 'invalid_format tags[0]'],
  ['a language by its name', { languages: ['English'] }, 'invalid_format languages[0]'],
  ['no author', { authors: [] }, 'too_small authors'],
  [
    'an ORCID with a letter',
    { authors: [{ given: 'A', family: 'B', orcid: 'x' }] },
    'invalid_format authors[0].orcid',
  ],
  ['a DOI with a quote', { doi: '10.1234/a"b' }, 'invalid_format doi'],
])('%s: %j gives %j', (_, change, issue) => {
  expect(issuesOf({ ...exampleAnswers, ...change }).join()).toBe(issue);
});
