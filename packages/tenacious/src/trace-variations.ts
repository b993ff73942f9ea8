/** What may vary in a task that was made from a trace: how sure a signal is, the bench, and the thread. */
export const traceVariations = {
  signals: [
    'funding',
    'open_roles',
    'layoff',
    'leadership_change',
    'ai_maturity',
    'tech_stack',
    'competitor_gap',
    'engagement',
  ],
  capacity: {
    topic: 'capacity',
    available: 'available',
    committed: 'committed',
    reason: 'The engineers who were still free were booked elsewhere.',
  },
  threads: [
    { id: 'first message', stage: 'cold', turns: [] },
    {
      id: 'a question of the reader',
      stage: 'warm',
      turns: [
        {
          from: 'agent',
          daysBefore: 6,
          subject: 'Engineers for a limited time',
          body: 'Hello, are extra engineers for a limited time a topic for you this quarter? If not, no reply needed.',
        },
        {
          from: 'recipient',
          daysBefore: 1,
          subject: 'Re: Engineers for a limited time',
          body: 'They may be. How many could you give us, how senior are they, and from when?',
        },
      ],
    },
    {
      id: 'silence since the first message',
      stage: 're_engagement',
      turns: [
        {
          from: 'agent',
          daysBefore: 77,
          subject: 'Engineers for a limited time',
          body: 'Hello, are extra engineers for a limited time a topic for you this quarter? If not, no reply needed.',
        },
      ],
    },
  ],
} as const;
