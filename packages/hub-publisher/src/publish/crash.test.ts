import type { Boundary } from '@tenacious-bench/loopback-hub';
import { expect, test } from 'vitest';
import { type GitState, gitState } from '../testing/git-state.ts';
import { hubForTest, publishOptions } from '../testing/hub-for-test.ts';
import { mortalFetch } from '../testing/mortal-fetch.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { publishRelease } from './publish-release.ts';

test('killed at any boundary of any request and run again, it is one commit with one tag', async () => {
  const { hub, watch } = await watchedHub();
  const candidate = await releaseForTest();
  const stateOf = (name: string) => gitState(hub.gitFolder(`datasets/acme/${name}`));

  async function undisturbed(): Promise<{ count: number; state: GitState }> {
    let count = 0;
    watch('undisturbed', () => {
      count += 1;
    });
    await publishRelease(candidate, {
      ...(await optionsFor('undisturbed')),
      fetch: named('undisturbed'),
    });
    return { count, state: await stateOf('undisturbed') };
  }

  async function killedAt(wanted: number): Promise<GitState> {
    const name = `killed-at-${wanted}`;
    const options = await optionsFor(name);
    const mortal = mortalFetch(named(name));
    let count = 0;
    watch(name, ({ drop }) => {
      if (count === wanted) {
        mortal.kill();
        drop();
      }
      count += 1;
    });
    const first = publishRelease(candidate, { ...options, fetch: mortal.fetch });
    await Promise.race([mortal.killed, first]);
    const { state } = await publishRelease(candidate, options);
    expect({ wanted, state }).toEqual({ wanted, state: 'published' });
    return stateOf(name);
  }

  const optionsFor = (name: string) => publishOptions(hub, { repository: `acme/${name}` });
  const { count, state } = await undisturbed();
  expect(state).toMatchObject({
    commits: ['Release v1.0.0', 'initial commit'],
    tags: ['v1.0.0 tag'],
  });
  expect(count).toBeGreaterThan(26);
  const states = await Promise.all(Array.from({ length: count }, (_, at) => killedAt(at)));
  expect(states).toEqual(states.map(() => state));
  // As long as several busy runs of git take: every run starts a few dozen.
}, 180_000);

/** A hub whose boundaries are told to whoever watches the publisher that they belong to. */
async function watchedHub() {
  const watchers = new Map<string, (boundary: Boundary) => void>();
  const hub = await hubForTest({
    onBoundary: (boundary) => watchers.get(boundary.request.headers.publisher ?? '')?.(boundary),
  });
  const watch = (name: string, watcher: (boundary: Boundary) => void) => {
    watchers.set(name, watcher);
  };
  return { hub, watch };
}

/** A `fetch` that says whose it is. */
function named(publisher: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('publisher', publisher);
    return fetch(input, { ...init, headers });
  };
}
