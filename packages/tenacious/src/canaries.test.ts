import type { Fact, Message, Task } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { carefulOutputs } from './careful-outputs.ts';
import { tenaciousPolicy } from './policy.ts';
import { starterTasks } from './starter-tasks.ts';

const policy = compilePolicy(tenaciousPolicy);

function passes(task: Task, message: Partial<Message>): boolean {
  const verdict = score(policy, task, { channel: task.channel, body: '', ...message });
  return verdict.status === 'scored' && verdict.pass;
}

function messageFor(task: Task): Message {
  const outcome = carefulOutputs.find((output) => output.task === task.id)?.outcome;
  if (outcome?.kind !== 'message') throw new Error(`no message for ${task.title}`);
  return outcome.message;
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
      const { subject, body } = messageFor(task);
      return { subject, body: `(One ask, no more than 120 words, direct tone.)\n\n${body}` };
    },
  ],
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

describe.each(canaries)('%s', (_name, messageOf) => {
  test.each(starterTasks)('does not pass: $title', (task) => {
    expect(passes(task, messageOf(task))).toBe(false);
  });
});

test.each(starterTasks)('no good message of another task passes: $title', (task) => {
  const others = starterTasks.filter(({ id }) => id !== task.id);
  const passing = others.filter((other) => passes(task, messageFor(other)));
  expect(passing.map(({ title }) => title)).toEqual([]);
});
