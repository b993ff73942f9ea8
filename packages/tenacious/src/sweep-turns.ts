import type { Fact, MessageTurn } from '@tenacious-bench/schema';
import type { Draw } from './sweep.ts';
import type { Profile } from './sweep-profile.ts';

/** What a first mail of the sender is made of. */
export type Opening = {
  readonly profile: Profile;
  /** The open roles that the mail speaks of. */
  readonly roles: Fact;
  /** What engineers of the stack are called. */
  readonly people: string;
  /** How many engineers are offered; none where nothing is. */
  readonly offered?: number;
};

type Slots = {
  readonly name: string;
  readonly company: string;
  readonly people: string;
  readonly from: number;
  readonly to: number;
  readonly days: number;
};

const openings: readonly ((slots: Slots) => string)[] = [
  ({ name, people, from, to, days }) =>
    `Hi ${name}, the open ${people} roles on your careers page went from ${from} to ${to} in ${days} days.`,
  ({ name, company, people, from, to, days }) =>
    `Hello ${name}, ${company} listed ${to} open ${people} roles when I looked, up from ${from} ${days} days before.`,
  ({ name, company, people, from, to, days }) =>
    `Dear ${name}, in ${days} days the ${people} roles on the page of ${company} went from ${from} to ${to}.`,
  ({ name, people, from, to, days }) =>
    `${name}, ${to} open ${people} roles are on your page, and ${days} days earlier there were ${from}.`,
];
const offers: readonly ((count: number, people: string) => string)[] = [
  (count, people) =>
    `On our side ${count} ${people} ${count === 1 ? 'engineer is' : 'engineers are'} free.`,
  (count, people) =>
    `We have ${count} ${people} ${count === 1 ? 'engineer' : 'engineers'} who could help in the meantime.`,
  (count, people) => `Up to ${count} of our ${people} engineers could step in while you hire.`,
];
const questions: readonly string[] = [
  'Is help in the meantime a topic? If not, no reply needed.',
  'Would it be worth 15 minutes? A no is fine as well.',
  'Is that a topic for you at all? If it is not, please ignore this.',
  'Would a one-page note on how we work be of use? No reply needed otherwise.',
];

/** The first mail of the sender in a thread. */
export function openingTurn(
  { profile, roles, people, offered }: Opening,
  { at, channel }: { readonly at: string; readonly channel: string },
  random: Draw,
): MessageTurn {
  const { previous, count, windowDays } = roles.values;
  const slots: Slots = {
    name: profile.firstName,
    company: profile.company,
    people,
    from: Number(previous),
    to: Number(count),
    days: Number(windowDays),
  };
  const sentences = [
    random.choice(openings)(slots),
    ...(offered === undefined ? [] : [random.choice(offers)(offered, people)]),
    random.choice(questions),
  ];
  return turn('agent', sentences.join(' '), {
    profile,
    at,
    channel,
    subject: `The ${people} roles at ${profile.company}`,
  });
}

export type TurnPlace = {
  readonly profile: Profile;
  readonly at: string;
  readonly channel: string;
  readonly subject?: string;
};

/** One message of the thread; only mail has a subject. */
export function turn(
  from: MessageTurn['from'],
  body: string,
  { profile, at, channel, subject }: TurnPlace,
): MessageTurn {
  return {
    kind: 'message',
    conversation: profile.conversation,
    at,
    from,
    message: { channel, ...(channel === 'email' && subject !== undefined && { subject }), body },
  };
}

const greetings: readonly string[] = [
  '',
  'Hi,',
  'Hello,',
  'Thanks for the note.',
  'Good timing.',
  'Hi there,',
  'Thank you for writing.',
  'Hello, and thanks.',
];
const farewells: readonly string[] = [
  '',
  'Best,',
  'Thanks,',
  'Regards,',
  'Kind regards,',
  'Cheers,',
];

/** What a reader writes, between a greeting and a name that they may leave out. */
export function readerText(
  sentences: readonly string[],
  { firstName }: Profile,
  random: Draw,
): string {
  const greeting = random.choice(greetings);
  const farewell = random.choice(farewells);
  const body = [greeting, ...sentences].filter((part) => part !== '').join(' ');
  return farewell === '' ? body : `${body}\n\n${farewell}\n${firstName}`;
}
