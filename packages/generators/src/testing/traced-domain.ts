import { documentTag, type Parsed, type Policy, type Task, taskId } from '@tenacious-bench/schema';
import { examplePolicy } from '@tenacious-bench/scorer';
import * as z from 'zod';
import type { Domain } from '../domain.ts';

/** The smallest brief that tells who is written to and what is known. */
export const tracedBrief = z.strictObject({
  asOf: z.iso.date(),
  name: z.string().min(1),
  company: z.string().min(1),
  amount: z.number().positive(),
  closedOn: z.iso.date(),
  note: z.string().optional(),
});

const policy: Policy = {
  ...examplePolicy,
  vocabulary: {
    ...examplePolicy.vocabulary,
    parties: {
      sender: ['Sendwell'],
      recipient: { topic: 'recipient', names: ['company', 'name'] },
    },
  },
};

/** A domain for tests: the example policy, and briefs of a name, a company and a round. */
export const tracedDomain: Domain = {
  policy,
  about: 'An agent writes to companies.',
  brief: tracedBrief,
  taskFromBrief,
  expectation: () => ({ decisions: ['send'], because: 'The round is known.' }),
  parties: ({ conversation }) => [conversation],
};

function taskFromBrief(input: unknown): Parsed<Task> {
  const brief = tracedBrief.safeParse(input);
  if (!brief.success)
    return {
      ok: false,
      issues: [{ code: 'invalid_brief', path: '', message: 'expected a brief' }],
    };
  return { ok: true, value: tracedTaskOf(brief.data) };
}

/** The task of a brief. */
export function tracedTaskOf({
  asOf,
  name,
  company,
  amount,
  closedOn,
  note,
}: z.infer<typeof tracedBrief>): Task {
  const seen = { confidence: 'high', source: 'record', disclosure: 'quotable' } as const;
  const about = { subject: 'recipient', observedAt: closedOn, ...seen };
  const content = {
    policy: { id: policy.id },
    stage: 'cold',
    channel: 'email',
    language: 'en',
    asOf,
    conversation: 'c1',
    facts: [
      { id: 'recipient', topic: 'recipient', values: { name, company }, ...about },
      {
        id: 'funding',
        topic: 'funding',
        values: { amount: { amount, currency: 'USD' }, closedOn },
        ...about,
      },
      ...(note === undefined
        ? []
        : [{ id: 'note', topic: 'funding', values: { text: note }, ...about }]),
    ],
    thread: [],
  };
  return {
    schema: documentTag('task'),
    id: taskId(content),
    ...content,
    family: 'given',
    provenance: { mode: 'unknown' },
  };
}
