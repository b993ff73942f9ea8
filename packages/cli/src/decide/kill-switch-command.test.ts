import { starterKillSwitch } from '@tenacious-bench/evaluation';
import { formatJsonl, parseKillSwitch } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { main } from '../main.ts';
import { memoryWorld } from '../memory-world.ts';

const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
const result = (at: number, status = 'passed') => ({
  schema: 'tenacious-bench/result@1.0',
  task: `t${at}`,
  agent: 'writer',
  trial: 0,
  family: `t${at}`,
  policy,
  status,
  ...(status !== 'error' && { decision: 'send', score: 0.9 }),
  at: `2026-05-04T0${at % 9}:00:00Z`,
});
const condition = {
  id: 'errors',
  metric: 'error_share',
  because: 'nobody judges',
  over: { days: 1 },
  comparison: 'above',
  threshold: 0.2,
  firesOn: 'estimate',
  minimum: 5,
  action: 'hold all',
};
const document = {
  schema: 'tenacious-bench/kill-switch@1.0',
  id: 'gate',
  version: '1.0.0',
  conditions: [condition],
};
const files = {
  'switch.json': JSON.stringify(document),
  'good.jsonl': formatJsonl(Array.from({ length: 6 }, (_, at) => result(at))),
  'bad.jsonl': formatJsonl(
    Array.from({ length: 6 }, (_, at) => result(at, at < 3 ? 'error' : 'passed')),
  ),
  'few.jsonl': formatJsonl([result(1)]),
  'broken.jsonl': `${formatJsonl([result(1)])}{"schema":\n`,
};
const now = ['--now', '2026-05-04T12:00:00Z'];

describe('the exit code says what to do', () => {
  test.each<[string, readonly string[], number, string]>([
    ['all is well', ['--results', 'good.jsonl'], 0, 'Go on: 0 fired, 0 cannot be told, 1 ok'],
    ['one fired', ['--results', 'bad.jsonl'], 1, 'STOP: 1 fired, 0 cannot be told, 0 ok'],
    ['too few rows', ['--results', 'few.jsonl'], 3, 'STOP: 0 fired, 1 cannot be told, 0 ok'],
    ['no log', [], 3, 'STOP: 0 fired, 1 cannot be told, 0 ok'],
    ['a log that is not there', ['--results', 'no.jsonl'], 3, 'STOP: 0 fired, 1 cannot be told'],
    ['a row that is none', ['--results', 'broken.jsonl'], 3, 'STOP: 0 fired, 1 cannot be told'],
  ])('%s', async (_, args, code, headline) => {
    const world = memoryWorld(files);
    expect(await main(['kill-switch', 'switch.json', ...args, ...now], world)).toBe(code);
    expect(world.printed[0]).toContain(headline);
  });
});

test('says what fired, why, what has to happen, and on what evidence', async () => {
  const world = memoryWorld(files);
  await main(['kill-switch', 'switch.json', '--results', 'bad.jsonl', ...now], world);
  const text = world.printed.join('\n');
  expect(text).toMatch(/FIRED +errors +1 day +0\.5 \[0\.\d+, 0\.\d+\] of 6 +0\.5 is above 0\.2/);
  expect(text).toContain('errors: nobody judges\n  what has to happen: hold all');
  expect(text).toContain('evidence: writer/t2/0 writer/t1/0 writer/t0/0');
  expect(text).toContain('events:  0 rows; there is no log of events');
});

test('several logs are one', async () => {
  const world = memoryWorld(files);
  const logs = ['--results', 'few.jsonl', '--results', 'good.jsonl'];
  expect(await main(['kill-switch', 'switch.json', ...logs, ...now, '--json'], world)).toBe(0);
  const report = JSON.parse(world.printed.join('\n'));
  expect(report).toMatchObject({ verdict: 'ok', isStopped: false });
  expect(report.logs.results).toMatchObject({ rows: 7, repeated: 1 });
});

test('a place in a log is named', async () => {
  const world = memoryWorld(files);
  await main(['kill-switch', 'switch.json', '--results', 'broken.jsonl', ...now], world);
  expect(world.printed.join('\n')).toContain('broken.jsonl:2: the JSON ends too early');
});

test('a log that cannot be read is said to be so, and is no row', async () => {
  const world = memoryWorld(files);
  const logs = ['--results', 'good.jsonl', '--results', 'no.jsonl'];
  expect(await main(['kill-switch', 'switch.json', ...logs, ...now], world)).toBe(3);
  expect(world.printed.join('\n')).toMatch(
    /results: \d+ rows .*; the log of results is not whole: no\.jsonl cannot be read: there is no such file/,
  );
});

test('the starter is a kill-switch, and stops where there is nothing', async () => {
  const world = memoryWorld(files);
  expect(await main(['kill-switch', '--starter'], world)).toBe(0);
  const text = world.printed.join('\n');
  expect(parseKillSwitch(JSON.parse(text))).toEqual({ ok: true, value: starterKillSwitch });
  world.files.set('starter.json', text);
  expect(await main(['kill-switch', 'starter.json'], world)).toBe(3);
});

describe('refuses in one line', () => {
  test.each<[string, readonly string[], string]>([
    ['no document', [], 'name one kill-switch document; see tbench kill-switch --help'],
    ['a document of another kind', ['good.jsonl'], 'good.jsonl is not JSON'],
    [
      'a condition that is none',
      ['wrong.json'],
      'wrong.json is no kill-switch: conditions[0].threshold: Invalid input: expected number, received string',
    ],
    [
      'more than the starter',
      ['--starter', 'x'],
      '--starter stands alone; see tbench kill-switch --help',
    ],
    [
      'a time that is none',
      ['switch.json', '--now', 'soon'],
      '--now is "soon": it takes an instant such as 2026-05-04T09:00:00Z',
    ],
  ])('%s', async (_, args, message) => {
    const wrong = { ...document, conditions: [{ ...condition, threshold: 'much' }] };
    const world = memoryWorld({ ...files, 'wrong.json': JSON.stringify(wrong) });
    expect(await main(['kill-switch', ...args], world)).toBe(2);
    expect(world.errors.at(-1)).toBe(`tbench kill-switch: ${message}`);
  });
});
