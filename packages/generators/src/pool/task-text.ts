import type { Event, Fact, FactValue, MessageTurn, Task } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import { knownNames, maskNames } from './mask-names.ts';

/**
 * What an agent reads in a task, as one text in which only what matters differs: a line for the circumstances, one for
 * each fact in alphabetical order, one for each step of the thread. Names are masked and dates counted from the day of
 * the task, so that a copy for another company on another day is the same text.
 *
 * @example
 * ```ts
 * const recipient = { id: 'recipient', topic: 'recipient', subject: 'recipient', values: { company: 'Ferrow' } };
 * const fact = { ...recipient, confidence: 'high', observedAt: '2026-05-01', source: 'crm', disclosure: 'quotable' };
 * const task = { policy: { id: 'demo' }, stage: 'cold', channel: 'email', language: 'en', asOf: '2026-05-04' };
 * taskText({ ...task, facts: [fact], thread: [] }, { names: ['Ferrow'] })
 * // => 'demo cold email en\nrecipient recipient company @ high crm quotable day-3'
 * ```
 */
export function taskText(
  task: TaskWords,
  { names = [] }: { readonly names?: readonly string[] } = {},
): string {
  return taskLines(task, names)
    .map((words) => words.join(' '))
    .join('\n');
}

/** The parts of a task that its text is made of. */
export type TaskWords = Pick<
  Task,
  | 'policy'
  | 'stage'
  | 'channel'
  | 'language'
  | 'asOf'
  | 'facts'
  | 'thread'
  | 'continues'
  | 'restrictions'
>;

/** The same text as words, line by line. */
export function taskLines(task: TaskWords, names: readonly string[]): string[][] {
  const {
    policy,
    stage,
    channel,
    language,
    asOf,
    facts,
    thread,
    continues = [],
    restrictions,
  } = task;
  const masked = knownNames(names);
  const read = (line: string) => maskNames(line, masked).join(' ');
  // Sorted as masked: two companies would put the same facts in two orders.
  const sorted = (lines: readonly string[]) => lines.map(read).sort();
  return [
    read([policy.id, stage, channel, language].join(' ')),
    ...sorted((restrictions?.phrases ?? []).map((phrase) => `not ${phrase}`)),
    ...sorted(facts.map((fact) => factLine(fact, asOf))),
    ...[...thread, ...continues.flat()].flatMap((turn) => {
      if (turn.kind === 'message') return [read(messageLine(turn, asOf))];
      const adds = (turn.adds ?? []).map((fact) => `then ${factLine(fact, asOf)}`);
      return [read(eventLine(turn, asOf)), ...sorted(adds)];
    }),
  ].map((line) => line.split(' '));
}

function factLine(fact: Fact, asOf: string): string {
  const values = Object.keys(fact.values)
    .sort()
    .map((name) => `${name} ${valueText(fact.values[name] as FactValue, asOf)}`);
  const { topic, subject, confidence, source, disclosure, observedAt, validUntil } = fact;
  const until = validUntil === undefined ? [] : [`until ${dayOf(validUntil, asOf)}`];
  const circumstances = [confidence, source, disclosure, dayOf(observedAt, asOf), ...until];
  return [topic, subject, ...values, ...circumstances].join(' ');
}

function valueText(value: FactValue, asOf: string): string {
  if (Array.isArray(value)) return value.map((part) => valueText(part, asOf)).join(' ');
  if (typeof value === 'object') return `${value.amount} ${value.currency}`;
  return typeof value === 'string' && looksDated.test(value) ? dayOf(value, asOf) : String(value);
}

const looksDated = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/;

function messageLine({ from, at, message }: MessageTurn, asOf: string): string {
  const { channel, attachments = [] } = message;
  return [from, channel, dayOf(at, asOf), ...attachments, messageText(message)].join(' ');
}

function eventLine({ at, reason, removes = [] }: Event, asOf: string): string {
  return ['event', dayOf(at, asOf), reason, ...removes].join(' ');
}

function dayOf(date: string, asOf: string): string {
  const days = Math.floor(Date.parse(date) / dayMs) - Math.floor(Date.parse(asOf) / dayMs);
  return days < 0 ? `day-${-days}` : `day${days}`;
}

const dayMs = 86_400_000;
