import type { Rule } from '@tenacious-bench/schema';
import { asOf, first, recipient, roles, turn } from './conversation-examples.ts';

const signals = ['funding', 'open_roles', 'layoff', 'leadership_change', 'competitor_gap'];

/** Which channel a first touch may come by. */
export const channelRules: readonly Rule[] = [
  {
    id: 'sms-first',
    kind: 'conversation',
    clause: 'channel',
    title: 'A first touch by SMS',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: ['cold'], channels: ['sms'] },
    forbids: 'first_contact',
    because: 'A text message from a stranger is an intrusion.',
    examples: {
      match: [
        first('sms', []),
        first('sms', [roles(asOf)]),
        first('sms', [roles('2026-05-12')]),
        first('sms', [roles('2026-04-12')]),
        first('sms', [roles('2026-01-12')]),
      ],
      miss: [
        { ...first('sms', []), thread: [turn('recipient', 'Text me.')] },
        { ...first('sms', []), thread: [turn('agent', 'Ana, may I text you?')] },
        { ...first('sms', [roles(asOf)]), thread: [turn('recipient', 'SMS is fine.')] },
        { ...first('sms', []), thread: [turn('recipient', 'Schreib mir später eine SMS.')] },
        { ...first('sms', []), thread: [turn('agent', 'Hi'), turn('recipient', 'Yes?')] },
      ],
    },
  },
  {
    id: 'linkedin-first',
    kind: 'conversation',
    clause: 'channel',
    title: 'A first touch on LinkedIn that nothing invites',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: ['cold'], channels: ['linkedin'] },
    forbids: 'first_contact',
    invitations: [
      { topics: signals, days: 7 },
      { topics: ['engagement'], days: 14 },
    ],
    priorWordings: [
      'email|mail|address ..3 bounced|bounces|bounce|unavailable|unknown|missing|none|invalid|unreachable|dead|not',
      'no|without ..2 email|mail ..1 address|known|available|found',
      'email|mail|address null|none|unavailable|unknown',
      'linkedin ..2 only|preferred',
      'only|prefers ..3 linkedin',
    ],
    because:
      'E-mail comes first, unless there is none, the news is fresh, or the reader made the first step.',
    examples: {
      match: [
        first('linkedin', []),
        first('linkedin', [roles('2026-05-04')]),
        first('linkedin', [roles('2026-05-10')]),
        first('linkedin', [roles('2026-03-01')]),
        first('linkedin', [
          { ...recipient, id: 'page', topic: 'engagement', observedAt: '2026-04-20' },
        ]),
      ],
      miss: [
        first('linkedin', [roles('2026-05-11')]),
        first('linkedin', [roles(asOf)]),
        first('linkedin', [
          { ...recipient, id: 'page', topic: 'engagement', observedAt: '2026-05-06' },
        ]),
        first('linkedin', [
          {
            ...recipient,
            id: 'contact',
            topic: 'contact',
            values: { text: 'E-mail bounced twice.' },
          },
        ]),
        {
          ...first('linkedin', []),
          thread: [turn('recipient', 'Schreiben Sie mir gern, schöne Grüße.')],
        },
      ],
    },
  },
];
