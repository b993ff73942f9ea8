import { createParser, documentTag, type Task, taskId } from '@tenacious-bench/schema';
import { examplePolicy } from '@tenacious-bench/scorer';
import * as z from 'zod';
import type { Domain } from '../domain.ts';

/** The brief of the example policy: a company, a sum that it raised, and what its reader asks. */
const exampleBrief = z.strictObject({
  company: z.string().min(1),
  raisedUsd: z.int().min(0),
  confidence: z.enum(['high', 'medium', 'low']),
  question: z.string().optional(),
});
const parseBrief = createParser(exampleBrief);

/** The smallest domain: what the example policy of the scorer needs. */
export const exampleDomain: Domain = {
  policy: examplePolicy,
  about: 'An agent writes to companies.',
  brief: exampleBrief,
  taskFromBrief(input, { provenance }) {
    const parsed = parseBrief(input);
    if (!parsed.ok) return parsed;
    const content = contentOf(parsed.value);
    const tag = documentTag('task');
    return {
      ok: true,
      value: { schema: tag, id: taskId(content), ...content, family: 'none', provenance },
    };
  },
  expectation: ({ facts }) => ({
    decisions: ['send'],
    because: `${facts.length} fact is enough`,
  }),
  parties: ({ facts }) => facts.map(({ values }) => String(values.company)),
};

function contentOf({ company, raisedUsd, confidence, question }: z.infer<typeof exampleBrief>) {
  const conversation = company.replaceAll(/[^A-Za-z0-9]+/g, '-');
  const place = { conversation, at: '2026-05-01' };
  const message = { channel: 'email', body: question ?? '' };
  const content: Pick<
    Task,
    'policy' | 'stage' | 'channel' | 'language' | 'asOf' | 'conversation' | 'facts' | 'thread'
  > = {
    policy: { id: examplePolicy.id },
    stage: 'cold',
    channel: 'email',
    language: 'en',
    asOf: '2026-05-04',
    conversation,
    facts: [
      {
        id: 'funding',
        topic: 'funding',
        subject: 'recipient',
        values: { company, amount: { amount: raisedUsd, currency: 'USD' } },
        confidence,
        observedAt: '2026-03-01',
        source: 'press release',
        disclosure: 'quotable',
      },
    ],
    thread:
      question === undefined ? [] : [{ kind: 'message', ...place, from: 'recipient', message }],
  };
  return content;
}
