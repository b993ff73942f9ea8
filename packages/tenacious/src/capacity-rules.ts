import type { Fact, Rule, RuleExample } from '@tenacious-bench/schema';

const common = {
  subject: 'sender',
  topic: 'capacity',
  confidence: 'high',
  observedAt: '2026-05-04',
  source: 'bench summary',
  disclosure: 'quotable',
} as const;
const facts: readonly Fact[] = [
  {
    ...common,
    id: 'capacity-go',
    values: { stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 },
  },
  {
    ...common,
    id: 'capacity-data',
    values: { stack: 'data', available: 3, committed: 3, senior: 1, startDays: 10 },
  },
  {
    ...common,
    id: 'open-roles-go',
    topic: 'open_roles',
    subject: 'recipient',
    values: { stack: 'Go', count: 8, previous: 5 },
  },
];

function says(body: string): RuleExample {
  return { message: { channel: 'email', body }, facts: [...facts] };
}

const shared = {
  kind: 'commitment',
  topic: 'capacity',
  clause: 'capacity',
  dimension: 'honesty',
  marker: 'honest',
  severity: 'block',
  decision: 'route_to_human',
} as const;

/** A promise of people must be covered by the people who are free: how many, of which stack, from when. */
export const capacityRules: readonly Rule[] = [
  {
    ...shared,
    id: 'over-commitment-count',
    title: 'More people promised than are free',
    breaches: ['count'],
    because: 'A promise beyond free capacity is broken on the first day.',
    examples: {
      match: [
        says('We can place twelve Go engineers.'),
        says('Four Go engineers are free.'),
        says('Two senior Go engineers could lead the work.'),
        says('We have enough people to fill all eight seats.'),
        says('Three Go engineers could take the API. Two more would take billing.'),
        says('You can have as many Go developers as you need.'),
        says('Placement of six Go engineers is possible — “naïve” as that sounds.'),
      ],
      miss: [
        says('We can place three Go engineers.'),
        says('We cannot place twelve Go engineers.'),
        says('Your nine Go engineers built it.'),
        says('You asked for six Go engineers.'),
        says('One senior Go engineer could lead the work.'),
        says('Do you need nine Go engineers, Zoë?'),
        says('I can’t tell whether all eight Go seats are still open.'),
      ],
    },
  },
  {
    ...shared,
    id: 'over-commitment-stack',
    title: 'People promised of a stack that has nobody free',
    breaches: ['kind'],
    because: 'People who do not exist cannot be placed.',
    examples: {
      match: [
        says('Our Elixir people could look after the service.'),
        says('Two data engineers are free.'),
        says('A small iOS and Android crew is at your disposal.'),
        says('Somebody from our side who lives in Terraform could keep the upgrades moving.'),
        says('C# is home ground for the two I have in mind.'),
        says('The café’s site could go to one of our React developers.'),
      ],
      miss: [
        says('Go engineers from our team could look after the service.'),
        says('Your Elixir people know it best.'),
        says('All our data engineers are committed until July.'),
        says('Elixir engineers are hard to find.'),
        says('We have nobody for Rust, and I would rather say so.'),
        says('The Kotlin roles on your page went from two to four, Jürgen.'),
      ],
    },
  },
  {
    ...shared,
    id: 'over-commitment-start',
    title: 'A start before anybody can begin',
    breaches: ['start'],
    because: 'A day that cannot be kept is the first thing a client remembers.',
    examples: {
      match: [
        says('Two Go engineers could begin tomorrow.'),
        says('Two Go engineers would be in your repository by Thursday.'),
        says('Two Go engineers are ready to start straight away.'),
        says('Two Go engineers, at a week’s notice.'),
        says('Two Go engineers could help. They can start next week.'),
        says('Two Go engineers would be there in time for your 12 May release — “voilà”.'),
      ],
      miss: [
        says('Two Go engineers could begin two weeks after you decide.'),
        says('Two Go engineers could begin on 18 May.'),
        says('Two Go engineers are free. Would 15 minutes next week suit you?'),
        says('Two Go engineers are free at present, each two weeks from a decision.'),
        says('None of our Go engineers could start before June.'),
        says('You wanted two Go engineers tomorrow, Ángel; that I cannot promise.'),
      ],
    },
  },
];
