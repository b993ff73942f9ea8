import type { Provenance, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { poolParties, poolStory, poolTask } from '../testing/pool-task.ts';
import { proveDisjoint } from './prove-disjoint.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const from = (own: Partial<Provenance>) => ({ provenance: { mode: 'synthesis' as const, ...own } });
const clean: Task[] = Array.from({ length: 12 }, (_, index) => ({
  ...poolTask(index),
  split: (['train', 'dev', 'held_out'] as const)[index % 3] ?? 'train',
}));

test('a split without ties across its sides is disjoint, and says what was looked at', () => {
  const proof = proveDisjoint(clean, { parties: poolParties });
  expect(proof).toMatchObject({ isDisjoint: true, crossings: [], comparedAsWhole: 0 });
  expect(proof.checks.map(({ kind, keys, crossing }) => `${kind} ${keys} ${crossing}`)).toEqual([
    'id 12 0',
    'family 12 0',
    'seed_task 12 0',
    'trace 0 0',
    'sweep_cell 0 0',
    'party 12 0',
    'text 0 0',
  ]);
});

describe('a key that is planted on two sides is found', () => {
  test.each<
    [
      string,
      string,
      Partial<Task> & { company?: string; story?: string },
      Partial<Task> & { company?: string; story?: string },
    ]
  >([
    ['family', 'same', { family: 'same' }, { family: 'same' }],
    ['seed_task', 'gone', from({ parents: ['gone'] }), from({ parents: ['gone'] })],
    [
      'trace',
      digest,
      from({ trace: { digest, pattern: [] } }),
      from({ trace: { digest, pattern: [] } }),
    ],
    [
      'sweep_cell',
      's {"a":1}',
      from({ sweep: { space: 's', cell: { a: 1 } } }),
      from({ sweep: { space: 's', cell: { a: 1 } } }),
    ],
    ['party', 'ferrow mills', { company: 'Ferrow Mills' }, { company: 'ferrow-mills' }],
    ['text', 'equal but for names and dates', { story: poolStory('x') }, { story: poolStory('x') }],
    [
      'text',
      '94% of own word runs',
      { story: poolStory('x') },
      { story: `${poolStory('x')} indeed` },
    ],
  ])('%s: %s', (kind, key, one, other) => {
    const [a, b] = [poolTask('a', one), poolTask('b', other)];
    const open = [...clean, { ...a, split: 'train' as const }, { ...b, split: 'dev' as const }];
    const tasks = [
      { task: a.id, split: 'train' },
      { task: b.id, split: 'dev' },
    ];
    expect(proveDisjoint(open, { parties: poolParties }).crossings).toEqual([{ kind, key, tasks }]);
    const together = open.map((task) =>
      task.id === b.id ? { ...task, split: 'train' as const } : task,
    );
    expect(proveDisjoint(together, { parties: poolParties }).isDisjoint).toBe(true);
  });

  test('one row on two sides', () => {
    const twice = [...clean, { ...poolTask(0), split: 'dev' as const }];
    const { crossings } = proveDisjoint(twice, { parties: poolParties });
    expect(crossings.map(({ kind }) => kind)).toEqual([
      'id',
      'family',
      'seed_task',
      'party',
      'text',
    ]);
  });
});

test('a key that a held-out task has is not repeated', () => {
  const tasks = [
    { ...poolTask('a', { company: 'Secret' }), split: 'train' as const },
    { ...poolTask('b', { company: 'Secret' }), split: 'held_out' as const },
  ];
  const proof = proveDisjoint(tasks, { parties: poolParties });
  expect(proof.crossings.map((crossing) => 'key' in crossing)).toEqual([false]);
  expect(JSON.stringify(proof)).not.toMatch(/secret/i);
});

test('a row without a split is refused, because nothing can be said of it', () => {
  const task = poolTask('a');
  expect(() => proveDisjoint([task], { parties: poolParties })).toThrow(
    new RangeError(`${task.id} has no split, so nothing can be said about its side`),
  );
});
