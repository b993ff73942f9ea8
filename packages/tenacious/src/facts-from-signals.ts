import type { Fact, Issue } from '@tenacious-bench/schema';
import { type AiMaturity, aiMaturityFact } from './ai-maturity-fact.ts';
import { briefFact, observationFrom, type SeenAt, withRest } from './brief-fact.ts';
import { type BriefFields, briefFields } from './brief-fields.ts';
import { briefId } from './brief-id.ts';
import { competitorGapFact } from './competitor-gap-fact.ts';
import { connectionFact } from './connection-fact.ts';
import { engagementFact } from './engagement-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { leadershipChangeFact } from './leadership-change-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { resourceFact } from './resource-fact.ts';
import { techStackFact } from './tech-stack-fact.ts';

/** Turns the signals of a brief into facts, one for each; ids may repeat. */
export function factsFromSignals(
  signals: readonly unknown[],
  path: string,
  { asOf, issues }: { asOf: string; issues: Issue[] },
): Fact[] {
  return signals.map((signal, index) =>
    factFromSignal(briefFields(flat(signal), `${path}[${index}]`, issues), asOf),
  );
}

// A bare sentence is a note about the company, and values in an object of their own are values all the same.
function flat(signal: unknown): unknown {
  if (typeof signal === 'string') return { type: 'company_fact', text: signal };
  if (typeof signal !== 'object' || signal === null || !Object.hasOwn(signal, 'values'))
    return signal;
  const { values, ...own } = signal as { values: unknown };
  return typeof values === 'object' && !Array.isArray(values) ? { ...values, ...own } : signal;
}

function factFromSignal(signal: BriefFields, asOf: string): Fact {
  const type = signal.text('type', 'topic', 'kind');
  if (type === undefined) signal.refuse('type', 'the name of a kind of signal');
  const topic = topicOf(type ?? 'company_fact');
  const date = signal.date('date', 'closedOn', 'announcedOn');
  const seen = observationFrom(signal, date ?? asOf);
  const read = readers.get(topic) ?? ((fields) => otherFact(type ?? topic, { fields, date, seen }));
  return withRest(read(signal, { date, seen }), signal);
}

const otherNames = new Map([
  ['funding_round', 'funding'],
  ['job_posts', 'open_roles'],
  ['open_role', 'open_roles'],
  ['hiring', 'open_roles'],
  ['layoffs', 'layoff'],
  ['leadership', 'leadership_change'],
  ['leadership_changes', 'leadership_change'],
  ['competitor_gaps', 'competitor_gap'],
  ['peers', 'competitor_gap'],
  ['mutual_connection', 'connection'],
  ['stack', 'tech_stack'],
]);

function topicOf(type: string): string {
  const name = type
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return otherNames.get(name) ?? name;
}

type Seen = { readonly date: string | undefined; readonly seen: SeenAt };
type Reader = (signal: BriefFields, seen: Seen) => Fact;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['funding', funding],
  ['open_roles', openRoles],
  ['layoff', layoff],
  ['leadership_change', leadershipChange],
  ['ai_maturity', aiMaturity],
  ['tech_stack', techStack],
  ['competitor_gap', competitorGap],
  ['engagement', engagement],
  ['connection', connection],
  ['offer_terms', offerTerms],
  ['resource', resource],
]);

// The day of an announcement is public by definition, so that is what a brief without a source implies.
const announced = { source: 'company announcement' };

function funding(signal: BriefFields, { date, seen }: Seen): Fact {
  const round = signal.text('round');
  const amount = signal.money();
  const observation = { ...announced, ...seen };
  if (round !== undefined && amount !== undefined && date !== undefined)
    return fundingFact({ round, amount, closedOn: date }, observation);
  const values = { round, amount, closedOn: date };
  return briefFact({ topic: 'funding', values, since: date }, observation);
}

function openRoles(signal: BriefFields, { seen }: Seen): Fact {
  const stack = signal.text('stack', 'role');
  const count = signal.number('count');
  const previous = signal.number('previous');
  const windowDays = signal.number('windowDays');
  const trend = {
    ...(previous !== undefined && { previous }),
    ...(windowDays !== undefined && { windowDays }),
  };
  const id = briefId('open-roles', ...(stack === undefined ? [] : [stack]));
  if (stack !== undefined && count !== undefined)
    return openRolesFact({ stack, count, ...trend }, { ...seen, id });
  const sketch = {
    topic: 'open_roles',
    values: { stack, count, ...trend },
    since: seen.observedAt,
  };
  return briefFact(sketch, { source: 'careers page', ...seen, id });
}

function layoff(signal: BriefFields, { date, seen }: Seen): Fact {
  const percent = signal.number('percent');
  const headcount = signal.number('headcount', 'count');
  const size = {
    ...(percent !== undefined && { percent }),
    ...(headcount !== undefined && { headcount }),
  };
  if (date !== undefined) return layoffFact({ ...size, date }, seen);
  return briefFact({ topic: 'layoff', values: size }, { ...announced, ...seen });
}

function leadershipChange(signal: BriefFields, { date, seen }: Seen): Fact {
  const person = signal.text('person', 'who', 'name');
  const role = signal.text('role');
  if (person !== undefined && role !== undefined && date !== undefined)
    return leadershipChangeFact({ person, role, date }, seen);
  const sketch = { topic: 'leadership_change', values: { person, role, date }, since: date };
  return briefFact(sketch, { ...announced, ...seen });
}

function aiMaturity(signal: BriefFields, { seen }: Seen): Fact {
  const score = signal.number('score');
  if (isMaturity(score)) return aiMaturityFact({ score }, seen);
  return briefFact({ topic: 'ai_maturity', values: { score }, disclosure: 'internal' }, seen);
}

function isMaturity(score: number | undefined): score is AiMaturity {
  return score !== undefined && [0, 1, 2, 3].includes(score);
}

function techStack(signal: BriefFields, { seen }: Seen): Fact {
  const items = signal.texts('items', 'stack', 'technologies') ?? [];
  return techStackFact({ items }, seen);
}

function competitorGap(signal: BriefFields, { date, seen }: Seen): Fact {
  const { peers, practices } = peersOf(signal);
  const practice = [signal.text('practice', 'text'), ...practices].filter(isText).join('; ');
  const fact = competitorGapFact({ peers, practice }, seen);
  return dated(fact, date);
}

// A peer is a name, or a name with the practice that it shows.
function peersOf(signal: BriefFields): { peers: string[]; practices: string[] } {
  const listed = signal.any('peers');
  if (!Array.isArray(listed) || listed.every((peer) => typeof peer === 'string'))
    return { peers: signal.texts('peers') ?? [], practices: [] };
  const known = listed.filter(isNamed);
  if (known.length < listed.length) signal.refuse('peers', 'names, or objects with a name');
  const practices = known.flatMap(({ name, practice }) =>
    isText(practice) ? [`${name}: ${practice}`] : [],
  );
  return { peers: known.map(({ name }) => name), practices };
}

function isNamed(peer: unknown): peer is { name: string; practice?: unknown } {
  return typeof peer === 'object' && peer !== null && isText((peer as { name?: unknown }).name);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function engagement(signal: BriefFields, { date, seen }: Seen): Fact {
  const what = signal.text('what', 'text', 'page');
  if (what !== undefined && date !== undefined) return engagementFact({ what, date }, seen);
  return briefFact({ topic: 'engagement', values: { what, date }, since: date }, seen);
}

function connection(signal: BriefFields, { date, seen }: Seen): Fact {
  const person = signal.text('person', 'name');
  const relation = signal.text('context', 'relation', 'text');
  if (person !== undefined && relation !== undefined)
    return dated(connectionFact({ person, relation }, seen), date);
  return briefFact({ topic: 'connection', values: { person, relation, date } }, seen);
}

function offerTerms(signal: BriefFields, { date, seen }: Seen): Fact {
  return dated(offerTermsFact({ text: signal.text('text', 'what') ?? '' }, seen), date);
}

function resource(signal: BriefFields, { date, seen }: Seen): Fact {
  const text = signal.text('text', 'what') ?? '';
  return resourceFact({ text, ...(date !== undefined && { date }) }, seen);
}

function dated(fact: Fact, date: string | undefined): Fact {
  return date === undefined ? fact : { ...fact, values: { ...fact.values, date } };
}

function otherFact(type: string, { fields, date, seen }: { fields: BriefFields } & Seen): Fact {
  const text = fields.text('text', 'what', 'summary', 'note');
  const isCompanyFact = topicOf(type) === 'company_fact';
  const values = { text, date, ...(!isCompanyFact && { type }) };
  // What the sender noted for itself guides the message and never appears in it.
  const disclosure = /(?:^|_)(?:notes?|internal|crm)(?:$|_)/.test(topicOf(type))
    ? 'internal'
    : 'quotable';
  return briefFact({ topic: 'company_fact', values, disclosure }, { ...seen, id: briefId(type) });
}
