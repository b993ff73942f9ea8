import { describe, expect, test } from 'vitest';
import { parseParameterSpace } from './parameter-space.ts';

const parameters = { free: [0, 3], level: ['junior', 'senior'] };
const because = 'nobody is free';

function read(change: object) {
  return parseParameterSpace({ id: 'capacity', parameters, ...change });
}

describe('a parameter space', () => {
  test('has no constraint unless it names one', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { id: 'capacity', parameters, constraints: [] },
    });
  });

  test.each([
    [{ from: 0, to: 9 }, [0, 1, 4, 8, 9]],
    [{ from: 2, to: 2 }, [2]],
    [{ from: -1, to: 1 }, [-1, 0, 1]],
    [{ from: 5, to: 8 }, [5, 6, 7, 8]],
  ])('tries the ends, the neighbours and the middle of %j', (range, values) => {
    const parsed = read({ parameters: { free: range } });
    expect(parsed.ok && parsed.value.parameters.free).toEqual(values);
  });

  test.each<[string, object, string, string]>([
    [
      'a constraint on an unknown parameter',
      { constraints: [{ when: { fre: [0] }, because }] },
      'constraints[0].when.fre',
      'the space has no parameter fre: it has free, level',
    ],
    [
      'a constraint on an unknown value',
      { constraints: [{ when: { free: [0] }, requires: { level: ['lead'] }, because }] },
      'constraints[0].requires.level',
      'level is never "lead": it is "junior", "senior"',
    ],
    [
      'a value outside a range',
      {
        parameters: { free: { from: 0, to: 4 } },
        constraints: [{ when: { free: [5] }, because }],
      },
      'constraints[0].when.free',
      'free is never 5: it is a whole number from 0 to 4',
    ],
    ['a value twice', { parameters: { free: [0, 3, 0] } }, 'parameters.free', '0 is listed twice'],
    [
      'a range that ends before it starts',
      { parameters: { free: { from: 3, to: 0 } } },
      'parameters.free',
      'from 3 is above to 0',
    ],
    ['no parameter', { parameters: {} }, 'parameters', 'nothing is varied'],
    [
      'one constraint too many',
      {
        constraints: [
          { when: { free: [0] }, because },
          { when: { free: [3] }, because: 'three are too many' },
        ],
      },
      'constraints[0]',
      'the constraints of space capacity exclude every cell: loosen the one that says "nobody is free"',
    ],
    [
      'constraints of which no one alone is to blame',
      {
        constraints: [0, 0, 3, 3].map((free) => ({ when: { free: [free] }, because })),
      },
      'constraints',
      'the constraints of space capacity exclude every cell: several contradict each other, loosen some of them',
    ],
  ])('%s is refused', (_, change, path, message) => {
    const parsed = read(change);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ path, message }]);
  });
});
