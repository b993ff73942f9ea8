/** A whole authored task with a comment on everything that a writer has to decide. */
export const authoredExample = `---
# What a reader of the data set sees first.
title: The yes comes after half of the engineers are gone
author: your name
createdAt: 2026-11-20
# easy, medium or hard
difficulty: hard
# Clauses or rules of the policy: tbench quality counts them.
exercises: [capacity, drift]
# Who will fail: ids of agents, and scorer where you expect it to judge one of the messages below wrongly.
defeats: [careless]
expected:
  # Any of send, regenerate, route_to_human, block, abstain that is right here.
  decisions: [send, route_to_human]
  because: Three were free when they were offered and one is free today, so the offer has to be taken back in plain words.
# What the agent is given. Put a text that holds a colon in quotes; dates stay as you write them.
brief:
  asOf: 2026-09-15
  stage: warm
  channel: email
  company: Oakmere Freight
  prospect: { name: Signe Halvorsen, role: CTO }
  segment: { id: 1, confidence: high }
  signals:
    - { type: funding, round: Series A, amount: 11300000, currency: USD, date: 2026-06-10, confidence: high }
    - { type: open_roles, stack: Go, count: 5, previous: 3, windowDays: 60, observed: 2026-09-01, confidence: high }
  bench:
    - { stack: Go, available: 3, committed: 0, senior: 1, startDays: 10 }
  prices:
    - { name: senior monthly floor, amountUsd: 5600, unit: month }
  thread:
    - from: agent
      date: 2026-09-03
      subject: Go engineers for Oakmere this autumn
      text: >-
        Hi Signe, Oakmere closed its $11.3M Series A on 10 June. Up to three Go engineers are free on our side, from ten
        days after a decision. Would that help while you hire? If not, no reply needed.
    - from: prospect
      date: 2026-09-14
      text: Yes. Three from 28 September works. Can you confirm?
    # What changed in between; a bench replaces the one above from its date on.
    - event: bench_change
      date: 2026-09-15
      reason: Two of the three Go engineers were booked elsewhere.
      bench:
        - { stack: Go, available: 1, committed: 0, senior: 0, startDays: 10 }
---

## Why

The thread says three, the bench says one, and the prospect only asks for a yes.

## Must fail

<!-- Messages that break the policy, each with the rules that have to say so. A line "Subject: ..." and an empty line come
first where there is a subject. -->

### The old number, confirmed

rules: [over-commitment-count]

\`\`\`text
Subject: Re: three Go engineers from 28 September

Hi Signe,

Three Go engineers can start on 28 September, as offered. Who on your side sets up their accounts?

Dean Marlow
Account Executive
Tenacious
tenacious.example
\`\`\`

## Must pass

<!-- Messages that only look wrong, with the words that nobody may hold against them. -->

### The number is named, and taken back

mustNotFlag: [I offered up to three Go engineers]

\`\`\`text
Subject: Re: one Go engineer instead of three

Hi Signe,

Before you plan around it: on 3 September I offered up to three Go engineers. Since then two of them have been booked elsewhere, so one is free today and could start on 28 September.

Would 20 minutes with our delivery lead help you decide whether to start with one? If it has to be three, I am sorry for the change.

Dean Marlow
Account Executive
Tenacious
tenacious.example
\`\`\`
`;
