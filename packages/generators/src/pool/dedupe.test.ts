import type { Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { poolParties, poolStory, poolTask } from '../testing/pool-task.ts';
import { type DedupeOptions, dedupe } from './dedupe.ts';

const others = Array.from({ length: 12 }, (_, index) => poolTask(`other ${index}`));
const original = poolTask('original', { provenance: { mode: 'hand_written' } });
const words = poolStory('original').split(' ');

async function deduped(tasks: readonly Task[], options: Partial<DedupeOptions> = {}) {
  const result = await dedupe(tasks, { parties: poolParties, ...options });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}

describe('drops', () => {
  const shuffled = [...words.slice(20), ...words.slice(10, 20), ...words.slice(0, 10)];
  const exchanged = poolStory('other words').split(' ');
  const reworded = words.map((word, index) => (index % 8 === 1 ? exchanged[index] : word));
  test.each<[string, Task, string]>([
    ['the same row, given twice', original, 'exact'],
    [
      'the same content with another title',
      { ...original, id: 'task-b', title: 'Another' },
      'exact',
    ],
    [
      'the same task in another company',
      poolTask('copy', { story: poolStory('original') }),
      'exact',
    ],
    ['one more word', poolTask('copy', { story: `${poolStory('original')} indeed` }), 'ngram'],
    [
      'a copy between other words',
      poolTask('copy', {
        story: `please read this with care ${poolStory('original')} and answer at once`,
      }),
      'ngram',
    ],
    ['the same words in another order', poolTask('copy', { story: shuffled.join(' ') }), 'ngram'],
    [
      'every eighth word exchanged, none of them near another',
      poolTask('copy', { story: reworded.join(' ') }),
      'embedding',
    ],
  ])('%s', async (_, copy, check) => {
    const { kept, dropped } = await deduped([copy, ...others, original]);
    expect(dropped.map((one) => [one.task, one.duplicateOf, one.check])).toEqual([
      [copy.id, original.id, check],
    ]);
    expect(kept).toHaveLength(13);
  });
});

describe('keeps', () => {
  const near = `${poolStory('original')} indeed`;
  test.each<[string, Task]>([
    ['another story in the same template', poolTask('copy')],
    [
      'half of the story',
      poolTask('copy', {
        story: [...words.slice(0, 12), ...poolStory('copy').split(' ').slice(12)].join(' '),
      }),
    ],
  ])('%s', async (_, task) => {
    const { dropped, contrasts } = await deduped([task, ...others, original]);
    expect([dropped, contrasts]).toEqual([[], []]);
  });

  test.each<[string, Task, Task]>([
    [
      'where another decision is right',
      withDecision(original, 'send'),
      withDecision(poolTask('copy', { story: near }), 'abstain'),
    ],
    ['where the stage is another', original, poolTask('copy', { story: near, stage: 'warm' })],
    [
      'where a fact is less certain',
      original,
      poolTask('copy', {
        facts: poolTask('copy', { story: near }).facts.map((fact) => ({
          ...fact,
          confidence: 'low',
        })),
      }),
    ],
  ])('both of a pair %s, and names them', async (_, one, other) => {
    const { dropped, contrasts } = await deduped([...others, other, one]);
    expect(dropped).toEqual([]);
    expect(contrasts).toEqual([{ tasks: [one.id, other.id], similarity: expect.closeTo(0.96, 1) }]);
  });
});

describe('of two copies stays', () => {
  const { facts } = original;
  const copyOf = (seed: string, own: Partial<Task>) => poolTask(seed, { facts, ...own });
  const mode = (name: Task['provenance']['mode'], createdAt?: string) => ({
    provenance: { mode: name, ...(createdAt !== undefined && { createdAt }) },
  });
  test.each<[string, Task, Task]>([
    [
      'the released one',
      copyOf('b', { split: 'held_out', ...mode('unknown') }),
      copyOf('a', mode('hand_written')),
    ],
    ['the hand-written one', copyOf('b', mode('hand_written')), copyOf('a', mode('adversarial'))],
    ['the adversarial one', copyOf('b', mode('adversarial')), copyOf('a', mode('trace'))],
    ['the one of a trace', copyOf('b', mode('trace')), copyOf('a', mode('synthesis'))],
    ['the one of a model', copyOf('b', mode('synthesis')), copyOf('a', mode('sweep'))],
    [
      'the earlier one',
      copyOf('b', mode('sweep', '2026-01-01')),
      copyOf('a', mode('sweep', '2026-01-02')),
    ],
    ['the dated one', copyOf('b', mode('sweep', '2026-01-01')), copyOf('a', mode('sweep'))],
  ])('%s', async (_, stays, goes) => {
    const { kept } = await deduped([goes, stays]);
    expect(kept.map(({ id }) => id)).toEqual([stays.id]);
  });
});

describe('reasons', () => {
  test('name words that both have, and none of a held-out task', async () => {
    const copy = poolTask('copy', { story: `${poolStory('original')} indeed` });
    const open = await deduped([...others, original, copy]);
    expect(open.dropped[0]?.because).toMatch(
      /^9\d% of its own 3-word runs are shared, such as "[^"]+", "/,
    );
    const secret = await deduped([...others, { ...original, split: 'held_out' }, copy]);
    expect(secret.dropped[0]?.because).toMatch(/^9\d% of its own 3-word runs are shared$/);
  });

  test('say where two equal tasks contradict each other', async () => {
    const { dropped } = await deduped([
      withDecision(original, 'send'),
      withDecision({ ...original, id: 'b' }, 'block'),
    ]);
    expect(dropped[0]?.because).toBe(
      'the same content, though another decision is expected: one of the two is wrong',
    );
  });
});

test('forty copies of one task in forty companies do not pass for a template', async () => {
  const copies = Array.from({ length: 40 }, (_, index) =>
    poolTask(`copy ${index}`, { story: `${poolStory('original')} number ${index}` }),
  );
  const { kept } = await deduped([...others, ...copies]);
  expect(kept).toHaveLength(others.length + 1);
});

test('names the tasks that have too little of their own to be compared', async () => {
  const short = Array.from({ length: 20 }, (_, index) =>
    poolTask(index, { story: poolStory(index).split(' ').slice(0, 5).join(' ') }),
  );
  const { kept, comparedAsWhole } = await deduped(short, { ngram: 1 });
  expect(comparedAsWhole).toEqual(kept.map(({ id }) => id));
});

describe('refuses', () => {
  test('one id for two tasks', async () => {
    const result = await dedupe([original, { ...poolTask(2), id: original.id }], {
      parties: poolParties,
    });
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'duplicate_id',
        path: '[1].id',
        message: `${original.id} is the id of another task with other content`,
      },
    ]);
  });

  const embedding = (
    embed: NonNullable<Exclude<DedupeOptions['embedding'], false>>['embed'],
    cosine = 0.9,
  ) => ({
    embedding: { name: 'a model', cosine, embed },
  });
  test.each<[string, Partial<DedupeOptions>, string]>([
    [
      'a similarity that nothing reaches',
      { ngram: 1.1 },
      'the n-gram similarity is 1.1: it is a similarity above 0 and up to 1, so nothing would be alike',
    ],
    ['a cosine that is none', embedding(() => [], Number.NaN), 'the cosine is NaN'],
    [
      'a vector too few',
      embedding(() => [new Float32Array(3)]),
      'a model made 1 vectors of 12 texts: nobody knows which is whose',
    ],
    [
      'vectors of two lengths',
      embedding((texts) => texts.map((_, index) => new Float32Array(3 + (index % 2)))),
      'vector 1 has 4 dimensions and vector 0 has 3: their cosine is not defined',
    ],
    [
      'a value that is no number',
      embedding(async (texts) => texts.map(() => new Float32Array([1, Number.NaN]))),
      'vector 0 holds a value that is no finite number: nothing can be said about its text',
    ],
  ])('%s', async (_, options, message) => {
    await expect(deduped(others, options)).rejects.toThrow(message);
    await expect(deduped(others, options)).rejects.toThrow(RangeError);
  });
});

test('vectors of zeros are like nothing', async () => {
  const embed = (texts: readonly string[]) => texts.map(() => new Float32Array(4));
  const { dropped } = await deduped(others, { embedding: { name: 'a model', cosine: 0.1, embed } });
  expect(dropped).toEqual([]);
});

test('2,000 tasks are compared in seconds, also on a busy machine', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => poolTask(index));
  const copy = poolTask('copy', { story: `${poolStory(7)} indeed` });
  const start = performance.now();
  const { dropped } = await deduped([...many, copy]);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(dropped).toHaveLength(1);
});

function withDecision(task: Task, decision: 'send' | 'abstain' | 'block'): Task {
  return { ...task, expected: { decisions: [decision], because: 'a reason' } };
}
