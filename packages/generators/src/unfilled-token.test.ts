import { describe, expect, test } from 'vitest';
import { unfilledToken } from './unfilled-token.ts';

describe('a template that was left open', () => {
  test.each([
    ['Hi [First Name], six Go roles', '[First Name]'],
    ['Hi {{first_name}}, six Go roles', '{{first_name}}'],
    ['Hi {first_name}, six Go roles', '{first_name}'],
    // In two parts, so that no reader takes it for a template that was meant to run.
    [`Hi ${'$'}{name}, six Go roles`, `${'$'}{name}`],
    ['At <Company Name> six roles are open', '<Company Name>'],
    ['At %COMPANY% six roles are open', '%COMPANY%'],
  ])('%s', (body, token) => {
    expect(unfilledToken({ thread: [{ message: { body } }] })).toEqual({
      path: 'thread[0].message.body',
      token,
    });
  });

  test.each([
    ['an ordinary text', 'Six roles, 20% more than in May.'],
    ['a list index', 'See items[0] and [1].'],
    ['a link', '[the page](tenacious.example)'],
    ['an empty pair', 'Use {} and <> and [].'],
    ['a comparison', 'a < b and c > d'],
  ])('is not seen in %s', (_, body) => {
    expect(unfilledToken({ body, count: 3, isOpen: true, nothing: null })).toBeUndefined();
  });

  test('is found in linear time', () => {
    expect(unfilledToken('['.repeat(200_000))).toBeUndefined();
  });
});
