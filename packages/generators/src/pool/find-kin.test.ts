import type { Provenance, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { poolParties, poolStory, poolTask } from '../testing/pool-task.ts';
import { findKin } from './find-kin.ts';

const trace = (letter: string) => ({ digest: `sha256:${letter.repeat(64)}`, pattern: ['rule'] });
const from = (own: Partial<Provenance>) => ({ provenance: { mode: 'synthesis' as const, ...own } });
const groupSizes = (tasks: readonly Task[]) =>
  findKin(tasks, { parties: poolParties }).map((group) => group.tasks.length);

describe('are kin', () => {
  const seed = poolTask('seed');
  test.each<[string, string, Task, Task]>([
    ['one family', 'family', poolTask(1, { family: 'same' }), poolTask(2, { family: 'same' })],
    ['a task and its parent', 'seed_task', seed, poolTask(2, from({ parents: [seed.id] }))],
    [
      'two children of a parent that is not there',
      'seed_task',
      poolTask(1, from({ parents: ['gone'] })),
      poolTask(2, from({ parents: ['other', 'gone'] })),
    ],
    [
      'one trace',
      'trace',
      poolTask(1, from({ trace: trace('a') })),
      poolTask(2, from({ trace: trace('a') })),
    ],
    [
      'one cell of a sweep',
      'sweep_cell',
      poolTask(1, from({ sweep: { space: 's', cell: { a: 1, b: 2 } } })),
      poolTask(2, from({ sweep: { space: 's', cell: { b: 2, a: 1 } } })),
    ],
    [
      'one company, however it is written',
      'party',
      poolTask(1, { company: 'Brackwater Foods' }),
      poolTask(2, { company: 'brackwater-foods' }),
    ],
    [
      'one text in another company',
      'text',
      poolTask(1, { story: 'one story' }),
      poolTask(2, { story: 'one story' }),
    ],
    [
      'nearly one story',
      'text',
      poolTask(1, { story: `${poolStory('x')} today` }),
      poolTask(2, { story: `then ${poolStory('x')}` }),
    ],
  ])('%s', (_, kind, one, other) => {
    const [group, ...others] = findKin([one, other], { parties: poolParties });
    expect(others).toEqual([]);
    expect(group?.ties.map((tie) => tie.kind)).toEqual([kind]);
    expect(group?.tasks).toEqual([one.id, other.id].sort());
  });
});

describe('are not kin', () => {
  test.each<[string, Task, Task]>([
    ['tasks that share a template', poolTask(1), poolTask(2)],
    [
      'two traces',
      poolTask(1, from({ trace: trace('a') })),
      poolTask(2, from({ trace: trace('b') })),
    ],
    [
      'two cells',
      poolTask(1, from({ sweep: { space: 's', cell: { a: 1 } } })),
      poolTask(2, from({ sweep: { space: 's', cell: { a: 2 } } })),
    ],
    [
      'one cell of two sweeps',
      poolTask(1, from({ sweep: { space: 's', cell: { a: 1 } } })),
      poolTask(2, from({ sweep: { space: 't', cell: { a: 1 } } })),
    ],
  ])('%s', (_, one, other) => {
    expect(groupSizes([one, other])).toEqual([1, 1]);
  });
});

test('kin of kin are kin', () => {
  const chain = [
    poolTask(1, { family: 'a', company: 'One' }),
    poolTask(2, { family: 'b', company: 'One' }),
    poolTask(3, { family: 'b', company: 'Two' }),
    poolTask(4, { family: 'c', company: 'Three' }),
  ];
  expect(groupSizes(chain).sort()).toEqual([1, 3]);
});

test('the cells of one sweep stay apart although they read alike', () => {
  const cells = Array.from({ length: 30 }, (_, cell) =>
    poolTask(cell, {
      story: `they need ${cell} carts in this month and no more`,
      ...from({ sweep: { space: 's', cell: { cell } } }),
    }),
  );
  expect(groupSizes(cells)).toEqual(Array(30).fill(1));
});

test('says who is tied to whom by what', () => {
  const [one, other] = [poolTask(1, { family: 'same' }), poolTask(2, { family: 'same' })];
  const ids = [one.id, other.id].sort();
  expect(findKin([other, one], { parties: poolParties, ngram: false })).toEqual([
    { tasks: ids, ties: [{ kind: 'family', key: 'same', tasks: ids }] },
  ]);
});

test('refuses a similarity that everything reaches', () => {
  expect(() => findKin([poolTask(1)], { parties: poolParties, ngram: 0 })).toThrow(
    'the n-gram similarity is 0: it is a similarity above 0 and up to 1, so everything would be alike',
  );
});
