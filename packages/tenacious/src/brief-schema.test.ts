import { expect, test } from 'vitest';
import * as z from 'zod';
import { briefSchema } from './brief-schema.ts';
import { tenaciousPolicy } from './policy.ts';
import { taskFromBrief } from './task-from-brief.ts';

const seen = { confidence: 'high', observed: '2026-05-01', source: 'careers page' } as const;
const bench = [{ stack: 'Go', available: 5, committed: 3, senior: 2, startDays: 14 }];
const prices = [{ name: 'senior monthly floor', amountUsd: 5600, unit: 'month' as const }];
const brief: z.infer<typeof briefSchema> = {
  asOf: '2026-05-04',
  stage: 'warm',
  channel: 'email',
  company: 'Ferrow',
  prospect: { name: 'Ana Lund', role: 'CTO' },
  segment: { id: 1, confidence: null },
  signals: [
    {
      type: 'funding',
      round: 'Series A',
      amount: 9_200_000,
      currency: 'USD',
      date: '2026-03-18',
      ...seen,
    },
    { type: 'open_roles', stack: 'Go', count: 6, previous: 2, windowDays: 60, ...seen },
    { type: 'layoff', percent: 8, headcount: null, date: '2026-02-01', ...seen },
    { type: 'leadership_change', person: 'Ana Lund', role: 'CTO', date: '2026-04-01', ...seen },
    { type: 'ai_maturity', score: 1, ...seen },
    { type: 'tech_stack', items: ['Go'], ...seen },
    {
      type: 'competitor_gap',
      peers: ['Lund & Bay'],
      practice: 'publishes reviews',
      date: null,
      ...seen,
    },
    { type: 'engagement', what: 'read the page on handovers', date: '2026-04-20', ...seen },
    { type: 'connection', person: 'Per Dahl', relation: 'former colleague', date: null, ...seen },
    { type: 'offer_terms', text: 'Under a delivery lead.', date: null, ...seen },
    { type: 'resource', text: 'One page on naming services', date: '2026-04-01', ...seen },
    { type: 'company_fact', text: 'Opened an office.', date: null, ...seen },
  ],
  bench,
  prices,
  thread: [
    {
      from: 'prospect',
      date: '2026-05-02',
      channel: null,
      subject: null,
      text: 'How many could you give us?',
      conversation: null,
      bench: null,
      prices: null,
      signals: null,
    },
    {
      from: null,
      date: '2026-05-03',
      channel: null,
      subject: null,
      text: null,
      conversation: null,
      bench: bench.map((entry) => ({ ...entry, committed: 5 })),
      prices: null,
      signals: null,
    },
  ],
  notes: ['Prefers mornings.'],
  restrictions: { phrases: ['offshore'] },
  conversation: null,
  language: null,
};

test('what fits the schema is a brief, and each of its parts arrives in the task', () => {
  const parsed = taskFromBrief(briefSchema.parse(brief));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path }) => path).join(' '));
  const { facts, thread, restrictions } = parsed.value;
  const topics = [
    ...brief.signals.map(({ type }) => type),
    'recipient',
    'segment',
    'capacity',
    'price',
  ];
  expect([...new Set(facts.map(({ topic }) => topic))].sort()).toEqual(topics.sort());
  expect(thread.map(({ kind }) => kind)).toEqual(['message', 'event']);
  expect(restrictions).toEqual({ phrases: ['offshore'] });
});

test('a model can be held to it: every object is closed and has all of its fields', () => {
  const objects: { additionalProperties?: unknown; properties?: object; required?: unknown }[] = [];
  JSON.stringify(z.toJSONSchema(briefSchema), (_, value) => {
    if (value?.type === 'object') objects.push(value);
    return value;
  });
  expect(objects.length).toBeGreaterThan(15);
  for (const { additionalProperties, properties = {}, required } of objects)
    expect([additionalProperties, required]).toEqual([false, Object.keys(properties)]);
});

test.each(['stage', 'channel'] as const)('it knows every %s of the policy', (field) => {
  const known = field === 'stage' ? tenaciousPolicy.stages : tenaciousPolicy.channels;
  expect([...briefSchema.shape[field].options].sort()).toEqual([...known].sort());
});
