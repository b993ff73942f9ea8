import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { someDigest } from '../../testing/example-release.ts';
import { tagsOf, textOf } from '../../testing/render-markdown.ts';
import { checkCard } from '../cards/check-card.ts';
import type { ModelAnswers } from './model-answers.ts';
import { type ModelCardInput, modelCard } from './model-card.ts';

const data = { repository: 'ferries/letters', revision: 'v1.1.0' };
const answers: ModelAnswers = {
  title: 'Judge of ferry letters',
  description: 'Says whether an answer may be sent.',
  languages: ['en'],
  tags: ['judge'],
  licence: { id: 'apache-2.0' },
  authors: [{ given: 'Ada', family: 'Strand' }],
  contacts: [{ name: 'Ada Strand', address: 'ada@ferries.example' }],
  task: 'text-classification',
  library: 'peft',
  baseModels: [{ repository: 'islands/base', revision: 'c0ffee' }],
  trainedOn: [{ ...data, splits: ['train'] }],
  evaluatedOn: [{ ...data, splits: ['dev', 'test'] }],
  usage: 'Load the adapter and give it a letter.',
  training: 'Two epochs.',
  evaluation: 'Each letter once.',
  scores: [
    {
      system: 'judge',
      split: 'test',
      metric: 'accuracy',
      value: 0.75,
      artefact: { name: 'runs/judge.jsonl', digest: someDigest('a') },
    },
  ],
  intendedUses: ['To check drafts.'],
  outOfScopeUses: ['To grade people.'],
  limits: ['One ferry office.'],
  biases: 'It prefers short letters.',
  ethics: 'None that we know of.',
  maintenance: 'Until 2030.',
};
const input: ModelCardInput = {
  repository: 'ferries/judge',
  version: '1.0.0',
  date: '2026-05-04',
  answers,
  artefacts: [{ name: 'runs/judge.jsonl', digest: someDigest('a') }],
  weights: [{ name: 'adapter.safetensors', digest: someDigest('b') }],
};

function cardOf(changes: object = {}): string {
  const card = modelCard({ ...input, answers: { ...answers, ...changes } });
  if (!card.ok) throw new Error(JSON.stringify(card.issues));
  return card.value;
}

function issuesOf(changes: object): string[] {
  const card = modelCard({ ...input, answers: { ...answers, ...changes } });
  return card.ok ? [] : card.issues.map(({ code, path }) => `${code} ${path}`);
}

test('its front matter is what the Hub asks, and passes the offline check', () => {
  const card = cardOf();
  expect(checkCard(card, { kind: 'model' })).toEqual([]);
  expect(parse(card.split('---\n')[1] ?? '')).toEqual({
    license: 'apache-2.0',
    language: ['en'],
    tags: ['judge'],
    pipeline_tag: 'text-classification',
    library_name: 'peft',
    base_model: ['islands/base'],
    datasets: ['ferries/letters'],
    'model-index': [
      {
        name: 'judge',
        results: [
          {
            task: { type: 'text-classification' },
            dataset: {
              name: 'ferries/letters',
              type: 'ferries/letters',
              split: 'test',
              revision: 'v1.1.0',
            },
            metrics: [
              {
                type: 'accuracy',
                name: 'accuracy',
                value: 0.75,
                args: { name: 'runs/judge.jsonl', digest: someDigest('a') },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('its sections are those of a model card', () => {
  const titles = [...cardOf().matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    'Use',
    'Meant for',
    'Not meant for',
    'Training data',
    'Training',
    'Evaluation data',
    'Evaluation',
    'Known limits',
    'Biases and risks',
    'Ethics',
    'Maintenance',
    'Files',
  ]);
});

test('its data has a revision, and its figures a file', () => {
  const card = cardOf();
  expect(card).toContain('| `ferries/letters` | `v1.1.0` | `train` |');
  expect(card).toContain(`| 0.75 | not given | \`runs/judge.jsonl\` \`${someDigest('a')}\` |`);
  expect(card).toContain(`| \`adapter.safetensors\` | \`${someDigest('b')}\` |`);
});

describe('no card is written', () => {
  test.each(Object.keys(answers).filter((field) => field !== 'library'))('without %s', (field) => {
    expect(issuesOf({ [field]: undefined }).map((issue) => issue.split(' ')[1])).toEqual([
      `answers.${field}`,
    ]);
  });

  const [score] = answers.scores;
  test.each<[string, object, string]>([
    [
      'a figure without an artefact',
      { scores: [{ ...score, artefact: { name: 'x', digest: someDigest('a') } }] },
      'figure_without_artefact answers.scores[0].artefact',
    ],
    [
      'a figure on a split that was not evaluated on',
      { scores: [{ ...score, split: 'train' }] },
      'unknown_split answers.scores[0].split',
    ],
    ['no figure', { scores: [] }, 'too_small answers.scores'],
    [
      'a licence of its own without a name',
      { licence: { id: 'other' } },
      'missing_answer answers.licence.name',
    ],
  ])('with %s', (_, change, issue) => {
    expect(issuesOf(change)).toEqual([issue]);
  });
});

test('hostile answers stay text', () => {
  const hostile = '</td><script>alert(1)</script> | x |\n---\n\n# Title\n';
  const card = cardOf({ title: hostile, usage: hostile, limits: [hostile], biases: hostile });
  const body = card.replace(/^---\n.*?\n---\n/s, '');
  const plain = cardOf().replace(/^---\n.*?\n---\n/s, '');
  const kinds = (markdown: string) => tagsOf(markdown).filter((tag) => tag !== 'p');
  expect(kinds(body)).toEqual(kinds(plain));
  expect(textOf(body)).toContain('</td><script>alert(1)</script> | x |');
  expect(checkCard(card, { kind: 'model' })).toEqual([]);
});
