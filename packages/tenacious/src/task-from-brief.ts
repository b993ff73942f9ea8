import type { Fact, Issue, Parsed, Provenance, Task } from '@tenacious-bench/schema';
import { documentTag, taskId } from '@tenacious-bench/schema/core';
import { withUniqueIds } from './brief-fact.ts';
import { type BriefFields, briefFields } from './brief-fields.ts';
import { briefId } from './brief-id.ts';
import { briefThread, channelOf } from './brief-thread.ts';
import { factsFromBench } from './facts-from-bench.ts';
import { factsFromPrices } from './facts-from-prices.ts';
import { factsFromProfile } from './facts-from-profile.ts';
import { factsFromSignals } from './facts-from-signals.ts';

/**
 * Makes a task of a brief as a person writes it down: signals, bench, prices and thread become facts and turns.
 *
 * The input is meant to be a {@link Brief}, and whatever else it is comes back as issues that name the field. A
 * bench in the thread replaces the bench from its date on. A signal of an unknown type, and a field that no type
 * knows, are kept as they stand. Fields of the brief itself that are not its own are left alone, so a row that
 * carries labels beside its brief can be passed whole.
 *
 * @example
 * ```ts
 * const roles = { type: 'open_roles', stack: 'Go', count: 6, previous: 2, windowDays: 60, confidence: 0.7 };
 * const prospect = { name: 'Ana Lund', role: 'CTO' };
 * const brief = { asOf: '2026-05-04', stage: 'cold', channel: 'email', company: 'Ferrow', prospect, signals: [roles] };
 * const task = taskFromBrief(brief).value;
 * task.facts.map(({ id, confidence }) => `${id}: ${confidence}`) // => ['recipient: high', 'open-roles-go: medium']
 * taskFromBrief({ ...brief, asOf: 'today' }).issues[0].path // => 'asOf'
 * ```
 */
export function taskFromBrief(
  brief: unknown,
  { provenance = { mode: 'unknown' } }: { provenance?: Provenance } = {},
): Parsed<Task> {
  const issues: Issue[] = [];
  const fields = briefFields(brief, '', issues);
  const content = contentOf(fields, issues);
  if (content === undefined || issues.length > 0) return { ok: false, issues };
  const task = { schema: documentTag('task'), id: taskId(content), ...content, provenance };
  return { ok: true, value: task };
}

type Content = Omit<Task, 'schema' | 'id' | 'provenance'>;

function contentOf(brief: BriefFields, issues: Issue[]): Content | undefined {
  const given = { brief, issues };
  const asOf = required(given, 'asOf', brief.date('asOf'));
  const stage = required(given, 'stage', stageOf(brief.text('stage')));
  const company = required(given, 'company', brief.text('company'));
  if (asOf === undefined || stage === undefined || company === undefined) return undefined;
  const channel = channelOf(brief.text('channel')) ?? 'email';
  const name = brief.text('conversation') ?? company;
  const conversation = briefId(name);
  const facts = factsOf(brief, { asOf, issues });
  const prospect = nameOf(facts);
  const entries = brief.list('thread');
  return {
    policy: { id: 'tenacious' },
    title: `${company}, ${stage}`,
    stage,
    channel,
    language: languageOf(brief),
    asOf,
    conversation,
    facts,
    thread: briefThread(entries, { asOf, channel, conversation, company, prospect, facts, issues }),
    ...restrictionsOf(brief, issues),
    family: briefId(company),
  };
}

function required<T>(
  { brief, issues }: { brief: BriefFields; issues: readonly Issue[] },
  name: string,
  value: T | undefined,
): T | undefined {
  // A field of the wrong kind has its issue already; a blank one has not.
  if (value === undefined && !issues.some(({ path }) => path === name))
    brief.refuse(name, `the ${name} that the message is written for`);
  return value;
}

const otherStages = new Map([
  ['reengagement', 're_engagement'],
  ['reengage', 're_engagement'],
  ['warm_reply', 'warm'],
  ['reply', 'warm'],
  ['cold_outreach', 'cold'],
]);

function stageOf(stage: string | undefined): string | undefined {
  const name = stage
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  if (name === undefined || name === '') return undefined;
  // A stage that the policy does not know stays one: the scorer says so, instead of judging by another's rules.
  return otherStages.get(name) ?? (name === 're_engagement' ? name : briefId(name));
}

function factsOf(brief: BriefFields, context: { asOf: string; issues: Issue[] }): Fact[] {
  return withUniqueIds([
    ...factsFromProfile(brief, context),
    ...factsFromSignals(brief.list('signals'), 'signals', context),
    ...factsFromBench(brief.list('bench'), 'bench', context),
    ...factsFromPrices(brief.list('prices'), 'prices', context),
  ]);
}

function nameOf(facts: readonly Fact[]): string {
  const name = facts.find(({ topic }) => topic === 'recipient')?.values.name;
  return typeof name === 'string' ? name : '';
}

function languageOf(brief: BriefFields): string {
  const language = brief.text('language') ?? 'en';
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) return language;
  brief.refuse('language', 'a language tag such as en');
  return 'en';
}

function restrictionsOf(brief: BriefFields, issues: Issue[]): Pick<Task, 'restrictions'> {
  const given = brief.any('restrictions');
  if (given === undefined) return {};
  const phrases = briefFields(given, 'restrictions', issues).texts('phrases');
  return phrases === undefined
    ? {}
    : { restrictions: { phrases: phrases.filter((phrase) => phrase !== '') } };
}
