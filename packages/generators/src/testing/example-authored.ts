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
export const authoredDomain: Domain = {
  policy: examplePolicy,
  about: 'An agent writes to companies.',
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
