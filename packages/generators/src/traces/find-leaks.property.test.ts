import type { Fact, Task, Turn } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tracedDomain, tracedTaskOf } from '../testing/traced-domain.ts';
import { findLeaks } from './find-leaks.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { tasksFromTraces } from './tasks-from-traces.ts';
import type { Trace } from './trace.ts';

const ordinary = ordinaryWords(tracedDomain.policy);
const syllable = fc.constantFrom(
  'ka',
  'lo',
  'mir',
  'tek',
  'sun',
  'vor',
  'pell',
  'dri',
  'nós',
  'bø',
  'zie',
  'qu',
);
const word = fc
  .array(syllable, { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''))
  .map((text) => text.slice(0, 1).toUpperCase() + text.slice(1));
const name = fc.tuple(word, word).map((words) => words.join(' '));
const amount = fc.integer({ min: 1100, max: 99_000 }).map((thousands) => thousands * 1000);

type Form = (original: { person: string; company: string; amount: number }) => string;

const forms: readonly Form[] = [
  ({ person }) => `Talk to ${person} first.`,
  ({ person }) => `Hi ${person.split(' ')[0]}, thanks.`,
  ({ person }) => `${person.split(' ')[1]}'s plan`,
  ({ person }) => person.toUpperCase(),
  ({ company }) => `${company} Ltd is growing.`,
  ({ company }) => company.toLowerCase().replace(' ', '-'),
  ({ company }) => `see ${ascii(company).replace(' ', '')}.com`,
  ({ person, company }) =>
    `${ascii(person).replace(' ', '.')}@${ascii(company).replace(' ', '')}.com`,
  ({ person }) => `@${ascii(person).replace(' ', '')}`,
  ({ amount: value }) => `$${value / 1e6}M`,
  ({ amount: value }) => `${value.toLocaleString('en-US')} USD`,
  ({ amount: value }) => `${value / 1e3}k dollars`,
];

function ascii(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').toLowerCase();
}

/** Where an original may stand in a task besides the facts that are made to hold it. */
const places: readonly ((task: Task, text: string) => Task)[] = [
  (task, text) => ({ ...task, title: text }),
  (task, text) => ({ ...task, restrictions: { phrases: [text] } }),
  (task, text) => ({ ...task, expected: { decisions: ['send'], because: text } }),
  (task, text) => ({ ...task, facts: task.facts.map((fact) => ({ ...fact, source: text })) }),
  (task, text) => ({ ...task, facts: [...task.facts, factOf(text)] }),
  (task, text) => ({ ...task, thread: [said(task, { body: text })] }),
  (task, text) => ({ ...task, thread: [said(task, { subject: text, body: 'Hi there' })] }),
  (task, text) => ({
    ...task,
    thread: [
      { kind: 'event', conversation: 'c2', at: '2026-05-01', reason: text, adds: [factOf(text)] },
    ],
  }),
];

function factOf(text: string): Fact {
  const values = { text, list: [text], [text]: 'a field by this name' };
  const seen = { confidence: 'high', observedAt: '2026-05-01', source: 's' } as const;
  return {
    id: 'other',
    topic: 'note',
    subject: 'recipient',
    values,
    ...seen,
    disclosure: 'internal',
  };
}

function said({ conversation }: Task, message: { subject?: string; body: string }): Turn {
  const place = { conversation, at: '2026-05-01' };
  return {
    kind: 'message',
    ...place,
    from: 'recipient',
    message: { channel: 'email', ...message },
  };
}

const planted = fc.record({
  person: name,
  company: name,
  amount,
  form: fc.constantFrom(...forms),
  place: fc.constantFrom(...places),
});
type Planted = typeof planted extends fc.Arbitrary<infer Plan> ? Plan : never;

function traceOf({ person, company, amount: value, form, place }: Planted): Trace {
  const known = {
    asOf: '2026-05-12',
    closedOn: '2026-03-18',
    name: person,
    company,
    amount: value,
  };
  const task = place(tracedTaskOf(known), form({ person, company, amount: value }));
  const message = { channel: 'email', body: `Hi ${person}, we are a world-class team.` };
  return {
    place: { path: '' },
    task,
    outcome: { kind: 'message', message },
    digest: `sha256:${'a'.repeat(64)}`,
  };
}

const names = [
  { field: 'name', of: 'person' },
  { field: 'company', of: 'organisation' },
] as const;

test('no original survives the redaction, in whichever form it was planted', () => {
  fc.assert(
    fc.property(planted, (plan) => {
      const trace = traceOf(plan);
      const variations = {
        signals: [],
        threads: [],
        capacity: { topic: 'c', available: 'a', committed: 'c', reason: 'r' },
      };
      const { results } = tasksFromTraces([trace], tracedDomain, { names, variations, seed: 1 });
      expect(results.map(({ status }) => status)).toEqual(['used']);
      const text = JSON.stringify(results.map(({ tasks }) => tasks)).toLowerCase();
      const pieces = [...plan.person.split(' '), ...plan.company.split(' ')];
      for (const piece of pieces) {
        expect(text).not.toContain(piece.toLowerCase());
        expect(text).not.toContain(ascii(piece));
      }
      expect(text).not.toContain(String(plan.amount));
    }),
    { numRuns: 100 },
  );
});

test('the leak check finds what is planted into a clean row, wherever it stands', () => {
  const put = fc.constantFrom<(text: string) => unknown>(
    (text) => ({ title: text }),
    (text) => ({ facts: [{ id: 'x', values: { note: ['nothing', text] } }] }),
    (text) => ({ facts: [{ values: { [text]: 1 } }] }),
    (text) => ({ thread: [{ message: { subject: text } }] }),
    (text) => ({ restrictions: { phrases: [`before ${text} after`] } }),
    (text) => ({ provenance: { note: text } }),
  );
  fc.assert(
    fc.property(planted, put, (plan, into) => {
      const { task, outcome } = traceOf(plan);
      const known = [
        { text: plan.person, of: 'person' } as const,
        { text: plan.company, of: 'organisation' } as const,
      ];
      const options = { names: known, ordinary, keep: [] };
      expect(findLeaks(into(plan.form(plan)), [task, outcome], options)).not.toEqual([]);
      expect(findLeaks(into('nothing of it'), [task, outcome], options)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
