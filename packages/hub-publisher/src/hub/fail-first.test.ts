import { expect, test } from 'vitest';
import { failFirst } from './fail-first.ts';

const working = async () => new Response('ok');

test('the first failure is told, and nothing is asked after it', async () => {
  const asked: string[] = [];
  const { fetch, failure } = failFirst(async (input) => {
    asked.push(String(input));
    throw new Error(`no ${input}`);
  }, undefined);
  void fetch('a');
  void fetch('b');
  await expect(failure).rejects.toThrow('no a');
  void fetch('c');
  expect(asked).toEqual(['a', 'b']);
});

test('what works is answered', async () => {
  const { fetch } = failFirst(working, new AbortController().signal);
  expect(await (await fetch('a')).text()).toBe('ok');
});

test('a signal is told with its reason, before or after it came', async () => {
  const stop = new AbortController();
  const { failure } = failFirst(working, stop.signal);
  stop.abort(new Error('the reader pressed a key'));
  await expect(failure).rejects.toThrow('the reader pressed a key');
  await expect(failFirst(working, stop.signal).failure).rejects.toThrow('the reader pressed a key');
});
