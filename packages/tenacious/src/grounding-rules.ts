import type { Fact, Rule } from '@tenacious-bench/schema';

const common = {
  confidence: 'high',
  observedAt: '2026-05-04',
  source: 'example',
  disclosure: 'quotable',
} as const;
const funding: Fact = {
  ...common,
  id: 'funding',
  topic: 'funding',
  subject: 'recipient',
  values: {
    round: 'Series A',
    amount: { amount: 14_000_000, currency: 'USD' },
    closedOn: '2026-02-11',
  },
};
const roles: Fact = {
  ...common,
  id: 'open-roles-go',
  topic: 'open_roles',
  subject: 'recipient',
  values: { stack: 'Go', count: 8, previous: 3, windowDays: 60 },
};
const stack: Fact = {
  ...common,
  id: 'tech-stack',
  topic: 'tech_stack',
  subject: 'recipient',
  values: { items: ['Kafka'] },
  confidence: 'low',
};
const webinar: Fact = {
  ...common,
  id: 'engagement',
  topic: 'engagement',
  subject: 'recipient',
  values: { what: 'joined the webinar on handovers', date: '2025-06-12' },
  observedAt: '2025-06-12',
  validUntil: '2025-07-12',
};
const recipient: Fact = {
  ...common,
  id: 'recipient',
  topic: 'recipient',
  subject: 'recipient',
  values: { name: 'Ana Lund', role: 'CTO', company: 'Ferrow' },
};
/** The world of the examples: a fresh round, growing Go roles, a doubtful stack and an old webinar. */
const facts: Fact[] = [recipient, funding, roles, stack, webinar];

function says(...bodies: readonly string[]) {
  return bodies.map((body) => ({ message: { channel: 'email', body }, facts }));
}

/** Rules that compare what a message claims with the facts. */
export const groundingRules: readonly Rule[] = [
  {
    id: 'contradicted-fact',
    clause: 'fabrication',
    kind: 'claim',
    title: 'A fact told wrongly',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'block',
    claims: ['quantity', 'event', 'entity'],
    statuses: ['contradicted'],
    because: 'One wrong number costs the trust that every right one earned.',
    examples: {
      match: says(
        'You closed a $15M Series A on 11 February.',
        'Ferrow announced its €14M Series A on 11 February.',
        'Your Go roles went from three to nine in 60 days.',
        'Your Series B closed on 11 February.',
        'Your open Rust roles went from three to eight in 60 days.',
        'Ｙｏｕｒ Go roles fell from eight to three.',
      ),
      miss: says(
        'You closed a $14M Series A on 11 February.',
        'Go roles more than doubled, from 3 to 8, in 60 days.',
        'Some 14 million dollars, closed on Feb 11th.',
        'Three of the seats may be filled by now.',
        'Twelve weeks after the Series A of 11 February, a question.',
        'Your Zürich colleagues may know that roles went from three to eight.',
      ),
    },
  },
  {
    id: 'unsupported-fact',
    clause: 'fabrication',
    kind: 'claim',
    title: 'A figure that no fact supports',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'block',
    claims: ['quantity', 'event', 'entity'],
    statuses: ['unsupported'],
    because: 'What the sender was not told, the sender invented.',
    examples: {
      match: says(
        'You opened a second laboratory in Leeds last month.',
        'Going by the staffing guide you downloaded on Tuesday, that review has begun.',
        'Your engineering blog described the move away from the monolith.',
        'Given the outage that you described, I would begin with releases.',
        'Congratulations on the acquisition of Kestrel.',
        'Your head of platform spoke in Málaga about it.',
      ),
      miss: says(
        'Your $14M round gives room to plan.',
        'If you ever open a second office, this may be of use.',
        'I do not know whether you have moved anything.',
        'Teams often find that old tickets wait longest.',
        'Did you launch anything this spring?',
        'Grüezi Ana, your Go roles went from three to eight in 60 days.',
      ),
    },
  },
  {
    id: 'fabricated-client',
    clause: 'clients',
    kind: 'claim',
    title: 'A client or a result that no fact knows',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'block',
    claims: ['quantity', 'event', 'entity'],
    statuses: ['unsupported', 'contradicted'],
    topics: ['client'],
    because: 'A client that cannot be named in the facts is an invented one.',
    examples: {
      match: says(
        'Forty companies like yours rely on us.',
        'We helped a bank in Łódź migrate.',
        'Our last engagement of that shape closed early.',
        'A retailer of your size has worked with us for years.',
        'The same was done over two winters for a ferry operator.',
      ),
      miss: says(
        'Many teams rely on a few outside people.',
        'Your clients rely on you.',
        'Would a reference help?',
        'I have no client to name here.',
        'Companies of that size often keep it in-house, says the Zürich rule of thumb.',
      ),
    },
  },
  {
    id: 'overstated-fact',
    clause: 'confidence',
    kind: 'register',
    title: 'More certain than the facts are',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'regenerate',
    assertFrom: 'high',
    because: 'What is not certain is asked, or put on a condition.',
    examples: {
      match: says(
        'You run everything on Kafka.',
        'Because your services run on Kafka, upgrades take planning.',
        'Now that Kafka carries your orders, upkeep matters.',
        'Which means that your seniors interview all week.',
        'Since your checkout depends on Kafka, a naïve upgrade hurts.',
      ),
      miss: says(
        'If you run on Kafka, this may help.',
        'Is Kafka part of the picture?',
        'From outside it looks as if Kafka might be in use.',
        'I cannot tell whether you use Kafka.',
        'Perhaps Kafka is in use at Ferrow, I may be wrong about the façade.',
      ),
    },
  },
  {
    id: 'stale-fact',
    clause: 'stale-signals',
    kind: 'claim',
    title: 'An old fact told as news',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'regenerate',
    claims: ['quantity', 'event', 'entity'],
    statuses: ['stale'],
    because: 'A signal has a time; after it, its age has to be said.',
    examples: {
      match: says(
        'Since you just joined our webinar on handovers, a note.',
        'You joined our webinar on handovers the other day.',
        'With our webinar on handovers still fresh in your mind, one page.',
        'After the handovers webinar you joined, the question may be open.',
        'The résumé of the handovers webinar you joined recently is here.',
      ),
      miss: says(
        'You joined our webinar on handovers on 12 June 2025.',
        'Eleven months ago you joined our webinar on handovers.',
        'Your Go roles went from three to eight in 60 days.',
        'We run a webinar on handovers each autumn.',
        'Ana, the Series A of 11 February is why I write, naïve as it may be.',
      ),
    },
  },
  {
    id: 'names-a-signal',
    clause: 'signal-named',
    kind: 'reference',
    title: 'Nothing specific about the reader',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'regenerate',
    minimum: 1,
    topics: [
      'funding',
      'open_roles',
      'layoff',
      'leadership_change',
      'engagement',
      'competitor_gap',
      'connection',
      'company_fact',
    ],
    because: 'A message that could go to anybody is for nobody.',
    examples: {
      match: says(
        'I saw your growth and wanted to write.',
        'Teams that grow the way Ferrow has been growing often reach a point where recruiting slows the roadmap.',
        'A good deal has been happening at Ferrow of late.',
        'The openings on your careers page made me write.',
        'Ferrow, to my naïve eye, is in an interesting phase.',
      ),
      miss: says(
        'You closed a $14M Series A.',
        'Your Go roles went from three to eight in 60 days.',
        'Eight Go roles are on your page.',
        'The round of 11 February is why I write.',
        'Your Series A of $14M, announced in Zürich on 11 February, is why I write.',
      ),
    },
  },
];
