import { expect, test } from 'vitest';
import { countAloud } from './count-aloud.ts';
import { memoryWorld } from './memory-world.ts';

test('long work says how far it is, and short work nothing', () => {
  const world = memoryWorld();
  const rows = Array.from({ length: 1001 }, (_, index) => index);
  expect([...countAloud(rows, { noun: 'tasks', of: 1001 }, world)]).toEqual(rows);
  expect(world.progress).toEqual(['500 of 1001 tasks', '1000 of 1001 tasks']);
  expect([...countAloud([1, 2], { noun: 'tasks' }, world)]).toEqual([1, 2]);
  expect(world.progress).toHaveLength(2);
});
