<<<<<<< HEAD
import { createParser, documentTag, type Task, taskId } from '@tenacious-bench/schema';
import { examplePolicy } from '@tenacious-bench/scorer';
import * as z from 'zod';
import type { Domain } from '../domain.ts';

/** The brief of the example policy: a company, a sum that it raised, and what its reader asks. */
export const exampleBrief = z.strictObject({
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
=======
import { createParser, taskId } from '@tenacious-bench/schema';
import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import * as z from 'zod';
import type { Domain } from '../domain.ts';

const brief = z.strictObject({
  company: z.string().min(1),
  notes: z.array(z.string()).optional(),
  roundUsd: z.number().optional(),
  asOf: z.string().optional(),
});
const parseBrief = createParser(brief);

/** A domain that is as small as its policy: a company, perhaps with the amount of a round. */
export const exampleDomain: Domain = {
  policy: examplePolicy,
  brief,
  taskFromBrief: (input, { provenance }) => {
    const parsed = parseBrief(input);
    if (!parsed.ok) return parsed;
    const { company, roundUsd } = parsed.value;
    if (roundUsd !== undefined && roundUsd < 0) {
      const message = 'expected an amount above 0';
      return { ok: false, issues: [{ code: 'invalid_brief', path: 'roundUsd', message }] };
    }
    const content = { ...exampleTask, conversation: `c-${company.length}` };
    const family = `family-${company.length}`;
    return { ok: true, value: { ...content, id: taskId(content), family, provenance } };
  },
  expectation: () => undefined,
  parties: ({ family }) => [family],
};

/** A complete file of that domain, which a test changes in one place. */
export const exampleAuthored = `---
title: The round is told with the wrong words
author: Kirsi Aalto
createdAt: 2026-05-04
difficulty: hard
exercises: [banned-phrase, untrue]
defeats: [boaster]
expected:
  decisions: [send]
  because: The round carries a message.
brief:
  company: Ferrow
  roundUsd: 14000000
---

## Why

The phrase stands behind a denial.

## Must fail

### Denied is said all the same

rules: [banned-phrase]

\`\`\`text
Subject: Not for everybody

We are not a world-class team.
\`\`\`

### A round that nobody closed

rules: [untrue]

\`\`\`text
Your $15M round closed.
\`\`\`

## Must pass

### Two words that stand apart

mustNotFlag: [class, world]

\`\`\`text
We are in a class of our own in this world.
\`\`\`
`;
>>>>>>> b9e4d6c (Hand-authored tasks can be read, written back and tried, and a set of tasks is measured as numbers)
