import { describe, expect, test } from 'vitest';
import { ModelCallError } from './model-call-error.ts';
import { createPace, type PaceOptions } from './pace.ts';
import { quickClock } from './testing/quick-clock.ts';

// When each of some calls of so many tokens began, in seconds.
async function starts(tokens: readonly number[], options: Omit<PaceOptions, 'clock'>) {
  const clock = quickClock(0);
  const pace = createPace({ clock, ...options });
  const begun: number[] = [];
  await Promise.all(
    tokens.map((size) => pace.run(size, async () => void begun.push(clock.now() / 1000))),
  );
  return begun;
}

describe('calls wait', () => {
  test.each<[string, number[], Omit<PaceOptions, 'clock'>, number[]]>([
    ['for nothing without limits', [10, 10, 10], {}, [0, 0, 0]],
    [
      'for a minute once there were so many',
      [1, 1, 1, 1, 1],
      { requestsPerMinute: 2 },
      [0, 0, 60, 60, 120],
    ],
    [
      'for a minute once so many tokens were asked',
      [50, 40, 20, 80],
      { tokensPerMinute: 100 },
      [0, 0, 60, 60],
    ],
    [
      'in order: a small one does not overtake',
      [90, 50, 10],
      { tokensPerMinute: 100 },
      [0, 60, 60],
    ],
    [
      'alone if they are larger than a minute allows',
      [10, 500, 10],
      { tokensPerMinute: 100 },
      [0, 60, 120],
    ],
  ])('%s', async (_, tokens, options, expected) => {
    expect(await starts(tokens, options)).toEqual(expected);
  });

  test('for one another, no more than so many at once', async () => {
    const pace = createPace({ clock: quickClock(), concurrency: 2 });
    let underWay = 0;
    let most = 0;
    await Promise.all(
      [1, 2, 3, 4, 5].map(() =>
        pace.run(1, async () => {
          most = Math.max(most, ++underWay);
          await new Promise((resolve) => setTimeout(resolve, 1));
          underWay -= 1;
        }),
      ),
    );
    expect(most).toBe(2);
  });

  test('when one of them is told to', async () => {
    const clock = quickClock(0);
    const pace = createPace({ clock });
    const busy = new ModelCallError('rate_limited', 'busy', { retryAfterMs: 8000 });
    await pace.run(1, () => Promise.reject(busy)).catch(() => undefined);
    await pace.run(1, async () => undefined);
    expect(clock.now()).toBe(8000);
  });

  test('no longer than until they are cancelled', async () => {
    const pace = createPace({ clock: quickClock(), requestsPerMinute: 1 });
    await pace.run(1, async () => undefined);
    const waiting = pace.run(1, async () => 'made', AbortSignal.abort());
    await expect(waiting).rejects.toThrow('cancelled while it waited');
  });
});
