import { dedupe, findKin } from '@tenacious-bench/generators';
import { type Fact, type Task, type Turn, taskId } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';
import { starterTasks, taskFromBrief, taskNames } from '@tenacious-bench/tenacious';
import { drafts } from '@tenacious-bench/tenacious/mutations';
import { describe, expect, test } from 'vitest';
import { domain } from './domain.ts';

const draftTasks = drafts.flatMap(({ brief }) => {
  const parsed = taskFromBrief(brief);
  return parsed.ok ? [parsed.value] : [];
});
const pool: readonly Task[] = [...starterTasks, ...draftTasks];

type Content = Pick<Task, 'asOf' | 'facts' | 'thread'>;
type Form = (content: Content, index: number) => Content;

/** Ways in which a copy of a task is made to look new, and how many of the 38 copies have to be found. */
const forms: readonly [string, number, Form][] = [
  ['another company and another person', 38, swapNames],
  ['one figure changed', 38, changeFigure],
  ['one word in twelve of the thread and of longer texts changed', 37, reword(12)],
  ['one word in five of them changed', 35, reword(5)],
  ['every message in a wrapper, and a fact that is beside the point', 38, wrap],
  ['everything five weeks later', 38, later],
  [
    'facts in another order',
    38,
    (content) => ({ ...content, facts: [...content.facts].reverse() }),
  ],
  [
    'another company, one figure changed, five weeks later',
    38,
    chain(swapNames, changeFigure, later),
  ],
  ['three figures changed', 34, chain(changeFigure, changeFigure, changeFigure)],
  ['all of that at once', 38, chain(swapNames, changeFigure, later, reword(12), wrap)],
];

test('the hand-written tasks and those of the drafts share a template, and none is a copy of another', async () => {
  const result = await dedupe(pool, domain);
  expect(result).toMatchObject({ ok: true, value: { dropped: [], contrasts: [] } });
  expect(findKin(pool, domain)).toHaveLength(pool.length);
});

describe('copies planted among them', () => {
  test.each(forms)(
    '%s: at least %i of 38 are found, and nothing else is dropped',
    async (_, least, form) => {
      const copies = pool.map((task, index) => plant(task, index, form));
      const originals = pool.map((task) => ({
        ...task,
        provenance: { mode: 'hand_written' as const },
      }));
      const result = await dedupe([...copies, ...originals], domain);
      if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
      const right = new Map(copies.map(({ id }, index) => [id, originals[index]?.id]));
      const { dropped } = result.value;
      expect(dropped.filter(({ task, duplicateOf }) => right.get(task) !== duplicateOf)).toEqual(
        [],
      );
      expect(dropped.length).toBeGreaterThanOrEqual(least);
    },
  );
});

function plant(task: Task, index: number, form: Form): Task {
  const { asOf, facts, thread } = form(task, index);
  const planted = {
    ...task,
    asOf,
    facts,
    thread,
    conversation: `planted-${index}`,
    family: `planted-${index}`,
  };
  return { ...planted, id: taskId(planted), provenance: { mode: 'unknown' } };
}

function chain(...steps: readonly Form[]): Form {
  return (content, index) =>
    steps.reduce((changed, step, at) => step(changed, index + 100 * at), content);
}

function swapNames(content: Content, index: number): Content {
  const letters = String.fromCharCode(97 + (index % 26), 97 + ((index * 7) % 26));
  const [company = '', person = ''] = taskNames({ ...starterShell, ...content });
  const swaps = [
    [company, `Zeph${letters} Works`],
    [company.split(' ')[0] ?? '', `Zeph${letters}`],
    [person, `Odil${letters} Marchetti`],
    [person.split(' ')[0] ?? '', `Odil${letters}`],
  ].filter(([name]) => name !== '');
  return eachText(content, (text) =>
    swaps.reduce((swapped, [from = '', to = '']) => swapped.replaceAll(from, to), text),
  );
}

const starterShell = pool[0] as Task;

function changeFigure(content: Content, index: number): Content {
  const random = createRandom(`figure ${index}`);
  const places = content.facts.flatMap(({ values }, fact) =>
    Object.keys(values).flatMap((name) => (isFigure(values[name]) ? [{ fact, name }] : [])),
  );
  if (places.length === 0) return content;
  const chosen = random.choice(places);
  const facts = content.facts.map((fact, at) =>
    at === chosen.fact
      ? { ...fact, values: { ...fact.values, [chosen.name]: another(fact.values[chosen.name]) } }
      : fact,
  );
  return { ...content, facts };
}

function isFigure(value: Fact['values'][string] | undefined): boolean {
  return typeof value === 'number' || (typeof value === 'object' && 'amount' in value);
}

function another(value: Fact['values'][string] | undefined): Fact['values'][string] {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'object' && 'amount' in value)
    return { ...value, amount: Math.round(value.amount * 1.1) };
  return value ?? '';
}

function reword(oneIn: number): Form {
  const others = ['indeed', 'roughly', 'perhaps', 'certain', 'people', 'matter', 'note', 'later'];
  return (content, index) => {
    const random = createRandom(`reword ${index}`);
    return eachText(content, (text) => {
      const words = text.split(' ');
      if (words.length < 6) return text;
      return words
        .map((word) => (random.integer(oneIn) === 0 ? random.choice(others) : word))
        .join(' ');
    });
  };
}

function wrap({ asOf, facts, thread }: Content): Content {
  const beside: Fact = {
    id: 'beside-the-point',
    topic: 'note',
    subject: 'sender',
    values: {
      text: 'The lift is repaired, the kitchen is closed, and parking is behind hall three until Friday.',
    },
    confidence: 'high',
    observedAt: asOf,
    source: 'notice board',
    disclosure: 'internal',
  };
  const wrapped = thread.map((turn): Turn => {
    if (turn.kind !== 'message') return turn;
    const body = `Hello all, please see the message below.\n\n${turn.message.body}\n\nSent from a phone; meant for the addressee alone.`;
    return { ...turn, message: { ...turn.message, body } };
  });
  return { asOf, facts: [...facts, beside], thread: wrapped };
}

function later(content: Content): Content {
  const shift = (text: string) =>
    /^\d{4}-\d\d-\d\d$/.test(text)
      ? new Date(Date.parse(text) + 35 * 86_400_000).toISOString().slice(0, 10)
      : text;
  const dated = eachText(content, shift);
  return {
    asOf: shift(content.asOf),
    facts: dated.facts.map((fact) => ({
      ...fact,
      observedAt: shift(fact.observedAt),
      ...(fact.validUntil !== undefined && { validUntil: shift(fact.validUntil) }),
    })),
    thread: dated.thread.map((turn) => ({ ...turn, at: shift(turn.at) })),
  };
}

function eachText({ asOf, facts, thread }: Content, change: (text: string) => string): Content {
  const changed = (fact: Fact): Fact => ({
    ...fact,
    values: Object.fromEntries(
      Object.entries(fact.values).map(([name, value]) => [name, changedValue(value, change)]),
    ),
  });
  return {
    asOf,
    facts: facts.map(changed),
    thread: thread.map((turn): Turn => {
      if (turn.kind === 'event')
        return {
          ...turn,
          reason: change(turn.reason),
          ...(turn.adds && { adds: turn.adds.map(changed) }),
        };
      const { subject, body } = turn.message;
      const message = {
        ...turn.message,
        body: change(body),
        ...(subject !== undefined && { subject: change(subject) }),
      };
      return { ...turn, message };
    }),
  };
}

function changedValue(
  value: Fact['values'][string],
  change: (text: string) => string,
): Fact['values'][string] {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value))
    return value.map((part) => (typeof part === 'string' ? change(part) : part));
  return value;
}
