import { readFileSync } from 'node:fs';
import {
  canonicalJson,
  formatJsonl,
  type Output,
  parseVerdict,
  readJsonl,
  type Task,
  taskId,
} from '@tenacious-bench/schema';
import {
  carefulOutputs,
  carelessOutputs,
  starterTasks,
  tenaciousPolicy,
} from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const tasks = formatJsonl(starterTasks);
const outputs = formatJsonl([...carefulOutputs, ...carelessOutputs]);
const files = { 'tasks.jsonl': tasks, 'outputs.jsonl': outputs };
const scoring = ['score', '--tasks', 'tasks.jsonl', '--outputs', 'outputs.jsonl'];

async function run(args: readonly string[], given: Record<string, string | Uint8Array> = files) {
  const world = memoryWorld(given);
  const code = await main(args, world);
  return { code, world, out: world.printed.join('\n'), err: world.errors.join('\n') };
}

describe('tbench', () => {
  test.each([[[]], [['--help']], [['help']]])(
    '%j prints the commands and the exit codes',
    async (args) => {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      for (const word of [
        'demo',
        'init',
        'score',
        'validate',
        'calibrate',
        'read',
        'stats',
        'exit codes: 0',
        '3 nothing failed, but not everything could be checked',
        '4 the check did not prove itself',
        'contamination',
        'repair',
        'near-duplicates',
        'time-shift',
      ])
        expect(out).toContain(word);
    },
  );

  test.each([
    'demo',
    'init',
    'score',
    'validate',
    'calibrate',
    'classify',
    'read',
    'stats',
    'contamination',
    'repair',
    'near-duplicates',
    'time-shift',
  ])('%s --help explains itself', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`usage: tbench ${name}`);
  });

  test('--version is a version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each([
    [['sore'], 'tbench: there is no command "sore"; see tbench --help'],
    [['demo', 'extra'], 'tbench demo: extra is not expected; see tbench demo --help'],
    [['score'], 'tbench score: --tasks and --outputs are needed; see tbench score --help'],
    [['score', '--taks', 'x'], "tbench score: Unknown option '--taks'"],
    [[...scoring, '--show', 'many'], 'tbench score: --show is "many": it takes a whole number'],
    [[...scoring, '--facts', 'some'], 'tbench score: --facts is "some": it takes known or unknown'],
    [
      ['score', '--tasks', 'no.jsonl', '--outputs', 'outputs.jsonl'],
      'tbench score: no.jsonl cannot be read: there is no such file or folder',
    ],
    [['validate'], 'tbench validate: name at least one file; see tbench validate --help'],
    [
      ['stats', 'mode', '1', '2'],
      'tbench stats: there is no statistic "mode"; see tbench stats --help',
    ],
    [['stats', 'paired', '1.5', '2'], 'tbench stats: "1.5" is not a count'],
    [
      ['stats', 'proportion', '5', '4'],
      'tbench stats: 5 of 4 is not a proportion: PASSED must be at most TOTAL, and TOTAL above 0',
    ],
    [
      ['read', '--as-of', 'today', 'x'],
      'tbench read: --as-of is "today": it takes a date such as 2026-05-04',
    ],
  ])('%j exits with 2 and one line', async (args, line) => {
    const { code, world } = await run(args);
    expect(code).toBe(2);
    expect(world.errors).toEqual([line]);
    expect(world.printed).toEqual([]);
  });
});

describe('tbench demo', () => {
  test('shows both agents, one failing finding with its carets, and where to go next', async () => {
    const { code, out } = await run(['demo'], {});
    expect(code).toBe(0);
    expect(out).toMatch(/careful +12 +12 +100%/);
    expect(out).toMatch(/careless +12 +\d /);
    expect(out).toMatch(/│ .*\$9\.4M.*\n +│ +\^{5}\n +contradicted-fact: /);
    expect(out).toContain('Where to go next');
    expect(out).toMatch(/33 tasks, 83 rows: found in the-leak \(/);
    expect(out).toMatch(/(\d+) of \1 leaks planted in 9 disguises were found, and 0 of 60 rows/);
    expect(out).toMatch(/33 tasks in 3 files: every byte .*, every task is as it was/);
    expect(out).toMatch(/a card: clean; .*: leak \(text at byte \d+\)/);
  });

  test('prints what the README of the repository shows', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, shown] = /```text\n([\s\S]*?)\n```/.exec(readme) ?? [];
    expect((await run(['demo'])).out).toContain(shown);
  });

  test('prints the same bytes every time', async () => {
    expect((await run(['demo'])).out).toBe((await run(['demo'])).out);
  });
});

describe('tbench init', () => {
  test('writes files that validate and score', async () => {
    const world = memoryWorld();
    expect(await main(['init', 'bench'], world)).toBe(0);
    expect(await main(['validate', 'bench/tasks.jsonl', 'bench/outputs.jsonl'], world)).toBe(0);
    const args = ['--tasks', 'bench/tasks.jsonl', '--outputs', 'bench/outputs.jsonl'];
    expect(await main(['score', ...args], world)).toBe(1);
    expect(world.errors).toEqual([]);
  });

  test('never replaces a file', async () => {
    const { code, err, world } = await run(['init', 'bench'], { 'bench/outputs.jsonl': 'mine' });
    expect(code).toBe(2);
    expect(err).toContain('bench/outputs.jsonl is already there; name another folder');
    expect([...world.files]).toEqual([['bench/outputs.jsonl', 'mine']]);
  });
});

describe('tbench score', () => {
  test('writes one valid verdict for each message and exits with 1 when a message fails', async () => {
    const { code, world } = await run([...scoring, '--verdicts', 'verdicts.jsonl']);
    expect(code).toBe(1);
    const rows = [];
    const written = String(world.files.get('verdicts.jsonl'));
    for await (const row of readJsonl(written, { parse: parseVerdict })) rows.push(row.ok);
    expect(rows).toEqual(Array(24).fill(true));
  });

  test('exits with 0 when every message passes', async () => {
    const { code } = await run(scoring, { ...files, 'outputs.jsonl': formatJsonl(carefulOutputs) });
    expect(code).toBe(0);
  });

  test('takes another policy from a file', async () => {
    const renamed = { ...tenaciousPolicy, id: 'other' };
    const given = { ...files, 'policy.json': JSON.stringify(renamed) };
    const { code, out } = await run([...scoring, '--policy', 'policy.json'], given);
    expect(code).toBe(1);
    expect(out).toContain('unscorable: the task belongs to policy tenacious, not to other');
  });

  test.each([
    ['is not JSON', '{', 'policy.json is not JSON'],
    [
      'is not a policy',
      '{"schema":"tenacious-bench/task@1.0"}',
      'policy.json is not a policy: schema: expected "tenacious-bench/policy@1.0"',
    ],
    [
      'does not compile',
      JSON.stringify({ ...tenaciousPolicy, dimensions: tenaciousPolicy.dimensions.slice(1) }),
      'policy tenacious does not compile: dimensions: the weights add up to 0.6, not to 1',
    ],
  ])('says that a policy %s', async (_, policy, line) => {
    const { code, err } = await run([...scoring, '--policy', 'policy.json'], {
      ...files,
      'policy.json': policy,
    });
    expect(code).toBe(2);
    expect(err).toContain(line);
  });

  const silence = { kind: 'abstention', reason: 'nothing to go on' };
  const down = { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' };
  const [firstTask] = starterTasks as readonly [Task];
  const [firstOutput] = carefulOutputs as readonly [Output];
  test.each<[string, string[] | undefined, object, number, string, RegExp]>([
    [
      'silence that is right',
      ['abstain'],
      silence,
      0,
      '',
      /careful +1 +1 +100% .* 1, 1 rightly +0$/m,
    ],
    [
      'silence where a message is due',
      ['send'],
      silence,
      1,
      'abstention: nothing was written where an answer was due',
      /careful +1 +0 +0% .* 0\.000 +1, 0 rightly +0$/m,
    ],
    [
      'silence of which the task says nothing',
      undefined,
      silence,
      1,
      'abstention: nothing was written where an answer was due',
      /careful +1 +0 +0% .* 1, 0 rightly +0$/m,
    ],
    [
      'a message where none was due',
      ['abstain'],
      firstOutput.outcome,
      1,
      'send · score 1.000: a message was sent where none was due',
      /careful +1 +0 +0% .* 0 +0$/m,
    ],
    [
      'no answer',
      ['send'],
      down,
      1,
      'error: no answer in 30 s',
      /careful +0 +0 +none +0% to 100% +none +0 +1$/m,
    ],
  ])('judges %s as a run does', async (_, decisions, outcome, code, why, row) => {
    const { expected: __, ...unsaid } = firstTask;
    const because = 'the author says so';
    const task = decisions ? { ...unsaid, expected: { decisions, because } } : unsaid;
    const own = { ...task, id: taskId(task) };
    const given = {
      'tasks.jsonl': formatJsonl([own]),
      'outputs.jsonl': formatJsonl([{ ...firstOutput, task: own.id, outcome }]),
    };
    const scored = await run(scoring, given);
    expect(scored.code).toBe(code);
    expect(scored.out).toMatch(row);
    expect(scored.out).toContain(why);
    const rescored = await run(
      ['rescore', 'outputs.jsonl', '--tasks', 'tasks.jsonl', '--json'],
      given,
    );
    const [asRun] = JSON.parse(rescored.out).agents;
    const [asScored] = JSON.parse((await run([...scoring, '--json'], given)).out).agents;
    expect([asScored.judged, asScored.passed, asScored.unscored]).toEqual([
      asRun.asked - asRun.errors,
      asRun.passed,
      asRun.errors,
    ]);
    const quality = await run(
      ['quality', 'tasks.jsonl', '--outputs', 'outputs.jsonl', '--json'],
      given,
    );
    const { answers, failed } = JSON.parse(quality.out).difficulty;
    expect([answers, failed]).toEqual([asRun.asked - asRun.errors, asRun.failed]);
  });

  test.each([
    ['a malformed line', `${outputs}{"schema":\n`, 'outputs.jsonl:25: '],
    ['a repeated answer', outputs + outputs.split('\n')[0], 'duplicate_id'],
    ['an unknown version', outputs.replace('output@1.0', 'output@3.0'), 'unsupported_version'],
    ['a misspelt field', outputs.replace('"agent":', '"agnet":'), 'unknown_field'],
    ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]), 'invalid_utf8'],
    ['an empty file', '\n\n', 'outputs.jsonl holds no row'],
    [
      'an answer to an unknown task',
      outputs.replace(starterTasks[0]?.id ?? '', 'task-unknown'),
      'which is not among the tasks',
    ],
  ])('refuses %s, names the line, and writes nothing', async (_, content, expected) => {
    const { code, err, world } = await run([...scoring, '--verdicts', 'v.jsonl'], {
      ...files,
      'outputs.jsonl': content,
    });
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(world.files.has('v.jsonl')).toBe(false);
  });

  test('never lets a message control the terminal', async () => {
    const [first] = carelessOutputs as readonly [Output];
    const body = 'Our \u001b[2J world-class team \u202egnp.exe is free.';
    const hostile = {
      ...first,
      agent: 'careless',
      outcome: { kind: 'message', message: { channel: 'email', body } },
    };
    const { out } = await run(scoring, { ...files, 'outputs.jsonl': formatJsonl([hostile]) });
    expect(out).toContain('<U+001B>[2J world-class team <U+202E>gnp.exe');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });
});

describe('tbench validate', () => {
  test('counts valid rows by kind', async () => {
    const { code, out } = await run(['validate', 'tasks.jsonl', 'outputs.jsonl']);
    expect(code).toBe(0);
    expect(out).toBe(
      'tasks.jsonl: 12 task valid, 0 invalid rows\noutputs.jsonl: 24 output valid, 0 invalid rows',
    );
  });

  test('names every bad row: the changed task, the repeated one, the unknown document', async () => {
    const [first, second] = starterTasks;
    const changed = canonicalJson({ ...first, stage: 'warm' });
    const rows = [
      changed,
      canonicalJson(second),
      canonicalJson(second),
      '{"schema":"poem@1"}',
    ].join('\r\n');
    const { code, world } = await run(['validate', 'a.jsonl'], { 'a.jsonl': `\ufeff${rows}` });
    expect(code).toBe(1);
    expect(
      world.errors.map((line) => /^a\.jsonl:(\d+): (\w+): .*\[(\w+)\]$/.exec(line)?.slice(1)),
    ).toEqual([
      ['1', 'id', 'id_mismatch'],
      ['3', 'id', 'duplicate_id'],
      ['4', 'schema', 'unknown_document'],
    ]);
  });
});

describe('tbench read', () => {
  test('shows the normalised text and every quantity with its span', async () => {
    const { code, out } = await run(['read', 'We c\u0430n place 7–14 engineers']);
    expect(code).toBe(0);
    expect(out).toContain('normalised  we can place 7-14 engineers');
    expect(out).toMatch(/13-27 +count +7–14 engineers/);
  });

  test('prints JSON on request', async () => {
    const { out } = await run(['read', '--json', 'two weeks']);
    expect(JSON.parse(out).quantities).toMatchObject([{ kind: 'duration', quote: 'two weeks' }]);
  });
});

describe('tbench classify', () => {
  test.each([
    ['remove me', 'unsubscribe', 'suppress_and_end_thread'],
    ['Bitte schreiben Sie mir nicht mehr.', 'unsubscribe', 'suppress_and_end_thread'],
    ['Sure, Tuesday at 3 works.', 'interested', 'confirm_call_max_30min'],
  ])('%s', async (reply, label, action) => {
    const { code, world } = await run(['classify', '--as-of', '2026-05-04', reply]);
    expect(code).toBe(0);
    expect(world.printed.slice(0, 2)).toEqual([`label        ${label}`, `next action  ${action}`]);
  });

  test.each([
    [['classify'], 'tbench classify: give one reply in quotes, or - for standard input'],
    [
      ['classify', '--as-of', '2026-13-01', 'x'],
      'tbench classify: --as-of is "2026-13-01": it takes a date such as 2026-05-04',
    ],
  ])('%j exits with 2 and one line', async (args, line) => {
    const { code, world } = await run(args);
    expect(code).toBe(2);
    expect(world.errors).toEqual([line]);
  });
});
