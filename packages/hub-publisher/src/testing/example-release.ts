import { datasheetSections } from '../layout/answers/datasheet-questions.ts';
import type { ReleaseAnswers } from '../layout/answers/release-answers.ts';
import { responsibleAiQuestions } from '../layout/answers/responsible-ai-questions.ts';
import type { ReleaseInput } from '../layout/release-input.ts';
import { textFile } from '../layout/tree-file.ts';
import { agreementReport } from './agreement-report.ts';

/** A digest that stands for some file. */
export function someDigest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/** Every question answered. */
export const exampleAnswers: ReleaseAnswers = {
  title: 'Letters of a ferry office',
  description: 'Questions that passengers wrote, and what a good answer may say.',
  motivation: 'Clerks promised ferries that do not sail.',
  languages: ['en', 'no', 'de-AT'],
  tags: ['ferries'],
  taskCategories: ['text-generation'],
  licence: { id: 'cc-by-4.0' },
  authors: [
    { given: 'Ada', family: 'Strand', orcid: '0000-0002-1825-0097' },
    { name: 'Ferry Office of the Outer Islands' },
  ],
  contacts: [{ name: 'Ada Strand', address: 'ada@ferries.example' }],
  collection: 'Clerks wrote them down over one summer.',
  collected: { from: '2025-06-01', until: '2025-08-31' },
  limits: ['Only one ferry office took part.'],
  intendedUses: ['To compare programs that answer letters.'],
  outOfScopeUses: ['To plan a journey.'],
  maintenance: 'The office answers within a month, until 2030.',
  ethics: 'No passenger can be recognised: every name was replaced.',
  sealedEvaluation: 'Send a container to the office; it returns the share of good answers.',
  decisions: [
    { decision: 'No prices', because: 'They change every week.', insteadOf: 'Prices of one day' },
  ],
  baselines: [
    {
      system: 'template',
      split: 'dev',
      metric: 'share that passes',
      value: 0.5,
      interval: [0.25, 0.75],
      artefact: { name: 'runs/template.jsonl', digest: someDigest('a') },
    },
  ],
  datasheet: Object.fromEntries(
    datasheetSections
      .flatMap(({ questions }) => questions)
      .map(({ id }) => [id, `What we know of ${id.replace('.', ' ')}.`]),
  ),
  responsibleAi: Object.fromEntries(
    Object.keys(responsibleAiQuestions).map((field) => [field, `What we know of ${field}.`]),
  ),
};

/** A release with two open splits and a sealed one. */
export const exampleRelease: ReleaseInput = {
  name: 'ferry-letters',
  repository: 'ferries/letters',
  version: '1.1.0',
  date: '2026-05-04',
  policy: { id: 'ferries', version: '2.0.0', digest: someDigest('b') },
  splits: [
    {
      state: 'open',
      name: 'train',
      rows: [
        { id: 't1', family: 'f1', text: 'When does it sail?', facts: [{ id: 'a', value: 9 }] },
        { id: 't2', family: 'f1', text: 'Bodø?', facts: [] },
        { id: 't3', family: 'f2', text: 'May I bring 🐐?', facts: [{ id: 'b', value: 'yes' }] },
      ],
    },
    { state: 'open', name: 'dev', rows: [{ id: 'd1', family: 'f3', text: 'Late?', note: null }] },
    {
      state: 'sealed',
      name: 'test',
      rows: 40,
      families: 20,
      commitment: someDigest('c'),
      files: [
        { path: 'sealed/test-prompts.jsonl.age', bytes: Uint8Array.of(0, 1, 2, 255) },
        textFile('sealed/commitment.json', '{}\n'),
      ],
    },
  ],
  answers: exampleAnswers,
  canary: 'ferry-letters canary 3f2a9c1e-77f0-4d6e-9a55-0f1c6f1f2b10',
  note: { change: 'minor', comparable: true, summary: 'Two letters were added.' },
  history: [
    {
      schema: 'tenacious-bench/release@1.0',
      repository: 'ferries/letters',
      version: '1.0.0',
      tag: 'v1.0.0',
      commit: '0'.repeat(40),
      manifest: someDigest('d'),
      publishedAt: '2026-03-01T09:00:00Z',
      change: 'major',
      comparable: false,
      summary: 'The first letters.',
    },
  ],
  build: {
    inputs: [{ name: 'letters.csv', digest: someDigest('e') }],
    tools: [{ name: 'tenacious-bench', version: '1.0.0' }],
    artefacts: [{ name: 'runs/template.jsonl', digest: someDigest('a') }],
  },
  reports: { agreement: agreementReport() },
};
