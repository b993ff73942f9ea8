import type { Event, Fact, Issue, MessageTurn, Turn } from '@tenacious-bench/schema';
import { briefFact, withUniqueIds } from './brief-fact.ts';
import { type BriefFields, briefFields } from './brief-fields.ts';
import { briefId } from './brief-id.ts';
import { factsFromBench } from './facts-from-bench.ts';
import { factsFromPrices } from './facts-from-prices.ts';
import { factsFromSignals } from './facts-from-signals.ts';

/** What the turns of a thread need to know about the message that it leads to. */
export type ThreadContext = {
  readonly asOf: string;
  readonly channel: string;
  /** The conversation of the message. */
  readonly conversation: string;
  /** Whose conversation it is, for a thread that names its conversations after them. */
  readonly company: string;
  readonly prospect: string;
  /** The facts at the start, which an event can replace. */
  readonly facts: readonly Fact[];
  readonly issues: Issue[];
};

/** Turns the thread of a brief into turns: what was said as messages, what changed the facts as events. */
export function briefThread(entries: readonly unknown[], context: ThreadContext): Turn[] {
  const steps = entries.map((entry, index) =>
    briefFields(flat(entry), `thread[${index}]`, context.issues),
  );
  const names = steps.map(conversationName);
  const isOwn = ownConversation(names, context);
  let at = context.asOf;
  let facts = context.facts;
  return steps.flatMap((step, index) => {
    at = step.date('date', 'at') ?? at;
    const name = names[index];
    const isForeign = name !== undefined && !isOwn(name);
    const conversation = isForeign ? briefId(name) : context.conversation;
    const place = { conversation, at };
    const turns = turnsOf(step, { place, isForeign, facts, context });
    for (const turn of turns) if (turn.kind === 'event') facts = [...facts, ...(turn.adds ?? [])];
    return turns;
  });
}

// An event can be spelt out in an object of its own.
function flat(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, 'event')) return entry;
  const { event, ...own } = entry as { event: unknown };
  return typeof event === 'object' && !Array.isArray(event) ? { ...event, ...own } : entry;
}

// A mail that was filed in the wrong place says so at its head: "[misfiled, conversation with Ferrow]".
const head = /^\s*[[(]([^\])]*)[\])]/;
const astray =
  /\b(?:mis-?(?:filed|sent|routed|placed|directed)|wrong|mistake|belongs?|conversation|thread|other|another|stray|meant|intended)\b/i;
const origin = /(?::|\b(?:with|of|to|from|for)\b:?)\s*(.+)$/i;

function conversationName(step: BriefFields): string | undefined {
  const given = step.text('conversation', 'conversationId', 'threadId');
  return given ?? originOf(String(step.any('text') ?? ''));
}

function originOf(text: string): string | undefined {
  const label = head.exec(text)?.[1];
  if (label === undefined || !astray.test(label)) return undefined;
  const afterColon = label.split(':').slice(1).join(':').trim();
  return afterColon === '' ? origin.exec(label)?.[1]?.trim() : afterColon;
}

/** Which of the conversations that a thread names is the one that the message belongs to. */
function ownConversation(
  names: readonly (string | undefined)[],
  { conversation, company, prospect }: ThreadContext,
): (name: string) => boolean {
  // A company goes by its first word and a person by any part of the name; "Health" is in the name of many.
  const telling = [...wordsOf(company).slice(0, 1), ...wordsOf(prospect)];
  const matches = (name: string) =>
    briefId(name) === conversation || wordsOf(name).some((word) => telling.includes(word));
  if (names.some((name) => name === undefined || matches(name))) return matches;
  // Every turn has a name and none is the prospect's: it is a number of some kind, and the last one is answered.
  const last = names.at(-1);
  return (name) => name === last;
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '' && word !== 'the');
}

type Step = {
  readonly place: Pick<Turn, 'conversation' | 'at'>;
  readonly isForeign: boolean;
  readonly facts: readonly Fact[];
  readonly context: ThreadContext;
};

function turnsOf(fields: BriefFields, step: Step): Turn[] {
  const from = fields.text('from', 'sender', 'who');
  const text = fields.text('text', 'body');
  const change = changeOf(fields, step);
  const isSaid = text !== undefined && (change === undefined || writerOf(from) !== undefined);
  const said = isSaid ? [messageOf(fields, { from, text }, step)] : [];
  if (change !== undefined) return [...said, eventOf(change, { fields, text }, step)];
  return isSaid ? said : [otherEvent(fields, step)];
}

function messageOf(
  fields: BriefFields,
  { from, text }: { from: string | undefined; text: string },
  { place, isForeign, context }: Step,
): MessageTurn {
  const subject = fields.text('subject');
  const channel = channelOf(fields.text('channel')) ?? context.channel;
  const writer = writerOf(from) ?? 'other';
  return {
    kind: 'message',
    ...place,
    // The prospect of another conversation is not the one whom this message answers.
    from: isForeign && writer === 'recipient' ? 'other' : writer,
    message: { channel, ...(subject !== undefined && { subject }), body: text },
  };
}

const writers = new Map<string, 'agent' | 'recipient'>([
  ['agent', 'agent'],
  ['sender', 'agent'],
  ['us', 'agent'],
  ['prospect', 'recipient'],
  ['recipient', 'recipient'],
  ['lead', 'recipient'],
  ['them', 'recipient'],
]);

function writerOf(from: string | undefined): 'agent' | 'recipient' | undefined {
  return writers.get(from?.trim().toLowerCase() ?? '');
}

/** The policy's name of a channel, however it was written. */
export function channelOf(channel: string | undefined): string | undefined {
  const name = channel
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
  if (name === undefined || name === '') return undefined;
  if (name.startsWith('linkedin')) return 'linkedin';
  return name === 'mail' ? 'email' : briefId(name);
}

type Change = Pick<Event, 'adds' | 'removes'> & { readonly what: string };

/** The facts that a step brings, where it brings any. */
function changeOf(fields: BriefFields, { place, facts, context }: Step): Change | undefined {
  const seen = { asOf: place.at, issues: context.issues };
  const { path } = fields;
  const bench = benchOf(fields);
  if (bench !== undefined) {
    const adds = withUniqueIds(factsFromBench(bench.entries, `${path}.${bench.name}`, seen));
    const removes = bench.isWhole ? replaced(facts, 'capacity', adds) : [];
    return { what: 'the bench changed', adds, removes };
  }
  if (Array.isArray(fields.any('prices'))) {
    const adds = withUniqueIds(factsFromPrices(fields.list('prices'), `${path}.prices`, seen));
    return { what: 'the prices changed', adds, removes: replaced(facts, 'price', adds) };
  }
  if (!Array.isArray(fields.any('signals'))) return undefined;
  const signals = factsFromSignals(fields.list('signals'), `${path}.signals`, seen);
  return { what: 'something new was seen', adds: withUniqueIds(signals) };
}

type BenchChange = {
  readonly name: string;
  readonly entries: readonly unknown[];
  /** A list is the whole bench from now on; a single stack replaces itself alone. */
  readonly isWhole: boolean;
};

function benchOf(fields: BriefFields): BenchChange | undefined {
  for (const name of ['bench', 'capacity', 'stacks', 'entries']) {
    const given = fields.any(name);
    if (Array.isArray(given)) return { name, entries: given, isWhole: true };
    if (typeof given === 'object' && given !== null)
      return { name, entries: [given], isWhole: false };
  }
  const stack = fields.any('stack');
  if (stack === undefined) return undefined;
  const names = ['available', 'committed', 'senior', 'startDays'];
  const entry = Object.fromEntries(names.map((name) => [name, fields.any(name)]));
  return { name: 'stack', entries: [{ stack, ...entry }], isWhole: false };
}

function replaced(facts: readonly Fact[], topic: string, adds: readonly Fact[]): string[] {
  const old = facts.filter((fact) => fact.topic === topic).map(({ id }) => id);
  return [...new Set(old)].filter((id) => !adds.some((fact) => fact.id === id));
}

function eventOf(
  { what, adds = [], removes = [] }: Change,
  { fields, text }: { fields: BriefFields; text: string | undefined },
  { place, context }: Step,
): Event {
  const reason = fields.text('reason', 'note') ?? text ?? what;
  const event = { kind: 'event', ...place, reason } as const;
  // A change that is dated after the message is known by then, but does not hold yet.
  if (place.at.slice(0, 10) > context.asOf.slice(0, 10)) return event;
  return { ...event, adds, ...(removes.length > 0 && { removes }) };
}

// Nothing was said and no fact is spelt out: what the step does say is kept as a note of the sender's.
function otherEvent(fields: BriefFields, { place }: Step): Event {
  const what = fields.text('event', 'type', 'kind', 'reason', 'note');
  const note = briefFact(
    {
      topic: 'company_fact',
      values: { ...fields.rest(), ...(what !== undefined && { text: what }) },
      disclosure: 'internal',
    },
    { observedAt: place.at, id: briefId('event', fields.path.replaceAll(/\D/g, '')) },
  );
  return { kind: 'event', ...place, reason: what ?? 'an event without a text', adds: [note] };
}
