import type { Policy, Task } from '@tenacious-bench/schema';

/** The smallest policy that shows how one is written: one banned phrase, one topic, one claim rule. */
export const examplePolicy: Policy = {
  schema: 'tenacious-bench/policy@1.0',
  id: 'example',
  version: '1.0.0',
  title: 'Example',
  languages: ['en'],
  stages: ['cold'],
  channels: ['email'],
  dimensions: [
    {
      id: 'truth',
      title: 'Says only what is known',
      weight: 0.6,
      scale: { minimum: 0, maximum: 3 },
    },
    { id: 'tone', title: 'Tone', weight: 0.4, scale: { minimum: 0, maximum: 3 } },
  ],
  markers: [],
  vocabulary: {
    units: [],
    commitments: [],
    topics: [
      {
        id: 'funding',
        title: 'Funding',
        subject: 'recipient',
        cues: ['round', 'raised', 'series'],
        fields: [{ name: 'amount', measure: 'money' }],
      },
    ],
  },
  rules: [
    {
      id: 'banned-phrase',
      kind: 'phrase',
      title: 'Stock phrase',
      dimension: 'tone',
      severity: 'block',
      decision: 'regenerate',
      phrases: ['world class'],
      because: 'Everybody says it.',
      examples: { match: ['A world-class team.'], miss: ['A class of its own in the world.'] },
    },
    {
      id: 'untrue',
      kind: 'claim',
      title: 'Not what the facts say',
      dimension: 'truth',
      severity: 'block',
      decision: 'block',
      claims: ['quantity'],
      statuses: ['contradicted', 'unsupported'],
      because: 'A wrong number costs all trust.',
      examples: { match: ['You raised $5M.'], miss: ['You raised a round.'] },
    },
  ],
};

/** A task of the example policy with a single fact: a round of 14 million dollars. */
export const exampleTask: Task = {
  schema: 'tenacious-bench/task@1.0',
  id: 'example-task',
  policy: { id: 'example' },
  stage: 'cold',
  channel: 'email',
  language: 'en',
  asOf: '2026-05-04',
  conversation: 'example',
  facts: [
    {
      id: 'funding',
      topic: 'funding',
      subject: 'recipient',
      values: { amount: { amount: 14_000_000, currency: 'USD' } },
      confidence: 'high',
      observedAt: '2026-03-01',
      source: 'press release',
      disclosure: 'quotable',
    },
  ],
  thread: [],
  family: 'example',
  provenance: { mode: 'hand_written' },
};
