import { describe, expect, test } from 'vitest';
import { calibrateCommand } from './calibrate-command.ts';
import { memoryWorld } from './memory-world.ts';
import { UnusableInput } from './world.ts';

const good =
  'Hi Ana,\n\nYour open Go roles went from two to six in 60 days. Would a 15-minute call help? If not, no reply needed.\n\nBest,\nYabi';
const boast = good.replace('Would', 'Our world-class engineers are free. Would');

const brief = {
  asOf: '2026-05-04',
  stage: 'cold',
  channel: 'email',
  company: 'Ferrow Mills',
  prospect: { name: 'Ana Lund', role: 'CTO' },
  segment: { id: 1, confidence: 'high' },
  signals: [{ type: 'open_roles', stack: 'Go', count: 6, previous: 2, windowDays: 60 }],
  bench: [{ stack: 'Go', available: 3, committed: 0, senior: 1, startDays: 14 }],
  prices: [],
  thread: [],
};
const passes = { pass: true, decision: 'send', violations: [], mustNotFlag: [] };
const fails = {
  pass: false,
  decision: 'regenerate',
  violations: [{ kind: 'banned_phrase', quote: 'world-class' }],
  mustNotFlag: ['two to six'],
};

type Given = { body?: string; expect?: object } & Record<string, unknown>;

function row(id: string, { body = good, expect: label = passes, ...changes }: Given = {}) {
  return { ...brief, id, message: { subject: 'Go roles', body }, expect: label, ...changes };
}

async function calibrate(rows: readonly unknown[], options: readonly string[] = []) {
  const text = rows.map((one) => `${JSON.stringify(one)}\n`).join('');
  const world = memoryWorld({ 'rows.jsonl': text });
  const code = await calibrateCommand.run(['rows.jsonl', ...options], world);
  return { code, lines: world.printed };
}

async function result(rows: readonly unknown[]) {
  const { lines } = await calibrate(rows, ['--json']);
  return JSON.parse(lines.join('\n'));
}

describe('tbench calibrate', () => {
  test('prints what agrees, with its interval, and exits with 0', async () => {
    const rows = [row('a'), row('b', { body: boast, expect: fails })];
    const { code, lines } = await calibrate(rows);
    expect(code).toBe(0);
    expect(lines).toEqual([
      'messages      2',
      'pass          2 of 2 right, 100% (95% interval 34% to 100%)',
      'decision      2 of 2 right, 100% (95% interval 34% to 100%)',
      'violations    1 of 1 found, 1 with the right kind',
      'false alarms  0 on messages that must pass, 0 on words that must not be flagged, in 0 messages',
      '',
      'kind           labelled  found  right kind',
      'banned_phrase         1      1           1',
    ]);
  });

  test('lists what does not agree, one line each, and exits with 1', async () => {
    const guilt = { ...fails, violations: [{ kind: 'guilt', quote: 'no reply needed' }] };
    const rows = [
      row('missed', { expect: guilt }),
      row('alarm', { body: boast, expect: { ...passes, mustNotFlag: ['Our world-class'] } }),
    ];
    const { code, lines } = await calibrate(rows);
    expect(code).toBe(1);
    expect(lines).toContain(
      'false alarms  1 on messages that must pass, 1 on words that must not be flagged, in 1 messages',
    );
    expect(lines.slice(-3)).toEqual([
      'disagreements: 2',
      'missed  expected fail regenerate (guilt: no reply needed)  got pass send',
      'alarm  expected pass send  got fail regenerate (banned-phrase: world-class)',
    ]);
  });

  test.each([
    [
      ['--show', '1'],
      ['a', '1 more; --show 2 shows all'],
    ],
    [['--show', '0'], ['2 more; --show 2 shows all']],
    [[], ['a', 'b']],
  ])('%j limits the disagreements', async (options, expected) => {
    const { lines } = await calibrate(
      [row('a', { expect: fails }), row('b', { expect: fails })],
      options,
    );
    const listed = lines.slice(lines.findIndex((line) => line.startsWith('disagreements')) + 1);
    expect(listed.map((line) => line.replace(/ {2}expected.*/, ''))).toEqual(expected);
  });

  test('accepts every decision that a label accepts', async () => {
    const expected = { ...fails, decision: 'block', acceptDecisions: ['block', 'regenerate'] };
    const { decision } = await result([
      row('a', { body: boast, expect: expected }),
      row('b', { body: boast, expect: { ...expected, acceptDecisions: undefined } }),
    ]);
    expect(decision).toMatchObject({ right: 1, of: 2 });
  });

  test.each([
    ['of the right kind', 'banned_phrase', 'world-class', [1, 1]],
    ['of another kind', 'condescension', 'world-class', [1, 0]],
    ['in other words', 'banned_phrase', 'no reply needed', [0, 0]],
    ['where only an edge is shared', 'banned_phrase', 'class engineers are free', [1, 1]],
    ['that the message does not contain', 'banned_phrase', 'first-class', [0, 0]],
    ['that is about the whole message', 'banned_phrase', null, [1, 1]],
  ])('counts a labelled violation %s', async (_which, kind, quote, [found, foundWithKind]) => {
    const label = { ...fails, violations: [{ kind, quote }] };
    const { violations, kinds } = await result([row('a', { body: boast, expect: label })]);
    expect(violations).toMatchObject({ labelled: 1, found, foundWithKind });
    expect(kinds).toEqual([{ kind, labelled: 1, found, foundWithKind }]);
  });

  test('says that a label quotes words that are not there', async () => {
    const label = { ...fails, violations: [{ kind: 'banned_phrase', quote: 'first-class' }] };
    const { lines } = await calibrate([row('a', { body: boast, expect: label })]);
    expect(lines).toContain('              1 quote words that their message does not have');
  });

  test('a finding that the label explains is no false alarm, whatever words it stands on', async () => {
    const label = { ...fails, mustNotFlag: ['Our world-class engineers'] };
    expect((await result([row('a', { body: boast, expect: label })])).falseAlarms).toEqual({
      blocksOnPassing: 0,
      onInnocentQuotes: 0,
      messages: 0,
    });
  });

  test('a message that cannot be scored is right in nothing', async () => {
    const { code, lines } = await calibrate([row('a', { stage: 'farewell' })]);
    expect(code).toBe(1);
    expect(lines[0]).toBe('messages      1, 1 of them unscorable');
    expect(lines.at(-1)).toBe(
      'a  expected pass send  got unscorable: the policy has no stage farewell',
    );
  });

  test('replies are classified, and a wrong label or next action is shown', async () => {
    const said = { ...brief, reply: 'Please remove me from your list.' };
    const right = { label: 'unsubscribe', nextAction: 'suppress_and_end_thread' };
    const both = await calibrate([row('a'), { ...said, id: 'r', expect: right }]);
    expect(both.code).toBe(0);
    expect(both.lines).toContain('replies       1 of 1 right');
    const wrong = await calibrate([{ ...said, id: 'r', expect: { label: 'interested' } }]);
    expect(wrong.code).toBe(1);
    expect(wrong.lines.at(-1)).toBe(
      'r  expected interested  got unsubscribe, suppress_and_end_thread',
    );
    await expect(calibrate([{ ...said, id: 'r', expect: {} }])).rejects.toThrow(
      'rows.jsonl has 1 invalid',
    );
  });

  test('a message can be a plain text, and a bench in the thread counts', async () => {
    const gone = { ...brief.bench[0], available: 0, senior: 0 };
    const offer = good.replace('Would', 'Three Go engineers are free on our side. Would');
    const { pass } = await result([
      row('a', { message: offer }),
      row('b', { message: offer, thread: [{ date: '2026-05-03', bench: [gone] }], expect: fails }),
    ]);
    expect(pass).toMatchObject({ right: 2, of: 2 });
  });

  test('never lets a row control the terminal, in lines or in JSON', async () => {
    const id = 'a\u001b[2J\u202e\u{e0041}';
    const rows = [
      row(id, { expect: { ...fails, violations: [{ kind: '\u001bx', quote: '\u2028' }] } }),
    ];
    const { lines } = await calibrate(rows);
    const json = (await calibrate(rows, ['--json'])).lines.join('\n');
    for (const text of [lines.join('\n'), json])
      for (const character of ['\u001b', '\u202e', '\u2028', '\u{e0041}'])
        expect(text).not.toContain(character);
    expect(lines.at(-1)).toContain('a<U+001B>[2J<U+202E><U+E0041>  expected fail');
    expect(JSON.parse(json).disagreements[0].id).toBe(id);
  });
});

describe('tbench calibrate refuses', () => {
  async function refusal(args: readonly string[], rows = ''): Promise<UnusableInput> {
    try {
      await calibrateCommand.run(args, memoryWorld({ 'rows.jsonl': rows }));
    } catch (error) {
      if (error instanceof UnusableInput) return error;
      throw error;
    }
    throw new Error('it was not refused');
  }

  test.each([
    [[], 'name at least one file; see tbench calibrate --help'],
    [['rows.jsonl', '--show', 'all'], '--show is "all": it takes a whole number'],
    [['rows.jsonl', '--jsno'], "Unknown option '--jsno'"],
    [['rows.jsonl'], 'rows.jsonl holds no row'],
    [['no.jsonl'], 'no.jsonl cannot be read: there is no such file or folder'],
  ])('%j with one line', async (args, line) => {
    expect((await refusal(args)).message).toBe(line);
  });

  test.each([
    ['no row', [1], 'rows.jsonl:1: expected an object with fields [invalid_row]'],
    [
      'no id',
      { ...row('a'), id: '' },
      'rows.jsonl:1: id: expected the id of the row [invalid_row]',
    ],
    [
      'no message',
      { ...row('a'), message: undefined },
      'rows.jsonl:1: message: expected a message, or a text in the field reply [invalid_row]',
    ],
    [
      'a misspelt field of the message',
      { ...row('a'), message: { bdy: 'Hi' } },
      'rows.jsonl:1: message.body: ',
    ],
    ['no date', { ...row('a'), asOf: null }, 'rows.jsonl:1: asOf: expected the asOf'],
    [
      'an unknown decision',
      row('a', { expect: { ...fails, decision: 'shrug' } }),
      'rows.jsonl:1: expect.decision: expected decisions among send,',
    ],
    [
      'a violation without a kind',
      row('a', { expect: { ...fails, violations: [{ quote: 'x' }] } }),
      'rows.jsonl:1: expect.violations[0]: expected a kind and a quote [invalid_row]',
    ],
    [
      'labels in a text',
      row('a', { expect: { ...fails, mustNotFlag: 'x' } }),
      'rows.jsonl:1: expect.mustNotFlag: expected a list [invalid_row]',
    ],
    [
      'no label',
      { ...row('a'), expect: null },
      'rows.jsonl:1: expect: expected what the verdict should be [invalid_row]',
    ],
    [
      'a field that a terminal would obey',
      row('a', { signals: [{ type: 'layoff', '\u001b': [[[[[[1]]]]]] }] }),
      'rows.jsonl:1: signals[0].<U+001B>',
    ],
  ])('%s, and names the line and the field', async (_what, bad, line) => {
    const { details } = await refusal(['rows.jsonl'], JSON.stringify(bad));
    expect(details.find((detail) => detail.startsWith(line))).toBeDefined();
  });

  test('a second row with the id of an earlier one', async () => {
    const rows = [row('a'), row('a')].map((one) => JSON.stringify(one)).join('\n');
    expect((await refusal(['rows.jsonl'], rows)).details).toEqual([
      'rows.jsonl:2: id: line 2 has the id of line 1 [duplicate_id]',
    ]);
  });
});
