import { describe, expect, test } from 'vitest';
import { selectValues } from './select-values.ts';

const document = {
  scores: { a: [1, 0], 'b/c': [2] },
  rows: [
    { group: 'x', lift: 0.1, on: true },
    { group: 'y', lift: 0.2, on: false },
    { group: 'x', lift: 0.3, on: true },
  ],
};

describe('selectValues', () => {
  test.each([
    ['', document],
    ['/scores/a', [1, 0]],
    ['/scores/a/1', 0],
    ['/scores/b~1c', [2]],
    ['/rows/lift', [0.1, 0.2, 0.3]],
    ['/rows[group=x]/lift', [0.1, 0.3]],
    ['/rows[on=true][group=y]/lift', undefined],
    ['/rows/[on=false]/lift', [0.2]],
  ])('%j', (path, value) => {
    const selected = selectValues(document, path);
    expect(selected.ok ? selected.value : undefined).toEqual(value);
  });

  test.each([
    ['scores', 'does not begin with /'],
    ['/none', 'there is no "none"'],
    ['/scores/a/b', 'there is no "b"'],
    ['/rows[group=z]', 'no row has "z"'],
    ['/scores[a=1]', 'needs a list of rows'],
    ['/toString', 'there is no "toString"'],
    ['/', 'is no step'],
    ['/rows[group]', 'is no step'],
  ])('%j finds nothing and says why', (path, words) => {
    const selected = selectValues(document, path);
    expect(selected.ok ? '' : selected.reason).toContain(words);
  });
});
