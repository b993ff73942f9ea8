import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { leadershipChangeFact } from './leadership-change-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { resourceFact } from './resource-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';
import { techStackFact } from './tech-stack-fact.ts';

const observedAt = '2026-06-08';
const leader = { name: 'Mateusz Zieliński', role: 'VP Engineering' };

export const starterTaskNewLeader: Task = starterTask({
  title: 'A VP Engineering five days into the role, written to on LinkedIn',
  stage: 'cold',
  channel: 'linkedin',
  asOf: '2026-06-09',
  conversation: 'tidewell-vp-engineering',
  facts: [
    recipientFact({ ...leader, company: 'Tidewell Ferries' }, { observedAt }),
    segmentFact({ segment: 3 }, { observedAt }),
    leadershipChangeFact({ person: leader.name, role: leader.role, date: '2026-06-04' }),
    openRolesFact(
      { stack: 'Infrastructure', count: 3, previous: 3, windowDays: 60 },
      { observedAt, confidence: 'medium' },
    ),
    techStackFact({ items: ['Kubernetes', 'Terraform'] }, { observedAt, confidence: 'low' }),
    aiMaturityFact({ score: 2 }, { observedAt, confidence: 'medium' }),
    capacityFact(
      { stack: 'Infrastructure', available: 3, committed: 1, senior: 2, startDays: 21 },
      { observedAt },
    ),
    resourceFact(
      {
        text: 'One-page checklist: twelve questions to ask about supplier contracts you inherit. It is useful without buying anything from us.',
        date: '2026-05-28',
      },
      { observedAt: '2026-05-28' },
    ),
    ...starterPrices(),
  ],
  thread: [],
  expected: {
    decisions: ['send'],
    because:
      'A first touch on LinkedIn is allowed because the appointment is five days old. It is the only strong signal: the open roles are medium, so they may only be asked about, and the tech stack is too weak to build on.',
  },
  family: 'cold-new-leader',
  difficulty: 'easy',
  exercises: ['channel', 'confidence', 'one-ask'],
});
