import { parseTask, taskId } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { tracedDomain } from '../testing/traced-domain.ts';
import type { NameField } from './known-name.ts';
import { readTraces } from './read-traces.ts';
import { StandInsUsedUp } from './stand-ins-used-up.ts';
import { tasksFromTraces } from './tasks-from-traces.ts';
import type { TraceVariations } from './trace-variations.ts';

const names: NameField[] = [
  { field: 'name', of: 'person' },
  { field: 'company', of: 'organisation' },
];
const variations: TraceVariations = {
  signals: ['funding'],
  capacity: {
    topic: 'capacity',
    available: 'available',
    committed: 'committed',
    reason: 'Booked.',
  },
  threads: [],
};
const brief = {
  asOf: '2026-05-12',
  name: 'Ana Lund',
  company: 'Ferrow Grid',
  amount: 9_200_000,
  closedOn: '2026-03-18',
};
const stock = 'Hi Ana, we are a world-class team. Your $9.2M round closed on 18 March.';
const plain = 'Hi Ana, your $9.2M round closed on 18 March.';

async function made(rows: { brief?: object; message: string }[], options = {}) {
  const text = rows.map((row) => JSON.stringify({ brief, ...row })).join('\n');
  const { traces, issues } = await readTraces(text, tracedDomain, { file: 'a.jsonl' });
  expect(issues).toEqual([]);
  return tasksFromTraces(traces, tracedDomain, { names, variations, seed: 1, ...options });
}

test('a failure becomes a redacted task and its variations, in one family', async () => {
  const { results, issues } = await made([{ message: stock }], { createdAt: '2026-05-20' });
  expect(issues).toEqual([]);
  const [{ status, pattern, tasks = [] } = { status: '', pattern: undefined }] = results;
  expect([status, pattern?.rules, pattern?.decision]).toEqual([
    'used',
    ['banned-phrase'],
    'regenerate',
  ]);
  expect(tasks).toHaveLength(3);
  const [parent, ...children] = tasks;
  expect(parent?.provenance).toEqual({
    mode: 'trace',
    seed: 1,
    createdAt: '2026-05-20',
    trace: { digest: expect.stringMatching(/^sha256:/), pattern: ['banned-phrase'] },
  });
  expect(children.map(({ provenance }) => provenance.parents)).toEqual([
    [parent?.id],
    [parent?.id],
  ]);
  expect(new Set(tasks.map(({ family }) => family)).size).toBe(1);
  for (const task of tasks) expect([parseTask(task).ok, task.id]).toEqual([true, taskId(task)]);
  expect(JSON.stringify(tasks)).not.toMatch(/\b(?:ana|lund|ferrow|grid|9200000|2026-03-18)\b/i);
});

test('a trace that breaks nothing yields a task only when asked', async () => {
  const statuses = async (options: object) =>
    (await made([{ message: plain }], options)).results.map(({ status, tasks }) => [
      status,
      tasks.length > 0,
    ]);
  expect(await statuses({})).toEqual([['passing', false]]);
  expect(await statuses({ includePassing: true })).toEqual([['used', true]]);
});

test('figures and dates move together, so that what was right stays right', async () => {
  const { results } = await made([{ message: plain }, { message: plain.replace('9.2', '9.9') }], {
    includePassing: true,
  });
  expect(results.map(({ status, pattern }) => [status, pattern.rules])).toEqual([
    ['used', []],
    ['used', ['untrue']],
  ]);
});

test('one company has one stand-in in all traces of a run', async () => {
  const { results } = await made([
    { message: stock },
    { brief: { ...brief, name: 'Per Dahl', note: 'Ana Lund left FERROW.' }, message: stock },
  ]);
  const companies = results.map(({ tasks }) => tasks[0]?.facts[0]?.values.company);
  expect(new Set(companies).size).toBe(1);
  const note = String(results[1]?.tasks[0]?.facts[2]?.values.text);
  expect(note).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ left [A-Z]+\.$/);
});

describe('a name that nobody declared', () => {
  const note = 'Ruben Castellan answers.';

  test('is reported without being said, and stays', async () => {
    const { results } = await made([{ brief: { ...brief, note }, message: stock }]);
    expect(results[0]?.possibleNames).toEqual([
      { path: 'facts[2].values.#1', hint: 'R… (15 letters)' },
    ]);
  });

  test('is gone once it is declared', async () => {
    const { results } = await made([{ brief: { ...brief, note }, message: stock }], {
      redact: ['Ruben Castellan'],
    });
    expect(results[0]?.possibleNames).toEqual([]);
    expect(JSON.stringify(results)).not.toMatch(/ruben|castellan/i);
  });
});

test('what the redaction cannot hide refuses the trace, in one line that does not say it', async () => {
  const { results, issues } = await made([
    { message: stock },
    { brief: { ...brief, note: 'F e r r o w' }, message: stock },
  ]);
  expect(results.map(({ status, tasks }) => [status, tasks.length])).toEqual([
    ['used', 3],
    ['leaking', 0],
  ]);
  expect(issues).toEqual([
    {
      code: 'leak',
      file: 'a.jsonl',
      line: 2,
      path: 'facts[2].values.#1',
      message: 'a name of the original survives: F… (6 letters)',
    },
  ]);
});

test('an answer that would fail otherwise when redacted is kept out', async () => {
  const { policy } = tracedDomain;
  const [rule] = policy.rules;
  if (rule?.kind !== 'phrase') throw new Error('the example policy begins with a phrase');
  const examples = { match: ['on the 18 March'], miss: ['in March'] };
  const rules = [{ ...rule, phrases: ['18 march'], examples }];
  const text = JSON.stringify({ brief, message: 'Hi Ana, your round closed on 18 March.' });
  const { traces } = await readTraces(text, tracedDomain);
  const domain = { ...tracedDomain, policy: { ...policy, rules } };
  const { results } = tasksFromTraces(traces, domain, { names, variations, seed: 1 });
  expect(results.map(({ status }) => status)).toEqual(['changed']);
});

test('same seed, same bytes; another seed, other stand-ins', async () => {
  const bytes = async (seed: number) =>
    JSON.stringify((await made([{ message: stock }], { seed })).results);
  expect(await bytes(1)).toBe(await bytes(1));
  expect(await bytes(2)).not.toBe(await bytes(1));
});

test('more names than stand-ins are an error before anything is made', async () => {
  const standIns = { first: ['Mira'], last: ['Orth'], organisation: ['Quorvane'] };
  await expect(made([{ message: stock }], { standIns })).rejects.toThrow(StandInsUsedUp);
});

test('stand-ins are drawn from the lists that are given, and none occurs in a trace', async () => {
  const standIns = {
    first: ['Mira', 'Anabel', 'Tove'],
    last: ['Orth', 'Vale'],
    organisation: ['Quorvane', 'Alteon', 'Gridline', 'Solvara'],
  };
  const note = 'Tove and Alteon were there.';
  const { results } = await made([{ brief: { ...brief, note }, message: stock }], { standIns });
  const values = results[0]?.tasks[0]?.facts[0]?.values;
  expect(values?.name).toMatch(/^Mira (?:Orth|Vale)$/);
  expect(String(values?.company).split(' ').sort()).toEqual(['Quorvane', 'Solvara']);
});
