import { describe, expect, test } from 'vitest';
import { narrowSpace } from './narrow-space.ts';

const because = 'nobody is free';
const space = {
  id: 'capacity',
  parameters: { free: { from: 0, to: 9 }, level: ['junior', 'senior'] },
  constraints: [{ when: { free: [0] }, requires: { level: ['junior'] }, because }],
};

describe('a space is narrowed', () => {
  test.each<[string, object, object]>([
    ['by nothing', {}, { free: [0, 1, 4, 8, 9], level: ['junior', 'senior'] }],
    [
      'to fewer values',
      { parameters: { level: ['senior'] } },
      { free: [0, 1, 4, 8, 9], level: ['senior'] },
    ],
    [
      'to other numbers of a range',
      { parameters: { free: [2, 3] } },
      { free: [2, 3], level: ['junior', 'senior'] },
    ],
    [
      'to a part of a range',
      { parameters: { free: { from: 3, to: 5 } } },
      { free: [3, 4, 5], level: ['junior', 'senior'] },
    ],
  ])('%s', (_, narrowing, parameters) => {
    const narrowed = narrowSpace(space, narrowing);
    expect(narrowed).toEqual({ ok: true, value: { ...space, parameters } });
  });

  test('by constraints besides its own', () => {
    const more = { when: { free: [9] }, because: 'nine are too many' };
    const narrowed = narrowSpace(space, { constraints: [more] });
    expect(narrowed.ok && narrowed.value.constraints).toEqual([...space.constraints, more]);
  });

  test.each<[string, unknown, string, string]>([
    [
      'an unknown parameter',
      { parameters: { lvl: ['senior'] } },
      'parameters.lvl',
      'the space has no parameter lvl: it has free, level',
    ],
    [
      'a number outside the range',
      { parameters: { free: [10] } },
      'parameters.free',
      'free is never 10: it is a whole number from 0 to 9',
    ],
    [
      'what its own constraints exclude',
      { parameters: { free: [0], level: ['senior'] } },
      'constraints[0]',
      'the constraints of space capacity exclude every cell: loosen the one that says "nobody is free"',
    ],
    [
      'an unknown field',
      { values: {} },
      'values',
      'unknown field: correct its name, remove it, or start it with x- to carry it along',
    ],
  ])('but not by %s', (_, narrowing, path, message) => {
    const narrowed = narrowSpace(space, narrowing);
    expect(narrowed.ok ? [] : narrowed.issues).toMatchObject([{ path, message }]);
  });
});
