import type { Fact, ToldTask } from '@tenacious-bench/schema';
import { factsAsOf } from '@tenacious-bench/schema/core';
import { type FreeStack, freeStacks } from './agent-capacity.ts';
import { type Conversation, conversationOf } from './agent-conversation.ts';
import { dayOf, moneyOf, numberOf } from './agent-figures.ts';
import { nameOf, quotableText } from './agent-quotable.ts';
import { inWords, type Signal, signalsOf } from './agent-signals.ts';
import type { Slots } from './agent-wording.ts';

/** A task as an agent reads it: what it may show, what it may offer, and whom it speaks to. */
export type Situation = {
  readonly task: ToldTask;
  readonly stage: Stage;
  readonly signals: readonly Signal[];
  readonly capacity: readonly FreeStack[];
  readonly conversation: Conversation;
  /** The number of the customer segment, where one is known. */
  readonly segment: number | undefined;
  /** The company cut staff, or is taken for one that saves. */
  readonly isCutting: boolean;
  /** Peers may be named: the company is as far as they are, or somebody made an introduction. */
  readonly isGapFit: boolean;
  /** AI is not in use at the company yet, so far as anybody knows. */
  readonly isBeforeAi: boolean;
  /** What every sentence may need: names, prices, a page to offer. */
  readonly slots: Slots;
};

const stages = ['cold', 'warm', 're_engagement', 'nurture'] as const;
export type Stage = (typeof stages)[number];

/** Reads a task after the first `turns` steps of its thread, all of them by default. */
export function readSituation(
  task: ToldTask,
  { turns = task.thread.length }: { turns?: number } = {},
): Situation {
  const facts = factsAsOf(task.facts, task.thread, { turns });
  const conversation = conversationOf({ ...task, thread: task.thread.slice(0, turns) });
  const signals = signalsOf(facts, task);
  // What is internal may steer a message and never stands in it.
  const shown = facts.filter(({ disclosure }) => disclosure === 'quotable');
  return {
    task,
    stage: stages.find((known) => known === task.stage) ?? 'cold',
    signals,
    capacity: freeStacks(facts),
    conversation,
    segment: segmentOf(facts),
    isCutting: isCutting(facts),
    isGapFit: isGapFit(facts),
    isBeforeAi: facts.some(
      ({ topic, values }) => topic === 'ai_maturity' && (numberOf(values.score) ?? 2) < 2,
    ),
    slots: {
      ...readerSlots(shown),
      ...pageSlots(shown),
      lead: leadOf(shown),
      bands: bandsOf(shown),
      wrote: conversation.sent && dayOf(conversation.sent.at, task.asOf),
      answered: conversation.reply && dayOf(conversation.reply.at, task.asOf),
    },
  };
}

function readerSlots(facts: readonly Fact[]): Slots {
  const values = facts.find(({ topic }) => topic === 'recipient')?.values ?? {};
  const name = nameOf(values.name);
  const company = nameOf(values.company);
  return { first: name?.split(' ')[0], reader: name, company: company ?? 'your company' };
}

function segmentOf(facts: readonly Fact[]): number | undefined {
  const segment = facts.find(({ topic }) => topic === 'segment')?.values.segment;
  return numberOf(segment);
}

function isCutting(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ topic, values }) => topic === 'layoff' || (topic === 'segment' && values.segment === 2),
  );
}

function isGapFit(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ topic, values, confidence }) =>
      topic === 'connection' ||
      (topic === 'ai_maturity' && (numberOf(values.score) ?? 0) >= 2 && confidence === 'high'),
  );
}

const countable =
  /^(?:(?:one|two|three|four)-|(?:short|free|written) |template|worksheet|checklist|note|guide|summary|comparison|list)/i;

// A page can stand in a sentence as it is described: `a one-page note on handovers`.
function pageSlots(facts: readonly Fact[]): Slots {
  const pages = facts.filter(({ topic }) => topic === 'resource');
  const text = pages.map(({ values }) => quotableText(values.text)).find((page) => page);
  if (text === undefined) return {};
  const page = text.charAt(0).toLowerCase() + text.slice(1);
  const isOne = countable.test(page) && !/^written answers/.test(page);
  return { page: isOne ? `a ${page}` : page };
}

function leadOf(facts: readonly Fact[]): string {
  const terms = facts
    .filter(({ topic }) => topic === 'offer_terms')
    .map(({ values }) => values.text);
  const name = terms
    .map((text) => /delivery lead,? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(textOf(text))?.[1])
    .find((found) => found !== undefined);
  return name === undefined ? 'our delivery lead' : `our delivery lead ${name}`;
}

function bandsOf(facts: readonly Fact[]): string | undefined {
  const bands = facts
    .filter(({ topic }) => topic === 'price')
    .map(({ values }) => bandOf(values))
    .filter((band) => band !== undefined);
  return bands.length === 0 ? undefined : inWords(bands.slice(0, 3));
}

function bandOf({ name, floor, per }: Fact['values']): string | undefined {
  const amount = moneyOf(floor);
  const kind = ['junior', 'senior'].find((word) => textOf(name).toLowerCase().includes(word));
  if (amount === undefined) return undefined;
  if (kind !== undefined && per === 'month') return `${kind} engineers from ${amount} a month`;
  if (per === 'project') return `starter projects from ${amount}`;
  return per === 'hour' ? `work by the hour from ${amount} an hour` : undefined;
}

function textOf(value: Fact['values'][string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
