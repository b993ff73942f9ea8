import type { Expectation, Fact, MessageTurn, Task } from '@tenacious-bench/schema';
import { factsAsOf } from '@tenacious-bench/schema/core';
import { capacityShortage } from './capacity-shortage.ts';
import { firstTouchObjection } from './first-touch.ts';
import { groundableSignals } from './groundable-signals.ts';
import { capacityAsks } from './reader-capacity-asks.ts';
import { saysOptOut } from './reader-opt-out.ts';
import { asksPrice, priceAsks } from './reader-price-asks.ts';
import { isEnglish } from './reader-text.ts';
import { waitsUntil } from './reader-wait.ts';

export type ExpectationOptions = {
  /** Tells whether a reader asks not to be written to again. @default a reader of English cues */
  readonly optsOut?: (text: string) => boolean;
};

/**
 * Which decisions are right for a task, and because of what, as its facts and its thread settle it: opt-outs, channel
 * rules, price and contract questions, capacity that is asked for, and signals too weak or too old. Nothing where they
 * do not settle it.
 *
 * @example
 * ```ts
 * const task = starterTasks.find(({ family }) => family === 'warm-no-capacity');
 * const { decisions, because } = tenaciousExpectation(task);
 * decisions // => ['send', 'route_to_human']
 * because // => '0 Infrastructure engineers are free of 3 (3 promised) and 2 were asked for: what is known may be said, the rest is for a person'
 * ```
 */
export function tenaciousExpectation(
  task: Task,
  { optsOut = saysOptOut }: ExpectationOptions = {},
): Expectation | undefined {
  const facts = factsAsOf(task.facts, task.thread);
  const messages = task.thread
    .filter((turn) => turn.kind === 'message')
    .filter(({ conversation }) => conversation === task.conversation);
  if (!/^en(?:-|$)/.test(task.language))
    return right(['route_to_human'], `nobody here can vouch for a message in ${task.language}`);
  const farewells = messages.filter(
    ({ from, message }) => from === 'recipient' && optsOut(message.body),
  );
  const ended = afterOptOut(messages, farewells.at(-1));
  if (ended !== undefined) return ended;
  const lastOwn = messages.findLastIndex(({ from }) => from === 'agent');
  // An opt-out that is still here was taken back by what follows it.
  const pending = messages
    .slice(lastOwn + 1)
    .filter((message) => message.from === 'recipient' && !farewells.includes(message));
  if (pending.length === 0) return opening(task, messages, facts);
  if (!pending.every(({ message }) => isEnglish(message.body))) return undefined;
  return waiting(task, pending) ?? answering(pending, facts, task.asOf);
}

function afterOptOut(
  messages: readonly MessageTurn[],
  farewell: MessageTurn | undefined,
): Expectation | undefined {
  if (farewell === undefined) return undefined;
  const since = messages.slice(messages.indexOf(farewell) + 1);
  // Whoever asks something afterwards wants an answer; thanks or an automatic note want none.
  if (since.some(({ from, message }) => from === 'recipient' && message.body.includes('?')))
    return undefined;
  const because = `the reader asked on ${farewell.at.slice(0, 10)} not to be written to again, which ends every channel`;
  return since.length === 0
    ? right(['abstain', 'send'], `${because}; at most one line that confirms it is written`)
    : right(['abstain'], because);
}

// A reply may always be acknowledged; what comes months later, on our own account, waits for the day that was named.
function waiting({ stage, asOf }: Task, pending: readonly MessageTurn[]): Expectation | undefined {
  if (stage === 'warm') return undefined;
  const days = pending.flatMap(({ message, at }) => waitsUntil(message.body, at) ?? []);
  const day = days.at(-1);
  return day === undefined || day <= asOf.slice(0, 10)
    ? undefined
    : right(['abstain'], `the reader asked not to be written to before ${day}`);
}

/** What is right where the reader waits for an answer. */
function answering(
  pending: readonly MessageTurn[],
  facts: readonly Fact[],
  asOf: string,
): Expectation {
  const asks = pending.flatMap(({ message }) => priceAsks(message.body));
  const wanted = pending.flatMap(({ message, at }) => capacityAsks(message.body, { at, asOf }));
  const shortages = wanted.flatMap((ask) => capacityShortage(ask, facts) ?? []);
  const beyond = [
    ...(asks.length === 0
      ? []
      : [`the reader asks for ${[...new Set(asks)].join(' and ')}, which only a person may give`]),
    ...(isPriceUnknown(pending, facts)
      ? ['the reader asks for a price and no public band is known']
      : []),
    ...shortages,
  ];
  if (beyond.length > 0)
    return right(
      ['send', 'route_to_human'],
      `${beyond.join('; ')}: what is known may be said, the rest is for a person`,
    );
  return right(
    ['send'],
    wanted.length > 0
      ? 'the engineers that the reader asks for are free'
      : 'the reader wrote, and nothing that is asked for is beyond what a message may say',
  );
}

function isPriceUnknown(pending: readonly MessageTurn[], facts: readonly Fact[]): boolean {
  const isKnown = facts.some(({ topic }) => topic === 'price');
  return !isKnown && pending.some(({ message }) => asksPrice(message.body));
}

/** What is right where the first word, or the next one, is ours. */
function opening(
  { stage, channel, asOf }: Task,
  messages: readonly MessageTurn[],
  facts: readonly Fact[],
): Expectation | undefined {
  // A warm message answers somebody, and nobody is there to be answered.
  if (stage === 'warm') return undefined;
  const objection =
    stage === 'cold' && messages.length === 0
      ? firstTouchObjection(channel, facts, asOf)
      : undefined;
  if (objection !== undefined) return right(['abstain', 'route_to_human'], objection);
  const since = messages.at(-1)?.at;
  const signals = groundableSignals(facts, { asOf, ...(since !== undefined && { since }) });
  if (signals.length > 0)
    return right(
      ['send'],
      `${signals.map(({ id }) => id).join(' and ')} can be named: sure and new enough`,
    );
  return right(
    ['send', 'abstain'],
    'no signal is both sure and new enough to carry a pitch: a resource that claims nothing, or no message',
  );
}

function right(decisions: Expectation['decisions'], because: string): Expectation {
  return { decisions, because };
}
