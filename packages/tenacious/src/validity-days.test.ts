import { expect, test } from 'vitest';
import { validityDays } from './validity-days.ts';
import { vocabulary } from './vocabulary.ts';

test('the vocabulary of the policy names the same windows', () => {
  const windows = vocabulary.topics.flatMap(({ id, validDays }) =>
    validDays ? [[id, validDays]] : [],
  );
  expect(Object.fromEntries(windows)).toEqual(validityDays);
});
