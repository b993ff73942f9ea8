import { describe, expect, test } from 'vitest';
import { foreignCommand } from './foreign-command.ts';
import { memoryWorld } from './memory-world.ts';
import { UnusableInput } from './world.ts';

const good =
  'Hi,\n\nYour open roles went from two to six. Would a 15-minute call help? If not, no reply needed.\n\nBest,\nYabi';
const boast = good.replace('Would', 'Our world-class engineers are free. Would');

function message(id: string, body: string, isPassing: boolean) {
  const brief = {
    prospect: 'Ferrow Mills',
    icp_classification: {
      segment: 1,
      confidence: 'high',
      reasons: ['open roles went from 2 to 6'],
    },
  };
  return {
    task_id: id,
    variant: 'invented',
    is_passing: isPassing,
    input: {
      hiring_signal_brief: brief,
      bench_summary: { stacks: { go: 4 } },
      instruction: 'Write a cold email.',
    },
    candidate_output: { subject: 'Open roles', body },
    metadata: { created_at: '2026-05-04T10:00:00Z' },
  };
}

function pair(id: string, chosen: string, rejected: string) {
  const input = {
    company_signal: 'Company: Ferrow Mills (Seed, $3M, closed 20 days ago).',
    bench_summary: 'Available bench: 2 Go engineers. Next availability window: 2 weeks.',
    prior_thread: '',
  };
  return {
    task_id: id,
    task: { input, expected_features: { banned_phrases: [] } },
    chosen: { output: chosen },
    rejected: { output: rejected },
  };
}

const kind =
  'Subject: Your Seed\n\nHi,\n\nYou closed a $3M Seed in April. Would a 15-minute call help? If not, no reply needed.\n\nBest,\nYabi';
const loud = kind.replace('Would', 'Our world-class engineers are free. Would');

async function foreign(rows: readonly unknown[], args: readonly string[]) {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const world = memoryWorld({ 'rows.jsonl': text });
  const code = await foreignCommand.run(['rows.jsonl', ...args], world);
  return { code, text: world.printed.join('\n') };
}

describe('messages with a label', () => {
  const rows = [
    message('agreed', good, true),
    message('too-kind', boast, true),
    message('agreed-too', boast, false),
    message('too-harsh', good, false),
  ];

  test('are counted, and every disagreement stands under the rules that made it', async () => {
    const { code, text } = await foreign(rows, ['--shape', 'five-check']);
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      'rows 4, label and verdict agree on 2',
      '',
      'variant   pass/pass  pass/fail  fail/fail  fail/pass  unscorable',
      'invented          1          1          1          1           0',
      'all               1          1          1          1           0',
      '',
      'rule           label pass  alone  label fail',
      'banned-phrase           1      1           1',
      '',
      'the label says pass, and these rules fail it: 1',
      '  banned-phrase: 1',
      '    too-kind',
      '',
      'the label says fail, and it passes here: 1',
      '  (no rule): 1',
      '    too-harsh',
    ]);
  });

  test('as JSON keep the words of each finding', async () => {
    const { text } = await foreign(rows, ['--shape', 'five-check', '--json']);
    const result = JSON.parse(text);
    expect(result.counts).toEqual({
      passPass: 1,
      passFail: 1,
      failFail: 1,
      failPass: 1,
      unscorable: 0,
    });
    expect(result.rows[1].blocks[0]).toMatchObject({ rule: 'banned-phrase', quote: 'world-class' });
  });

  test('whose control characters a terminal would obey are printed visibly', async () => {
    const { text } = await foreign(
      [message('a\u001b[2Jb', boast, true)],
      ['--shape', 'five-check'],
    );
    expect(text).not.toContain('\u001b');
  });
});

describe('pairs of messages', () => {
  const rows = [pair('t', kind, loud), pair('t', loud, kind), pair('t', kind, kind)];

  test('are counted, and those are listed in which the chosen message is not preferred', async () => {
    const { code, text } = await foreign(rows, [
      '--shape',
      'five-dimension',
      '--as-of',
      '2026-05-04',
    ]);
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      'pairs 3, of which 1 with one text twice',
      'chosen messages that pass    2',
      'rejected messages that pass  2',
      '',
      'preferred by        chosen  rejected  neither',
      'pass                     1         1        1',
      'score                    1         1        1',
      'fewer rules broken       1         1        1',
      '',
      'rule           chosen  rejected',
      'banned-phrase       1         1',
      '',
      'the score does not prefer the chosen message: 1',
      '  t#2: rejected',
      expect.stringMatching(/^ {4}chosen {4}0\.\d{3} banned-phrase$/),
      '    rejected  1.000 no rule',
    ]);
  });

  test('as JSON keep both judgements', async () => {
    const { text } = await foreign(rows, ['--shape', 'five-dimension', '--json']);
    expect(JSON.parse(text).pairs[0]).toMatchObject({
      id: 't#1',
      chosen: { pass: true },
      rejected: { pass: false, blocks: [{ rule: 'banned-phrase' }] },
    });
  });
});

test.each([
  ['no shape', ['rows.jsonl'], /--shape five-check/],
  ['an unknown shape', ['rows.jsonl', '--shape', 'six-check'], /--shape five-check/],
  ['no file', ['--shape', 'five-check'], /at least one file/],
  ['a day that is none', ['rows.jsonl', '--shape', 'five-dimension', '--as-of', 'May'], /--as-of/],
  ['a file that is not there', ['none.jsonl', '--shape', 'five-check'], /none\.jsonl/],
])('%s is refused in one line', async (_, args, line) => {
  const world = memoryWorld({ 'rows.jsonl': `${JSON.stringify(message('a', good, true))}\n` });
  await expect(foreignCommand.run(args, world)).rejects.toThrow(UnusableInput);
  await expect(foreignCommand.run(args, world)).rejects.toThrow(line);
});

test.each([
  ['five-check', { task_id: 'a', is_passing: 'yes' }, 'is_passing'],
  ['five-check', { ...message('a', '', true) }, 'candidate_output.body'],
  ['five-check', { ...message('a', good, true), task_id: 7 }, 'task_id'],
  ['five-check', 'a row', 'task_id'],
  ['five-dimension', { ...pair('a', kind, loud), chosen: {} }, 'chosen.output'],
  ['five-dimension', { ...pair('a', kind, loud), rejected: {} }, 'rejected.output'],
  ['five-dimension', { ...pair('a', kind, loud), task: {} }, 'company'],
])('a bad row of %s is named with its field', async (shape, row, path) => {
  const failure = await foreign([row], ['--shape', shape]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnusableInput);
  expect((failure as UnusableInput).details.join('\n')).toContain(path);
});
