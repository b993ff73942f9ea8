import type { Rule } from '@tenacious-bench/schema';
import {
  bannedPhrases,
  condescendingPhrases,
  discountPhrases,
  innocentCompounds,
  urgencyPhrases,
} from './banned-phrases.ts';
import { groundingRules } from './grounding-rules.ts';

const wordRules: readonly Rule[] = [
  {
    id: 'banned-phrase',
    kind: 'phrase',
    title: 'Stock phrase',
    dimension: 'tone',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    phrases: [...bannedPhrases],
    taskPhrases: true,
    gap: 3,
    exceptions: [...innocentCompounds],
    because: 'Stock phrases say nothing about the reader and mark the message as mass mail.',
    examples: {
      match: [
        'We are a world-class team.',
        'Just circling back on this.',
        'You are scaling engineering aggressively.',
        'A r\u043eckstar developer.',
      ],
      miss: [
        'The class of the world record.',
        'After the leveraged buyout in March.',
        'NinjaVan opened two roles.',
        'The circle of backers grew.',
      ],
    },
  },
  {
    id: 'bench-word',
    kind: 'phrase',
    title: 'The word bench',
    dimension: 'tone',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    phrases: ['bench', 'benches', 'benched'],
    exceptions: ['bench press', 'park bench'],
    because: 'Bench is an internal word: people are an engineering team or available capacity.',
    examples: {
      match: ['Two engineers from our bench.', 'Our be\u200dnch is deep.'],
      miss: ['A short benchmark would show it.', 'Benchling is hiring.', 'A bench press record.'],
    },
  },
  {
    id: 'condescension',
    kind: 'phrase',
    title: "A gap told as the reader's failure",
    dimension: 'tone',
    marker: 'non_condescending',
    severity: 'block',
    decision: 'regenerate',
    phrases: [...condescendingPhrases],
    because: 'A gap is a finding or a question; blame ends the conversation.',
    examples: {
      match: ['Your team is falling behind.', 'You need to hire faster.'],
      miss: ['Behind the counter of the shop.', 'You may need two more people.'],
    },
  },
  {
    id: 'urgency',
    kind: 'phrase',
    title: 'Invented urgency or scarcity',
    dimension: 'honesty',
    marker: 'honest',
    severity: 'block',
    decision: 'regenerate',
    phrases: [...urgencyPhrases],
    because: 'Pressure that no fact supports is a lie about time.',
    examples: {
      match: ['Only two spots left this month.', 'Act now.'],
      miss: ['You can act on it in the autumn.', 'Two roles are left open.'],
    },
  },
  {
    id: 'discount',
    kind: 'phrase',
    title: 'Discount',
    dimension: 'honesty',
    marker: 'honest',
    severity: 'block',
    decision: 'route_to_human',
    phrases: [...discountPhrases],
    because: 'No discount is quotable: a person decides on prices below the public floor.',
    examples: {
      match: ['We can offer a discount for March.', 'A special rate for you.'],
      miss: ['You discontinued the service.', 'The rate of hiring doubled.'],
    },
  },
  {
    id: 'subject-opening',
    kind: 'phrase',
    title: 'Subject opens with filler',
    dimension: 'format',
    marker: 'direct',
    severity: 'block',
    decision: 'regenerate',
    zones: ['subject'],
    position: 'start',
    phrases: ['quick', 'just', 'hey'],
    because: 'A subject states intent in its first words.',
    examples: {
      match: [
        { message: { channel: 'email', subject: 'Quick one on hiring', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Hey Ana', body: 'Hi Ana,' } },
      ],
      miss: [
        { message: { channel: 'email', subject: 'A quick read on hiring', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Request', body: 'Quick to read, I hope.' } },
      ],
    },
  },
];

const formatRules: readonly Rule[] = [
  {
    id: 'subject-length',
    kind: 'limit',
    title: 'Subject longer than 60 characters',
    dimension: 'format',
    marker: 'direct',
    severity: 'block',
    decision: 'regenerate',
    zones: ['subject'],
    measure: 'characters',
    maximum: 60,
    because: 'A longer subject is cut off in the inbox.',
    examples: {
      match: [
        {
          message: {
            channel: 'email',
            subject: 'A proposal concerning the capacity of your engineering organisation',
            body: 'Hi Ana,',
          },
        },
      ],
      miss: [{ message: { channel: 'email', subject: 'Request: 15 minutes', body: 'Hi Ana,' } }],
    },
  },
  lengthRule('cold', 120),
  lengthRule('warm', 200),
  lengthRule('re_engagement', 100),
  lengthRule('nurture', 100),
  {
    id: 'empty-body',
    kind: 'structure',
    title: 'Nothing was written',
    dimension: 'format',
    severity: 'block',
    decision: 'regenerate',
    part: 'body',
    presence: 'required',
    because: 'An empty message is not a message.',
    examples: { match: ['', ' \n\t'], miss: ['Hi Ana,'] },
  },
  {
    id: 'template-token',
    kind: 'structure',
    title: 'Unfilled template token',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    part: 'template_token',
    presence: 'forbidden',
    because: 'An unfilled token shows that nobody read the message.',
    examples: {
      match: ['Hi [First Name],', 'Congratulations to {{company}}.'],
      miss: ['Hi Ana,', 'See footnote [1].'],
    },
  },
  {
    id: 'cold-attachment',
    kind: 'structure',
    title: 'Attachment in cold mail',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: ['cold'] },
    part: 'attachment',
    presence: 'forbidden',
    because: 'A stranger does not open attachments, and filters punish them.',
    examples: {
      match: [{ message: { channel: 'email', body: 'Hi Ana,', attachments: ['deck.pdf'] } }],
      miss: [{ message: { channel: 'email', body: 'Hi Ana,', attachments: [] } }],
    },
  },
];

/** Every rule of the policy, in the order in which findings at one place are listed. */
export const rules: readonly Rule[] = [...groundingRules, ...wordRules, ...formatRules];

function lengthRule(stage: string, maximum: number): Rule {
  return {
    id: `length-${stage}`,
    kind: 'limit',
    title: `More than ${maximum} words at stage ${stage}`,
    dimension: 'format',
    marker: 'direct',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: [stage] },
    zones: ['greeting', 'body', 'quotation', 'link', 'code', 'signature'],
    measure: 'words',
    maximum,
    because: 'Nobody reads a long message from a stranger, or a long one twice.',
    examples: { match: [`${'word '.repeat(maximum)}word`], miss: ['word '.repeat(maximum)] },
  };
}
