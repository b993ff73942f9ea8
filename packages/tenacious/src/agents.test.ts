import { outcomeSchema, type Task } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import {
  carefulAgent,
  carelessAgent,
  carelessMistakes,
  referenceAgents,
  templateAgent,
} from './agents.ts';
import { tenaciousPolicy } from './policy.ts';
import type { ReferenceAgent } from './reference-agent.ts';
import { starterTasks } from './starter-tasks.ts';
import { agentBrief, agentTasks } from './testing/agent-tasks.ts';
import { briefTask } from './testing/policy-findings.ts';
import { violationKinds } from './violation-kinds.ts';

const policy = compilePolicy(tenaciousPolicy);
const tasks = agentTasks({ count: 320 });
const agents = referenceAgents({ seed: 1 });

function textOf(agent: ReferenceAgent, task: Task): string {
  const outcome = agent.answer(task);
  return outcome.kind === 'message' ? JSON.stringify(outcome.message) : '';
}

function share(agent: ReferenceAgent, among: readonly Task[]): number {
  const outcomes = among.map((task) => ({ task, outcome: agent.answer(task) }));
  const written = outcomes.flatMap(({ task, outcome }) =>
    outcome.kind === 'message' ? [score(policy, task, outcome.message)] : [],
  );
  return (
    written.filter((verdict) => verdict.status === 'scored' && verdict.pass).length / written.length
  );
}

describe.each(agents)('the $id agent', (agent) => {
  test('gives the same bytes for the same seed, and mostly other ones for another', () => {
    const [again, other] = [1, 2].map((seed) =>
      referenceAgents({ seed }).find(({ id }) => id === agent.id),
    ) as [ReferenceAgent, ReferenceAgent];
    expect(tasks.map(again.answer)).toEqual(tasks.map(agent.answer));
    const same = tasks.filter((task) => textOf(other, task) === textOf(agent, task));
    expect(same.length / tasks.length).toBeLessThan(0.05);
  });

  test('gives no two of many tasks the same message', () => {
    const texts = [...tasks, ...starterTasks].map((task) => textOf(agent, task)).filter(Boolean);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(300);
  });

  test('gives tasks that differ only in whom they are about messages of their own', () => {
    const brief = agentBrief(createRandom('one'));
    const names = ['Ana Lund', 'Bo Vik', 'Cara Moss', 'Dag Holm', 'Eva Stern'];
    const companies = ['Ferrow', 'Tarnhill', 'Quayside Labs', 'Morven', 'Ostrava Tiles'];
    const people = companies.flatMap((company) =>
      names.map((name) => briefTask({ ...brief, company, prospect: { ...brief.prospect, name } })),
    );
    const texts = people.map((task) => textOf(agent, task));
    expect(new Set(texts).size).toBe(people.length);
  });

  test('gives tasks that differ only in a late event messages of their own', () => {
    const brief = agentBrief(createRandom('two'));
    const changes = [1, 2, 3, 4, 5, 6].map((available) => ({
      date: brief.asOf,
      bench: { stack: 'Go', available, committed: 0, senior: 0, startDays: 12 },
    }));
    const threads = changes.map((change) =>
      briefTask({
        ...brief,
        stage: 'warm',
        thread: [{ from: 'prospect', text: 'Go on.' }, change],
      }),
    );
    const texts = threads.map((task) => textOf(agent, task));
    expect(new Set(texts).size).toBe(threads.length);
  });

  test.each(starterTasks)('answers $title on its channel with a valid outcome', (task) => {
    const outcome = agent.answer(task);
    expect(outcomeSchema.safeParse(outcome).success).toBe(true);
    expect(outcome).toMatchObject({ kind: 'message', message: { channel: task.channel } });
  });
});

describe('what the policy says of them', () => {
  test('the careful agent passes nearly always', () => {
    expect(share(carefulAgent({ seed: 1 }), tasks)).toBeGreaterThan(0.95);
  });

  test.each(starterTasks)('the careful agent passes: $title', (task) => {
    for (const seed of [1, 2, 3]) expect(share(carefulAgent({ seed }), [task])).toBe(1);
  });

  test('the template passes easy tasks and fails hard ones', () => {
    const passed = share(templateAgent({ seed: 1 }), tasks.slice(0, 160));
    expect(passed).toBeGreaterThan(0.25);
    expect(passed).toBeLessThan(0.65);
  });
});

describe('the mistakes of the careless agent', () => {
  const answers = tasks.map((task) => {
    const outcome = carelessAgent({ seed: 1 }).answer(task);
    if (outcome.kind !== 'message') throw new Error('the careless agent never keeps silent');
    const text = [outcome.message.subject, outcome.message.body].join('\n\n');
    const verdict = score(policy, task, outcome.message);
    if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
    return { text, verdict, planted: carelessMistakes(task, { seed: 1 }) };
  });

  test('are one to three in every message, and stand in it word for word', () => {
    for (const { planted, text } of answers) {
      const quoted = planted.filter(({ quote }) => quote !== '');
      expect(quoted.length).toBeGreaterThanOrEqual(1);
      expect(quoted.length).toBeLessThanOrEqual(3);
      for (const { quote } of quoted) expect(text).toContain(quote);
    }
  });

  test('are of many kinds', () => {
    const kinds = new Set(answers.flatMap(({ planted }) => planted.map(({ kind }) => kind)));
    expect(kinds.size).toBeGreaterThan(24);
  });

  test('keep nearly every message from passing', () => {
    const passed = answers.filter(({ verdict }) => verdict.pass);
    expect(passed.length / answers.length).toBeLessThan(0.05);
  });

  test('are found by the policy, nine in ten of them', () => {
    const found = answers.flatMap(({ verdict, planted }) => {
      const kinds = new Set(verdict.findings.flatMap(({ rule }) => violationKinds[rule] ?? []));
      return planted.map(({ kind }) => kinds.has(kind));
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.9);
  });
});
