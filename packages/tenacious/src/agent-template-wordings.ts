import type { SignalTopic } from './agent-signals.ts';
import type { Stage } from './agent-situation.ts';
import type { Wordings } from './agent-wording.ts';

/** The merge of one stage: each field is drawn from its variants and filled from the facts. */
export type Merge = {
  readonly subject: Wordings;
  readonly lead: Wordings;
  readonly offer: Wordings;
  /** Where nobody is free. */
  readonly page: Wordings;
  readonly ask: Wordings;
  readonly exit: Wordings;
};

/** How the template states a signal, as sure of every one as of the next. */
export const templateSignals: Readonly<Record<SignalTopic, Wordings>> = {
  funding: [
    '{Company} closed a {amount} {round} on {day}.',
    'On {day}, {company} closed a {amount} {round}.',
    '{Company} announced a {amount} {round} on {day}.',
    '{Company} closed a {round} on {day}.',
    '{Company} closed a {amount} {round}.',
  ],
  open_roles: [
    'Open {stack} roles at {company} went from {previous} to {count} in {days} days.',
    'The number of open {stack} roles at {company} went from {previous} to {count} in {days} days.',
    'In {days} days, open {stack} roles at {company} went from {previous} to {count}.',
    '{Company} has {count} open {stack} {roles}.',
    'There are {count} {stack} {roles} on the careers page of {company}.',
  ],
  layoff: [
    '{Company} announced a reduction of {percent} on {day}.',
    'On {day}, {company} announced a reduction of {percent}.',
    '{Company} announced a reduction on {day}.',
    'On {day}, {company} announced a reduction.',
  ],
  leadership_change: [
    '{Person} became {role} of {company} on {day}.',
    'On {day}, {person} became {role} of {company}.',
  ],
  competitor_gap: ['{Peers} {practice}.', 'Your peers {peers} {practice}.'],
  engagement: ['On {day} you {did}.', 'You {did} on {day}.'],
  connection: ['{Person} introduced us.', '{Person} suggested that we talk.'],
};

const offer: Wordings = [
  'Our team has {offered} {stack} {engineers} free, from {start}.',
  '{Offered} {stack} {engineers} on our side could start, {start} at the earliest.',
  'We have {offered} {stack} {engineers} with time for you, from {start}.',
  'From our team, {offered} {stack} {engineers} could join you, {start} at the earliest.',
];
const page: Wordings = [
  'We have a one-page note on how such cover works.',
  'There is a one-page note on how we work with teams.',
  'I can send you a one-page note on how such help is set up.',
];
const ask: Wordings = [
  'Would a {minutes}-minute call be useful?',
  'Would {minutes} minutes next week be useful?',
  'Could we talk for {minutes} minutes?',
  'Is a call of {minutes} minutes of interest?',
];
const exit: Wordings = [
  'If not, no reply needed.',
  'If it is not a topic, there is nothing to answer.',
  'If you would rather not, no reply needed.',
  'If this does not fit, please ignore it.',
];

/** One merge for each stage. Every task of a stage gets the same sentences, whatever its thread says. */
export const templateMerges: Readonly<Record<Stage, Merge>> = {
  cold: {
    subject: [
      'Engineering capacity for {company}',
      'Engineers for {company}',
      '{Company}: engineering capacity',
    ],
    lead: [
      'I am writing about engineering capacity at {company}.',
      'This is about engineering capacity at {company}.',
      'I am writing to you about engineers for {company}.',
    ],
    offer,
    page,
    ask,
    exit,
  },
  warm: {
    subject: ['Re: engineering capacity for {company}', 'Re: engineers for {company}'],
    lead: [
      'Thank you for your message about engineering capacity at {company}.',
      'Thank you for getting back to us about {company}.',
      'Thanks for your reply about engineers for {company}.',
    ],
    offer,
    page,
    ask,
    exit,
  },
  re_engagement: {
    subject: ['Engineering capacity for {company}, again', 'Again: engineers for {company}'],
    lead: [
      'I am writing once more about engineering capacity at {company}.',
      'This is a second message about engineers for {company}.',
      'I wrote to you before about engineering capacity at {company}.',
    ],
    offer,
    page,
    ask,
    exit,
  },
  nurture: {
    subject: ['News on engineering capacity for {company}', 'A note for {company}'],
    lead: [
      'This is a short note for you and {company}.',
      'Here is a short update for {company}.',
      'A short update on engineering capacity for {company}.',
    ],
    offer,
    page,
    ask: [],
    exit: [
      'No reply needed.',
      'There is nothing to answer.',
      'This is for your information, and no reply is needed.',
      'No answer is needed.',
    ],
  },
};

export const templateGreetings: Wordings = ['Hello {first},', 'Dear {first},', 'Hi {first},'];
export const templateGreeting = 'Hello,';

export const templateSignatures: Wordings = [
  'Kind regards,\nDorian Keller\nAccount Executive\nTenacious\ntenacious.example',
  'Best regards,\nPaula Anders\nAccount Executive\nTenacious\ntenacious.example',
  'Regards,\nTim Osei\nAccount Executive\nTenacious\ntenacious.example',
  'Best regards,\nNora Feldt\nAccount Manager\nTenacious\ntenacious.example',
  'Kind regards,\nLuis Prado\nAccount Manager\nTenacious\ntenacious.example',
];
