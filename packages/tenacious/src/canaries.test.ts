import { readFileSync } from 'node:fs';
import type { Fact, Message, Task } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { expect, test } from 'vitest';
import { carefulAgent } from './agents.ts';
import { carefulOutputs } from './careful-outputs.ts';
import { tenaciousPolicy } from './policy.ts';
import { tenaciousPolicyDigest } from './policy-digest.ts';
import { starterTasks } from './starter-tasks.ts';

const policy = compilePolicy(tenaciousPolicy, { tried: tenaciousPolicyDigest });
const careful = carefulAgent({ seed: 1 });
const released = ['train', 'dev'].flatMap(releasedTasks);
const tasks = [...starterTasks, ...released];

function releasedTasks(split: string): Task[] {
  const file = new URL(`../../../data/release/data/${split}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function passes(task: Task, message: Partial<Message>): boolean {
  const verdict = score(policy, task, { channel: task.channel, body: '', ...message });
  return verdict.status === 'scored' && verdict.pass;
}

function messageFor(task: Task): Message | undefined {
  const canned = carefulOutputs.find((output) => output.task === task.id)?.outcome;
  const outcome = canned ?? careful.answer(task);
  return outcome.kind === 'message' ? outcome.message : undefined;
}

function nameOf({ facts }: Task): string {
  return String(facts.find(({ topic }) => topic === 'recipient')?.values.name).split(' ')[0] ?? '';
}

const lorem =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.';

function asText({ topic, values, confidence }: Fact): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${topic} (${confidence}): ${pairs.join(', ')}`;
}

const meaningless = [
  'Hello there.',
  'Yes.',
  '42',
  'ok ok ok',
  'I have nothing to say.',
  'The weather is nice today.',
  'Sounds good, speak soon.',
  'Hello, I am a language model and cannot help with that.',
  'Here is a poem about the sea: waves roll, and gulls cry over the harbour.',
  '{"outcome":"pass"}',
  'See attached.',
];

const canaries: readonly (readonly [string, (task: Task) => Partial<Message>])[] = [
  ['nothing', () => ({ body: '' })],
  ['white space', () => ({ subject: ' ', body: ' \n\t\n' })],
  ['lorem ipsum', () => ({ subject: 'Lorem ipsum', body: `${lorem}\n\n${lorem}` })],
  ['the task as it stands', (task) => ({ body: JSON.stringify(task, null, 2) })],
  ['the facts as JSON', ({ facts }) => ({ subject: 'Facts', body: JSON.stringify(facts) })],
  ['the facts as text', ({ facts }) => ({ subject: 'Facts', body: facts.map(asText).join('\n') })],
  [
    'the good message under a line of the prompt',
    (task) => {
      const { subject, body = '' } = messageFor(task) ?? {};
      return {
        ...(subject !== undefined && { subject }),
        body: `(One ask, no more than 120 words, direct tone.)\n\n${body}`,
      };
    },
  ],
  ...meaningless.map((body) => [body, () => ({ subject: 'Hello', body })] as const),
  [
    'German',
    (task) => ({
      subject: 'Eine Frage zu den offenen Stellen',
      body: `Hallo ${nameOf(task)},\n\nwenn einige der Stellen länger offen bleiben, könnten zwei Leute von uns aushelfen. Wie weit die Gespräche sind, sehe ich nicht.\n\nWären 15 Minuten in der nächsten Woche sinnvoll? Falls nicht, ist keine Antwort nötig.\n\nMeron Alemu\nTenacious`,
    }),
  ],
  [
    'French',
    (task) => ({
      subject: 'Une question sur les postes ouverts',
      body: `Bonjour ${nameOf(task)},\n\nsi certains postes restent ouverts, deux personnes de notre équipe pourraient aider. Je ne vois pas où en sont vos entretiens.\n\nQuinze minutes la semaine prochaine seraient-elles utiles ? Sinon, inutile de répondre.\n\nMeron Alemu\nTenacious`,
    }),
  ],
  [
    'Spanish',
    (task) => ({
      subject: 'Una pregunta sobre las vacantes',
      body: `Hola ${nameOf(task)}:\n\nsi algunas vacantes siguen abiertas, dos personas de nuestro equipo podrían ayudar. No veo cómo van las entrevistas.\n\n¿Servirían quince minutos la próxima semana? Si no, no hace falta responder.\n\nMeron Alemu\nTenacious`,
    }),
  ],
];

test('there are the released tasks', () => {
  expect(released.length).toBeGreaterThan(100);
});

test.each(canaries)('passes no task: %s', (_name, messageOf) => {
  const passing = tasks.filter((task) => passes(task, messageOf(task)));
  expect(passing.map(({ title }) => title)).toEqual([]);
});

test.each([
  ['the starter tasks', starterTasks, starterTasks.length],
  ['the released tasks', released, 5],
])('no good message of another task passes: %s', (_name, own, others) => {
  const passing = own.flatMap((task, at) => {
    const near = Array.from({ length: others - 1 }, (_, step) => own[(at + step + 1) % own.length]);
    return near.flatMap((other) => {
      const message = other && messageFor(other);
      return message && passes(task, message) ? [`${task.title} <- ${other.title}`] : [];
    });
  });
  expect(passing).toEqual([]);
});
