import type { Fact, Policy, Task } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const capacity: Fact = {
  id: 'seats',
  topic: 'capacity',
  subject: 'sender',
  values: { available: 4, committed: 3 },
  confidence: 'high',
  observedAt: '2026-05-01',
  source: 'list',
  disclosure: 'quotable',
};

const policy: Policy = {
  ...examplePolicy,
  vocabulary: {
    ...examplePolicy.vocabulary,
    units: [{ id: 'engineer', nouns: ['engineer'] }],
    topics: [
      ...examplePolicy.vocabulary.topics.filter(({ id }) => id !== 'capacity'),
      {
        id: 'capacity',
        title: 'Capacity',
        subject: 'sender',
        cues: ['engineer'],
        fields: [{ name: 'available', measure: 'count', unit: 'engineer' }],
      },
    ],
    commitments: [
      {
        topic: 'capacity',
        unit: 'engineer',
        limit: 'available',
        minus: ['committed'],
        offers: ['are free'],
        renewals: ['what i wrote ..3 holds'],
      },
    ],
  },
  rules: [
    {
      id: 'over-commitment',
      kind: 'commitment',
      topic: 'capacity',
      title: 'Too many',
      dimension: examplePolicy.dimensions[0]?.id ?? '',
      severity: 'block',
      breaches: ['count'],
      because: 'nobody else is free',
      examples: {
        match: [
          { message: { channel: 'email', body: 'Three engineers are free.' }, facts: [capacity] },
        ],
        miss: ['Nobody is free.'],
      },
    },
  ],
};

function quotes(said: string, before: string): string[] {
  const { conversation } = exampleTask;
  const message = { channel: 'email', body: before };
  const thread: Task['thread'] = [
    { kind: 'message', conversation, at: '2026-04-20', from: 'agent', message },
  ];
  const task = { ...exampleTask, facts: [capacity], thread };
  const verdict = score(compilePolicy(policy), task, { channel: 'email', body: said });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings.map(({ quote }) => quote);
}

test.each([
  ['What I wrote last week holds.', 'Three engineers are free.', ['What I wrote last week holds']],
  ['What I wrote last week holds.', 'One engineer is free.', []],
  ['What I wrote last week no longer holds.', 'Three engineers are free.', []],
  ['What I wrote last week holds for one: one engineer are free.', 'Three engineers are free.', []],
  ['What I wrote last week holds.', 'Shall we talk?', []],
])('%s after %s', (said, before, expected) => {
  expect(quotes(said, before)).toEqual(expected);
});
