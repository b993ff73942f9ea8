import { expect, test } from 'vitest';
import { ModelCallError } from './model-call-error.ts';
import { retryCall } from './retry-call.ts';

/** How often a server is asked that always wants so long a wait. */
async function callsUntilGivenUp(retryAfterMs: number, patienceMs?: number): Promise<number> {
  let calls = 0;
  const call = async () => {
    calls += 1;
    throw new ModelCallError('rate_limited', 'busy', { retryAfterMs });
  };
  const sleep = (ms: number) => (ms === 300_000 ? new Promise<void>(() => {}) : Promise.resolve());
  const clock = { now: () => 0, sleep };
  const options = { clock, attempts: 3, ...(patienceMs !== undefined && { patienceMs }) };
  await expect(retryCall(call, options)).rejects.toThrow('busy');
  return calls;
}

test.each<[string, number, number | undefined, number]>([
  ['the whole wait that is asked for is waited', 200_000, undefined, 3],
  ['up to a patience too', 60_000, 60_000, 3],
  ['but nobody waits beyond it', 60_001, 60_000, 1],
  ['nor beyond the deadline', 300_000, undefined, 1],
])('%s', async (_, retryAfterMs, patienceMs, calls) => {
  expect(await callsUntilGivenUp(retryAfterMs, patienceMs)).toBe(calls);
});
