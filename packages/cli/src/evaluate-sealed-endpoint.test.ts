import { askedTask } from '@tenacious-bench/evaluation';
import {
  digest,
  formatJsonl,
  messageText,
  type Outcome,
  type Task,
  taskGold,
} from '@tenacious-bench/schema';
import { createAgeKey, type ExposureEntry } from '@tenacious-bench/seal';
import { carefulOutputs, starterTasks, tenaciousPolicy } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from './memory-world.ts';
import { type EndpointAct, loopbackEndpoint, type SeenAsk } from './testing/loopback-endpoint.ts';
import { waitingClock } from './testing/waiting-clock.ts';

const token = 'bearer-of-team-a-0123456789';
// One rule instead of all: what is tested here is how an agent is asked, not how it is scored.
const { brandViolationAt: _, ...policy } = tenaciousPolicy;
const quickPolicy = {
  ...{ ...policy, markers: [], rules: policy.rules.filter(({ id }) => id === 'empty-body') },
  dimensions: [{ id: 'format', title: 'Format', weight: 1, scale: { minimum: 0, maximum: 3 } }],
};
const { identity, recipient } = await createAgeKey();
const base = memoryWorld({
  'held_out.jsonl': formatJsonl(starterTasks),
  'owner.key': `${identity}\n`,
  'token.txt': `${token}\n`,
  'policy.json': JSON.stringify(quickPolicy),
  'other.json': JSON.stringify({ ...quickPolicy, version: '9.9.9' }),
});
const key = ['--identity-file', 'owner.key'];
const ruled = ['--policy', 'policy.json'];
const sealing = ['held_out.jsonl', '--release', 'sums@1.0.0', '--out-dir', 'sealed', ...ruled];
await main(['seal', 'commit', ...sealing, '--key-out', 'leak.key', '--escrow', recipient], base);
await main(['evaluate-sealed', '--new-signing-key', 'sign.key'], base);
await main(['seal', 'unseal', 'sealed', ...key, '--out-dir', 'plain'], base);
const service = base.printed.find((line) => /^[0-9a-f]{64}$/.test(line)) ?? '';

/** What an agent may see of a task, and what the careful agent says to it. */
const careful = new Map(
  starterTasks.map((task, at) => {
    const { id: _, ...shown } = askedTask(task);
    return [digest(shown), writtenIn(carefulOutputs[at]?.outcome)];
  }),
);
const answer = ({ task: { id: _, ...shown } }: SeenAsk): EndpointAct => ({
  body: careful.get(digest(shown)),
});

function writtenIn(outcome: Outcome | undefined): object {
  if (outcome?.kind === 'message') return outcome.message;
  return outcome?.kind === 'abstention' ? { abstain: outcome.reason } : {};
}

function newWorld(options: MemoryWorldOptions = {}) {
  const { clock, waits } = waitingClock();
  const environment = { AGENT_TOKEN: token, EMPTY: '', TWO_WORDS: 'a b' };
  const files = Object.fromEntries(base.files);
  const settings = { fetch: globalThis.fetch, clock, environment, ...options };
  return { world: memoryWorld(files, settings), waits };
}

async function run(args: readonly string[], world: MemoryWorld) {
  const before = [world.printed.length, world.errors.length];
  const code = await main(args, world);
  const errors = world.errors.slice(before[1]);
  return { code, printed: world.printed.slice(before[0]), errors, said: errors.join('\n') };
}

function ask(url: string, ...more: readonly string[]): string[] {
  const where = ['--ledger', 'ledger.jsonl', '--signing-key', 'sign.key', '--receipt', 'one.json'];
  const kept = ['--exposures', 'exposures.jsonl', '--outputs-out', 'answers.jsonl'];
  const who = ['--submitter', 'team-a', '--shown-to', 'vendor-x'];
  return [
    'evaluate-sealed',
    'sealed',
    ...key,
    ...ruled,
    '--endpoint',
    url,
    ...who,
    ...where,
    ...kept,
    ...more,
  ];
}

function textOf(world: MemoryWorld, path: string): string {
  return Buffer.from(world.files.get(path) ?? '').toString();
}

function exposuresIn(world: MemoryWorld): ExposureEntry[] {
  const lines = textOf(world, 'exposures.jsonl').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function shownLeaves(world: MemoryWorld): number[] {
  return exposuresIn(world).flatMap(({ leaves }) => leaves);
}

function outcomesIn(world: MemoryWorld): Outcome[] {
  const lines = textOf(world, 'answers.jsonl').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).outcome);
}

/** Nothing was scored: no query, no receipt, no answers, no lock. */
function expectUnspent(world: MemoryWorld): void {
  for (const path of ['ledger.jsonl', 'one.json', 'answers.jsonl'])
    expect(world.files.has(path), path).toBe(false);
  expect([...world.files.keys()].filter((path) => path.endsWith('.lock'))).toEqual([]);
}

describe('an agent that answers', () => {
  test('is scored as its outputs would be, and what is kept is for its owner alone', async () => {
    const { url } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    const { code, printed, errors } = await run(ask(url), world);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: [
        '12 rows, 0 without an output; all of them count',
        'passed      41.7% to 100% (95% interval 19.3% to 100%)',
        'score       41.7% to 100% (95% interval 19.3% to 100%)',
        'unscorable  0% to 41.7% (95% interval 0% to 68%)',
        'query 1 of 10 of team-a, spent',
        expect.stringMatching(/^ledger {2}sha256:[0-9a-f]{64}$/),
        `one.json: signed by ${service}`,
      ],
    });
    const told = /^note: exposures.jsonl: 12 rows shown to vendor-x, head sha256:[0-9a-f]{64}$/;
    expect(errors).toEqual([expect.stringMatching(told)]);
    expect(world.ownerOnly).toEqual(new Set(['exposures.jsonl', 'answers.jsonl', 'ledger.jsonl']));
    expect([...world.files.keys()].filter((path) => path.endsWith('.lock'))).toEqual([]);
    expect(world.progress.at(-1)).toBe('asked 12 of 12');
  });

  test('is shown every prompt once, after that was written down, and neither gold nor id', async () => {
    const { world } = newWorld();
    const early: number[] = [];
    const { url, asks } = await loopbackEndpoint((seen) => {
      if (!shownLeaves(world).includes(seen.row)) early.push(seen.row);
      return answer(seen);
    });
    const { code } = await run(ask(url, '--shown-to', 'team-a', '--concurrency', '5'), world);
    expect([code, early]).toEqual([0, []]);
    expect(asks.map(({ row }) => row).sort((a, b) => a - b)).toEqual([...starterTasks.keys()]);
    expect(new Set(asks.map(({ task: { id: _, ...shown } }) => digest(shown)))).toEqual(
      new Set(careful.keys()),
    );
    const sent = asks.map(({ text }) => text).join('\n');
    expect(starterTasks.filter(({ id }) => sent.includes(id))).toEqual([]);
    expect(asks.flatMap(({ task }) => taskGold.filter((field) => field in task))).toEqual([]);
    const keys = asks.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(starterTasks.length);
    const entries = exposuresIn(world);
    expect(entries.map(({ shownTo, leaves }) => [shownTo, leaves.length])).toEqual(
      [5, 5, 2].flatMap((rows) => ['vendor-x', 'team-a'].map((name) => [name, rows])),
    );
  });

  test('is asked with the token of a variable or a file, and without one where there is none', async () => {
    const { url, asks } = await loopbackEndpoint(answer);
    const tokens: (readonly string[])[] = [
      [],
      ['--endpoint-token-env', 'AGENT_TOKEN'],
      ['--endpoint-token-file', 'token.txt'],
    ];
    for (const more of tokens) expect(await main(ask(url, ...more), newWorld().world)).toBe(0);
    const seen = asks.map(({ headers }) => headers.authorization);
    const bearer = `Bearer ${token}`;
    expect([seen[0], seen[12], seen[24]]).toEqual([undefined, bearer, bearer]);
    expect(new Set(seen.slice(12))).toEqual(new Set([bearer]));
  });

  test('the receipt verifies, and the answers that were kept give it again after the unsealing', async () => {
    const { url } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    await run(ask(url), world);
    const unsealed = ['--rows', 'plain/held_out.jsonl', '--proof', 'plain/unseal-proof.json'];
    const whose = ['--folder', 'sealed', '--service', service];
    const again = ['--outputs', 'answers.jsonl', ...unsealed, ...ruled];
    const { code, printed, errors } = await run(
      ['evaluate-sealed', 'verify', 'one.json', ...whose, ...again],
      world,
    );
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(printed.at(-1)).toBe('scored again: reproduced');
  });

  test('asked again it has the same receipt for nothing, and so have the answers that were kept', async () => {
    const { url } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    const first = await run(ask(url), world);
    const head = /head (sha256:\S+)/.exec(first.said)?.[1] ?? '';
    const ledger = textOf(world, 'ledger.jsonl');
    const elsewhere = ['--receipt', 'two.json', '--outputs-out', 'again.jsonl'];
    const again = await run(ask(url, ...elsewhere, '--exposures-head', head), world);
    expect(again.printed).toContain('query 1 of 10 of team-a, scored before: nothing is spent');
    expect(shownLeaves(world)).toHaveLength(24);
    const where = ['--ledger', 'ledger.jsonl', '--signing-key', 'sign.key', '--receipt', '3.json'];
    const kept = ['--outputs', 'again.jsonl', '--submitter', 'team-a'];
    const file = await run(
      ['evaluate-sealed', 'sealed', ...key, ...ruled, ...kept, ...where],
      world,
    );
    expect(file.code).toBe(0);
    const receipts = ['one.json', 'two.json', '3.json'].map((path) => textOf(world, path));
    expect(new Set(receipts).size).toBe(1);
    expect(textOf(world, 'ledger.jsonl')).toBe(ledger);
  });

  test('that many have seen a row is said', async () => {
    const { url } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    const names = ['a', 'b', 'c'].flatMap((name) => ['--shown-to', name]);
    const { errors } = await run(ask(url, ...names), world);
    expect(errors[1]).toBe('note: exposures.jsonl: more than 3 have seen 12 rows of the split');
  });

  test('a run that a crash cut off while it wrote is gone on from, and what was cut off is told', async () => {
    const { url } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    await run(ask(url), world);
    const whole = textOf(world, 'exposures.jsonl');
    world.files.set('exposures.jsonl', `${whole}{"schema":"tenacious-be`);
    const elsewhere = ['--receipt', 'two.json', '--outputs-out', 'again.jsonl'];
    const { code, said } = await run(ask(url, ...elsewhere), world);
    expect(code).toBe(0);
    expect(said).toContain('note: exposures.jsonl: its last line was cut off by a crash');
    expect(textOf(world, 'exposures.jsonl').startsWith(whole)).toBe(true);
    expect(shownLeaves(world)).toHaveLength(24);
  });
});

describe('an agent that stumbles', () => {
  test('over one row, once, is asked again, which is nothing new to write down', async () => {
    const { url, asks } = await loopbackEndpoint((seen) =>
      seen.row === 4 && seen.tries === 0 ? { status: 429 } : answer(seen),
    );
    const { world, waits } = newWorld();
    const { code } = await run(ask(url), world);
    expect({ code, waits }).toEqual({ code: 0, waits: [500] });
    expect(asks).toHaveLength(13);
    expect(outcomesIn(world).filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(shownLeaves(world)).toHaveLength(12);
  });

  test('over one row for ever has that row unscorable', async () => {
    const { url } = await loopbackEndpoint((seen) => (seen.row === 4 ? {} : answer(seen)));
    const { world } = newWorld();
    const { code, printed } = await run(ask(url, '--json'), world);
    expect(code).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ result: { missing: 0 } });
    expect(outcomesIn(world)[4]).toMatchObject({ kind: 'error', code: 'unusable_answer' });
    expect(world.progress.at(-1)).toBe('asked 12 of 12, 1 in vain');
  });

  test.each<[string, EndpointAct, string]>([
    ['is down', { status: 500 }, 'overloaded 2'],
    ['sends us to somebody else', { status: 307 }, 'rejected 2'],
    ['says nothing that can be read', { body: {} }, 'unusable_answer 2'],
  ])('and %s for ever costs no query, shows few rows, and these are known', async (_, act, why) => {
    const { url, asks } = await loopbackEndpoint(() => act);
    const { world } = newWorld();
    const { code, printed, errors } = await run(ask(url, '--concurrency', '1'), world);
    expect({ code, printed }).toEqual({ code: 3, printed: [] });
    expect(errors).toEqual([
      expect.stringMatching(/^note: exposures.jsonl: 2 rows shown to vendor-x, head sha256:/),
      `tbench evaluate-sealed: outputs: of 2 rows asked so far, of 12, 2 brought no answer (${why}) [too_many_errors]; no query is spent`,
    ]);
    expect(new Set(asks.map(({ row }) => row))).toEqual(new Set([0, 1]));
    expect(shownLeaves(world)).toEqual([0, 1]);
    expectUnspent(world);
  });

  test('where nobody is at the address, that is found out with few rows', async () => {
    const { url } = await loopbackEndpoint(answer);
    const { world } = newWorld({
      fetch: async () => {
        throw new TypeError('fetch failed', { cause: new Error(`ECONNREFUSED ${url}`) });
      },
    });
    const { code, said } = await run(ask(url), world);
    expect(code).toBe(3);
    expect(said).toContain('disconnected');
    expect(said).not.toContain('ECONNREFUSED');
    expectUnspent(world);
  });
});

test('ctrl-C ends it: what was shown is written down, and no query is spent', async () => {
  const stop = new AbortController();
  const { url, asks } = await loopbackEndpoint((seen) => {
    if (seen.row < 6) return answer(seen);
    stop.abort();
    return 'silence';
  });
  const { world } = newWorld({ interrupted: stop.signal });
  const { code, printed, errors } = await run(ask(url, '--concurrency', '3'), world);
  expect({ code, printed }).toEqual({ code: 3, printed: [] });
  expect(errors).toEqual([
    expect.stringMatching(/^note: exposures.jsonl: \d+ rows shown to vendor-x, head sha256:/),
    'tbench evaluate-sealed: interrupted; no query is spent',
  ]);
  const leaves = shownLeaves(world);
  expect(asks.every(({ row }) => leaves.includes(row))).toBe(true);
  expect(leaves.length).toBeLessThan(12);
  expectUnspent(world);
});

test('what cannot be written down is not shown', async () => {
  const { url, asks } = await loopbackEndpoint(answer);
  const { world } = newWorld();
  const full = { ...world, append: async () => Promise.reject(new Error('the disk is full')) };
  await expect(main(ask(url), full)).rejects.toThrow('the disk is full');
  expect(asks).toEqual([]);
  expectUnspent(world);
});

describe('nobody is asked', () => {
  const locked = { 'ledger.jsonl.lock': '{}' };
  test.each<[string, readonly string[], Record<string, string>, string]>([
    ['while the ledger is locked', [], locked, 'ledger.jsonl is locked by another run'],
    [
      'while the exposures are locked',
      [],
      { 'exposures.jsonl.lock': '{}' },
      'exposures.jsonl is locked by another run: wait until it is done, or remove exposures.jsonl.lock',
    ],
    ['for another policy', ['--policy', 'other.json'], {}, 'sealed for another policy'],
    ['on a broken ledger of exposures', [], { 'exposures.jsonl': '{"index":1}\n' }, 'exposures'],
    [
      'where entries were taken off the exposures',
      ['--exposures-head', `sha256:${'0'.repeat(64)}`],
      {},
      '[other_head]',
    ],
    ['with a receipt that is there', [], { 'one.json': '{}' }, 'one.json is already there'],
    ['with answers that are there', [], { 'answers.jsonl': '' }, 'answers.jsonl is already there'],
    ['with outputs too', ['--outputs', 'a.jsonl'], {}, 'give one of them'],
    ['with two tokens', tokens('AGENT_TOKEN', 'token.txt'), {}, 'one token is enough'],
    ['with a variable that is not set', tokens('NO_SUCH'), {}, 'holds no token of one word'],
    ['with an empty token', tokens('EMPTY'), {}, 'holds no token of one word'],
    ['with a token of two words', tokens('TWO_WORDS'), {}, 'holds no token of one word'],
    ['with the token itself', tokens(token), {}, 'holds no token of one word'],
    ['with nobody to show it to', ['--shown-to', 'vendor x'], {}, '--shown-to takes'],
    ['at nobody at a time', ['--concurrency', '0'], {}, '--concurrency is "0"'],
    ['without any time', ['--timeout', '0'], {}, '--timeout is "0"'],
    ['with one file for two', ['--outputs-out', 'ledger.jsonl'], {}, '--ledger and --outputs-out'],
  ])('%s', async (_, more, changed, reason) => {
    const { url, asks } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    for (const [path, text] of Object.entries(changed)) world.files.set(path, text);
    const before = new Map(world.files);
    const { code, printed, said } = await run(ask(url, ...more), world);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(said).toContain(reason);
    expect(said).not.toContain(token);
    expect(asks).toEqual([]);
    expect(world.files).toEqual(before);
  });

  test('once every query is spent', async () => {
    const { url, asks } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    await run(ask(url, '--limit', '1'), world);
    const elsewhere = ['--receipt', 'two.json', '--outputs-out', 'again.jsonl', '--limit', '1'];
    const { code, said } = await run(ask(url, ...elsewhere), world);
    expect(code).toBe(2);
    expect(said).toContain('all queries of team-a are spent: nobody is asked [spent]');
    expect(asks).toHaveLength(12);
  });

  const secret = 'https://me:hidden-word@agent.example/ask';
  test.each([
    ['http://agent.example/ask', '--endpoint: the address is neither https nor on this machine'],
    [
      'http://127.0.0.1.agent.example/ask',
      '--endpoint: the address is neither https nor on this machine',
    ],
    ['http://10.0.0.1/ask', '--endpoint: the address is neither https nor on this machine'],
    ['ftp://127.0.0.1/ask', '--endpoint: an address such as https://agent.example/ask is needed'],
    ['agent.example', '--endpoint: an address such as https://agent.example/ask is needed'],
    [secret, 'without a name or password in it'],
  ])('at %s', async (url, reason) => {
    const { world } = newWorld({ fetch: () => Promise.reject(new Error('it was asked')) });
    const { code, said } = await run(ask(url), world);
    expect(code).toBe(2);
    expect(said).toContain(reason);
    expect(said).not.toContain('hidden-word');
  });

  test.each(['http://localhost:1/ask', 'http://127.1.2.3:1/ask', 'http://[::1]:1/ask'])(
    'of other machines at %s, so that it needs no https',
    async (url) => {
      const asked: string[] = [];
      const fetch: typeof globalThis.fetch = async (input) => {
        asked.push(String(input));
        return new Response(null, { status: 404 });
      };
      expect(await main(ask(url), newWorld({ fetch }).world)).toBe(3);
      expect(asked[0]).toBe(url);
    },
  );

  test.each(['--shown-to', '--exposures', '--outputs-out'])('without %s', async (option) => {
    const args = ask('http://127.0.0.1:1/ask');
    const at = args.indexOf(option);
    const { code, said } = await run(args.toSpliced(at, 2), newWorld().world);
    expect(code).toBe(2);
    expect(said).toContain('are needed with --endpoint');
  });

  test('where options of an endpoint stand without one', async () => {
    const args = ask('http://127.0.0.1:1/ask');
    const { code, said } = await run(
      args.toSpliced(args.indexOf('--endpoint'), 2),
      newWorld().world,
    );
    expect(code).toBe(2);
    expect(said).toContain('--shown-to says how an endpoint is asked: name it with --endpoint');
  });
});

describe('tasks that continue after an answer', () => {
  const later = { kind: 'event' as const, at: '2026-12-01', reason: 'what comes after the answer' };
  const continuing = starterTasks.map((task, at): Task => {
    const { conversation } = task;
    return at < 2 ? { ...task, continues: [[{ ...later, conversation }]] } : task;
  });

  test('are nobody shown, neither them nor what comes after: no answer, no query', async () => {
    const { url, asks } = await loopbackEndpoint(answer);
    const { world } = newWorld();
    world.files.set('turns.jsonl', Buffer.from(formatJsonl(continuing)));
    world.files.set('careful.jsonl', Buffer.from(formatJsonl(carefulOutputs)));
    const where = ['--release', 'turns@1.0.0', '--out-dir', 'turns', ...ruled];
    const kept = ['--key-out', 'turns.key', '--escrow', recipient];
    await main(['seal', 'commit', 'turns.jsonl', ...where, ...kept], world);
    const before = [...world.files.keys()];
    const shared = ['--ledger', 'ledger.jsonl', '--signing-key', 'sign.key'];
    const filed = ['--outputs', 'careful.jsonl', '--submitter', 'team-a', '--receipt', 'one.json'];
    const given = ['evaluate-sealed', 'turns', ...key, ...ruled, ...filed, ...shared];
    for (const args of [ask(url).with(1, 'turns'), given]) {
      const { code, printed, said } = await run(args, world);
      expect({ code, printed }).toEqual({ code: 2, printed: [] });
      expect(said).toBe(
        'tbench evaluate-sealed: the split has 2 tasks that continue after an answer: one answer a task is what can be scored here, so nobody is asked and nothing is spent',
      );
    }
    expect([asks, [...world.files.keys()]]).toEqual([[], before]);
  });
});

test('two runs at once: one is served, the other is told, and no entry is lost', async () => {
  const { url } = await loopbackEndpoint(answer);
  const { world } = newWorld();
  const other = ['--receipt', 'two.json', '--outputs-out', 'again.jsonl', '--submitter', 'team-b'];
  const codes = await Promise.all([main(ask(url), world), main(ask(url, ...other), world)]);
  expect(codes).toEqual([0, 2]);
  expect(world.errors.join('\n')).toContain('ledger.jsonl is locked by another run');
  expect(await main(ask(url, ...other), world)).toBe(0);
  expect(textOf(world, 'ledger.jsonl').trim().split('\n')).toHaveLength(2);
  expect(shownLeaves(world)).toHaveLength(24);
});

test('no line, ledger or receipt holds a text of a row, of an answer or of the token', async () => {
  const echoes: ((seen: SeenAsk) => EndpointAct)[] = [
    answer,
    (seen) => ({ body: `${seen.headers.authorization} ${seen.text}` }),
    (seen) => ({ status: 500, body: seen.text }),
    (seen) => ({ status: 400, body: `${seen.headers.authorization}` }),
    (seen) => ({ status: 302, headers: { location: `/${encodeURI(JSON.stringify(seen.task))}` } }),
    (seen) => (seen.row === 2 ? { body: seen.text } : answer(seen)),
    (seen) => (seen.row === 2 ? { body: { error: `${token} ${seen.text}` } } : answer(seen)),
    () => 'half',
  ];
  const seen: string[] = [];
  for (const act of echoes) {
    const { url } = await loopbackEndpoint(act);
    const { world } = newWorld();
    const credentials = ['--endpoint-token-env', 'AGENT_TOKEN'];
    await main(ask(`${url}?key=${token}`, ...credentials), world);
    const kept = ['ledger.jsonl', 'one.json', 'exposures.jsonl'];
    seen.push(...kept.map((path) => textOf(world, path)));
    seen.push(...world.printed, ...world.errors, ...world.progress);
    expect(textOf(world, 'answers.jsonl')).not.toContain(token);
    expect(textOf(world, 'answers.jsonl')).not.toContain('tenacious-bench/ask');
  }
  const text = seen.join('\n');
  expect(text).not.toContain(token);
  const messages = carefulOutputs.flatMap(({ outcome }) =>
    outcome.kind === 'message' ? messageText(outcome.message).split('\n') : [],
  );
  const texts = starterTasks.flatMap(({ id, title = '', thread, facts }) => [
    ...[id, title, ...facts.flatMap(({ values }) => Object.values(values).map(String))],
    ...thread.flatMap((turn) => (turn.kind === 'message' ? [messageText(turn.message)] : [])),
  ]);
  const telling = [...texts, ...messages].filter((one) => one.length >= 8 && !/^[\d-]+$/.test(one));
  expect(telling.length).toBeGreaterThan(3 * starterTasks.length);
  expect(telling.filter((one) => text.includes(one))).toEqual([]);
});

function tokens(variable: string, file?: string): string[] {
  const from = ['--endpoint-token-env', variable];
  return file === undefined ? from : [...from, '--endpoint-token-file', file];
}
