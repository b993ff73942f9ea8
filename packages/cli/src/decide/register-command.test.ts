import { documentTag } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { main } from '../main.ts';
import { type MemoryWorld, memoryWorld } from '../memory-world.ts';
import { UnusableInput } from '../world.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const policy = { id: 'demo', version: '1.0.0', digest };
const plan = {
  schema: 'tenacious-bench/comparison-plan@1.0',
  id: 'prompt-v2',
  hypothesis: 'the new prompt passes more tasks',
  candidate: 'v2',
  baseline: 'v1',
  metrics: [{ metric: 'pass', delta: 0 }],
  alpha: 0.05,
  looks: [{ pairs: 57, families: 57 }],
  tests: ['sign-flip'],
  power: { power: 0.8, standardDeviation: 0.4828 },
  policy,
  tasks: digest,
};
const none = { defined: false, reason: 'not asked for' };
const agent = (name: string) => ({
  agent: name,
  tries: 57,
  passed: 40,
  failed: 17,
  errors: [],
  trials: { least: 1, most: 1 },
  passRates: [],
  gateRate: none,
  falseBlockRate: none,
});

function comparison({ pairs = 57 } = {}) {
  const p = 0.000274658;
  return {
    schema: documentTag('comparison'),
    createdAt: '2026-05-06',
    verdict: 'better',
    candidate: agent('v2'),
    baseline: agent('v1'),
    policy,
    tasks: { compared: pairs, families: pairs, onlyCandidate: 0, onlyBaseline: 0 },
    data: digest,
    settings: {
      alpha: 0.05,
      power: 0.8,
      maxErrorShare: 0.05,
      resamples: 10000,
      seed: 0,
      generator: 'sfc32',
    },
    decided: [
      {
        metric: 'pass',
        pairs,
        families: pairs,
        candidate: 0.7,
        baseline: 0.44,
        difference: 0.263,
        interval: { defined: true, low: 0.14, high: 0.386, method: 'exact' },
        p,
        adjusted: p,
        wins: 16,
        ties: pairs - 17,
        losses: 1,
        scale: 'binary',
        delta: 0,
        test: { against: 0, method: 'exact-lattice', flips: 0, p, adjusted: p },
        naive: none,
        bootstrap: none,
        effects: { oddsRatio: none, cohensDz: none, dominance: none },
        plan: {
          alpha: 0.05,
          power: 0.8,
          standardDeviation: 0.48,
          designEffect: 1,
          detectable: none,
          needed: none,
        },
        missing: {
          tries: { candidate: 0, baseline: 0 },
          reasons: [],
          tasksLeftOut: 0,
          share: 0,
          bounds: { low: 0.263, high: 0.263 },
          holds: true,
        },
        verdict: 'better',
        because: [{ code: 'above_delta', message: 'the interval lies above 0' }],
      },
    ],
    described: [],
    slices: [],
  };
}

const run = (name: string) => ({
  schema: documentTag('run'),
  id: `run-${name}`,
  agents: [{ id: name }],
  policy,
  tasks: { count: 57, digest },
  trials: 1,
  startedAt: '2026-05-05T09:00:00Z',
  outputs: { file: 'o.jsonl', messages: 57, abstentions: 0, errors: 0 },
});
const files = {
  'plan.json': JSON.stringify(plan),
  'good.json': JSON.stringify(comparison()),
  'fewer.json': JSON.stringify(comparison({ pairs: 50 })),
  'v1.json': JSON.stringify(run('v1')),
  'v2.json': JSON.stringify(run('v2')),
};
const runs = ['--run', 'v1.json', '--run', 'v2.json'];
const end = ['--register', 'r.jsonl', '--by', 'ana'];

function worldAt(
  at: string,
  before: Iterable<readonly [string, string | Uint8Array]> = [],
): MemoryWorld {
  const clock = { now: () => Date.parse(at), sleep: async () => {} };
  return memoryWorld({ ...files, ...Object.fromEntries(before) }, { clock });
}

async function registered(): Promise<MemoryWorld> {
  const world = worldAt('2026-05-04T09:00:00Z');
  expect(await main(['register', 'add', 'plan.json', ...end], world)).toBe(0);
  return world;
}

test('a plan is registered with the smallest difference that it finds, and the head is told', async () => {
  const world = await registered();
  expect(world.printed[0]).toBe(
    'registered prompt-v2 at 2026-05-04T09:00:00.000Z: the new prompt passes more tasks',
  );
  expect(world.printed[1]).toContain(
    '57 tasks: finds a difference of 0.179 beyond delta with power 0.8',
  );
  expect(world.printed[2]).toMatch(/^head {2}sha256:[0-9a-f]{64}$/);
});

test('what is not reported is in the file drawer', async () => {
  const later = worldAt('2026-06-04T09:00:00Z', (await registered()).files);
  expect(await main(['register', 'list', '--register', 'r.jsonl'], later)).toBe(0);
  expect(later.printed[0]).toBe('1 registered comparison, 1 never reported');
  expect(later.printed.join('\n')).toContain('never reported, for 31 days');
  expect(later.printed.at(-1)).toContain('would not be missed');
});

test.each<[string, readonly string[], number, string, string]>([
  [
    'as planned',
    ['good.json', ...runs],
    0,
    'prompt-v2: BETTER, as planned',
    'pass: BETTER, p = 0.000275',
  ],
  [
    'with fewer tasks',
    ['fewer.json', ...runs],
    1,
    'prompt-v2: BETTER, exploratory: not as planned',
    'other_n: planned 57 tasks, done 50 tasks',
  ],
  [
    'without its runs',
    ['good.json'],
    1,
    'prompt-v2: BETTER, not pre-registered',
    'pass: INCONCLUSIVE, as no outcome is the planned one',
  ],
])('an outcome %s', async (_, given, code, told, listed) => {
  const world = worldAt('2026-05-07T09:00:00Z', (await registered()).files);
  expect(
    await main(['register', 'report', 'prompt-v2', '--comparison', ...given, ...end], world),
  ).toBe(code);
  expect(world.printed[0]).toContain(told);
  expect(await main(['register', 'list', '--register', 'r.jsonl'], world)).toBe(0);
  expect(world.printed.join('\n')).toContain(listed);
});

test('a register that was changed is refused, and by its head one that was cut', async () => {
  const world = worldAt('2026-05-07T09:00:00Z', (await registered()).files);
  await main(
    ['register', 'report', 'prompt-v2', '--comparison', 'good.json', ...runs, ...end],
    world,
  );
  const head = world.printed.find((line) => line.startsWith('head'))?.slice(6) ?? '';
  const list = ['register', 'list', '--register', 'r.jsonl'];
  expect(await main([...list, '--head', head], world)).toBe(0);
  const text = String(world.files.get('r.jsonl'));
  world.files.set('r.jsonl', text.replace('"alpha":0.05', '"alpha":0.06'));
  expect(await main(list, world)).toBe(1);
  expect(world.errors.at(-1)).toContain('r.jsonl[1] cannot be trusted');
  world.files.set('r.jsonl', `${text.split('\n')[0]}\n`);
  expect(await main(list, world)).toBe(0);
  expect(await main([...list, '--head', head], world)).toBe(1);
  expect(world.errors.at(-1)).toContain('does not end as it should');
  expect(await main(['register', 'add', 'plan.json', ...end, '--head', head], world)).toBe(2);
});

test('an outcome that was polished afterwards is found, although no entry follows it', async () => {
  const world = worldAt('2026-05-07T09:00:00Z', (await registered()).files);
  await main(
    ['register', 'report', 'prompt-v2', '--comparison', 'fewer.json', ...runs, ...end],
    world,
  );
  const text = String(world.files.get('r.jsonl'));
  world.files.set('r.jsonl', text.replace('"exploratory"', '"confirmatory"'));
  expect(await main(['register', 'list', '--register', 'r.jsonl'], world)).toBe(1);
  expect(world.errors.at(-1)).toContain('r.jsonl[1].standing cannot be trusted');
});

test('two at once do not overwrite each other: the second waits for nobody and says so', async () => {
  const world = await registered();
  const before = world.files.get('r.jsonl');
  const unlock = await world.lock('r.jsonl');
  const report = ['register', 'report', 'prompt-v2', '--comparison', 'good.json', ...runs, ...end];
  expect(await main(report, world)).toBe(2);
  expect(world.errors.at(-1)).toContain('r.jsonl is locked by another run');
  expect(world.files.get('r.jsonl')).toBe(before);
  await unlock();
});

test('nothing is called registered that could not be written', async () => {
  const world = worldAt('2026-05-04T09:00:00Z');
  world.write = () => Promise.reject(new UnusableInput('r.jsonl cannot be written'));
  expect(await main(['register', 'add', 'plan.json', ...end], world)).toBe(2);
  expect(world.printed).toEqual([]);
});

describe('refuses in one line', () => {
  test.each<[string, readonly string[], string]>([
    ['no step', [], 'say add, report, list or starter; see tbench register --help'],
    ['no plan', ['add', ...end], 'name one plan and --register; see tbench register --help'],
    ['nobody', ['add', 'plan.json', '--register', 'r.jsonl'], '--by is needed: who writes it down'],
    [
      'a plan that is none',
      ['add', 'v1.json', ...end],
      'v1.json is no plan of a comparison: schema: expected tenacious-bench/comparison-plan@1.0',
    ],
    [
      'a plan that nobody registered',
      ['report', 'x', '--comparison', 'good.json', ...end],
      'x cannot be reported: x is not registered: its outcome cannot be reported',
    ],
    [
      'a register that is not there',
      ['list', '--register', 'no.jsonl'],
      'no.jsonl cannot be read: there is no such file',
    ],
    [
      'a register that is none',
      ['list', '--register', 'plan.json'],
      "plan.json is no register: [0].kind: Invalid discriminator value. Expected 'registration' | 'outcome'",
    ],
    [
      'a head that is none',
      ['add', 'plan.json', ...end, '--head', 'sha256:1'],
      '--head is "sha256:1": it takes what a command printed after "head", sha256: and 64 digits',
    ],
    [
      'more than the starter',
      ['starter', 'x'],
      'starter takes nothing; see tbench register --help',
    ],
  ])('%s', async (_, args, message) => {
    const world = worldAt('2026-05-04T09:00:00Z');
    expect(await main(['register', ...args], world)).toBe(2);
    expect(world.errors.at(-1)).toBe(`tbench register: ${message}`);
  });
});
