import { parseOutput, parseTask } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { authoredExample } from './authored-example.ts';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

async function run(args: string[], files: Record<string, string> = { 'a.md': authoredExample }) {
  const world = memoryWorld(files);
  const code = await main(['author', ...args], world);
  return { code, printed: world.printed, errors: world.errors, files: world.files };
}

/** The example with something else in its place, about another company where both stand side by side. */
function changed(from: string, to: string, company = 'Oakmere Freight'): string {
  expect(authoredExample).toContain(from);
  return authoredExample.replace(from, to).replace('Oakmere Freight', company);
}

describe('tbench author new', () => {
  test('writes an example that can be used as it is, and never over a file', async () => {
    const { code, files, printed } = await run(['new', 'b.md'], {});
    expect([code, files.get('b.md')]).toEqual([0, authoredExample]);
    expect(printed).toEqual(['b.md: an example to change', 'next: tbench author check b.md']);
    const again = await run(['new', 'a.md'], { 'a.md': 'mine' });
    expect([again.code, again.files.get('a.md')]).toEqual([2, 'mine']);
    expect(again.errors).toEqual(['tbench author: a.md is already there; name another file']);
  });
});

describe('tbench author check', async () => {
  const { files } = await run(['build', 'a.md', '--out', 't.jsonl']);
  const task = JSON.parse(String(files.get('t.jsonl')));

  function answer(agent: string, body: string, trial = 0): string {
    const message = { channel: 'email', subject: 'Re: engineers', body };
    const outcome = { kind: 'message', message };
    const output = { schema: 'tenacious-bench/output@1.0', task: task.id, agent, trial, outcome };
    expect(parseOutput(output).ok).toBe(true);
    return `${JSON.stringify(output)}\n`;
  }

  const promise =
    'Hi Signe,\n\nThree Go engineers can start on 28 September. Shall I introduce you?';
  const honest =
    'Hi Signe,\n\nOn 3 September I offered up to three Go engineers. Since then two of them have been booked elsewhere, so one is free today. Would 20 minutes help? If not, no reply needed.';

  test('shows which rule defeats an agent, and that the scorer is right', async () => {
    const outputs = answer('careless', promise) + answer('careful', honest);
    const { code, printed } = await run(['check', 'a.md', '--outputs', 'o.jsonl'], {
      'a.md': authoredExample,
      'o.jsonl': outputs,
    });
    expect(printed).toEqual([
      'a.md · The yes comes after half of the engineers are gone',
      '  who       claim      result        evidence',
      '  careless  fails      defeated      over-commitment-count: Three Go engineers',
      '  careful              survives      the message may be sent',
      '  template             defeated 3/3  over-commitment-count: two Go engineers',
      '  scorer    must fail  caught        "The old number, confirmed" · over-commitment-count: Three Go engineers',
      '  scorer    must pass  clean         "The number is named, and taken back"',
      '',
      '1 tried: 1 as claimed, 0 not, 0 could not be told',
    ]);
    expect(code).toBe(0);
  });

  test('an agent that survives one try of two, and one without an answer, are not defeated', async () => {
    const outputs = answer('careless', promise) + answer('careless', honest, 1);
    const { code, printed } = await run(['check', 'a.md', 'b.md', '--outputs', 'o.jsonl'], {
      'a.md': authoredExample,
      'b.md': changed('hard\n', 'easy\n', 'Other Freight'),
      'o.jsonl': outputs,
    });
    expect(code).toBe(1);
    expect(printed[2]).toBe('  careless  fails      survives 1/2  the message may be sent');
    expect(printed.slice(-3)).toEqual([
      'a.md: careless survives: the message may be sent',
      'b.md: careless could not be tried: it has no answer to this task',
      '2 tried: 0 as claimed, 1 not, 1 could not be told',
    ]);
  });

  test('says where the scorer is wrong, and where it is right against a claim', async () => {
    const files = {
      'a.md': changed('title: The', 'title: "\\e[31mThe"\n#', 'A'),
      'b.md': changed(
        'Three Go engineers can start on 28 September, as offered.',
        'It is as I said.',
        'B',
      ),
      'c.md': changed('so one is free today', 'so one world-class engineer is free today', 'C'),
      'd.md': changed('[over-commitment-count]', '[over-commitment-count, discount]', 'D'),
      'e.md': changed('defeats: [careless]', 'defeats: [careless, scorer]', 'E'),
    };
    const { code, printed } = await run(
      ['check', ...Object.keys(files), '--agent', 'scorer'],
      files,
    );
    expect(code).toBe(1);
    expect(printed[0]).toBe('a.md · <U+001B>[31mThe');
    expect(printed.slice(-5)).toEqual([
      'b.md: the scorer is wrong: 1 missed',
      'c.md: the scorer is wrong: 1 false alarm',
      'd.md: the scorer is wrong: 1 other rule',
      'e.md: the scorer is right about every message',
      '5 tried: 1 as claimed, 4 not, 0 could not be told',
    ]);
  });

  test('says everything as JSON', async () => {
    const { code, printed } = await run(['check', 'a.md', '--agent', 'scorer', '--json']);
    const { tasks } = JSON.parse(printed.join('\n'));
    expect(code).toBe(0);
    expect(tasks[0]).toMatchObject({ file: 'a.md', task: task.id, holds: 'yes', agents: [] });
    expect(tasks[0].scorer.cases[0].findings[0].quote).toBe('Three Go engineers');
  });
});

describe('tbench author build', () => {
  test('writes tasks that say where they come from', async () => {
    const { code, files, printed } = await run(['build', 'a.md', '--out', 't.jsonl']);
    expect([code, printed]).toEqual([0, ['t.jsonl: 1 tasks']]);
    const task: unknown = JSON.parse(String(files.get('t.jsonl')));
    expect(parseTask(task).ok).toBe(true);
    expect(task).toMatchObject({
      difficulty: 'hard',
      exercises: ['capacity', 'drift'],
      expected: { decisions: ['send', 'route_to_human'] },
      provenance: { mode: 'adversarial', author: 'your name', createdAt: '2026-11-20' },
    });
  });

  test('writes nothing where one file cannot be used, and names every such file', async () => {
    const files = {
      'a.md': authoredExample,
      'b.md': changed('company: Oakmere Freight', 'company: {{company}}'),
      'c.md': changed('defeats:', 'defeat:'),
      'd.md': authoredExample,
    };
    const outcome = await run(
      ['build', ...Object.keys(files), 'e.md', '--out', 'all.jsonl'],
      files,
    );
    expect([outcome.code, outcome.files.has('all.jsonl')]).toEqual([2, false]);
    expect(outcome.errors).toEqual([
      'b.md:21: a template token was left unfilled: put the value there [unfilled_token]',
      'c.md:2: defeats: Invalid input: expected array, received undefined [invalid_type]',
      'c.md:11: defeat: unknown field: correct its name, remove it, or start it with x- to carry it along [unknown_field]',
      'd.md: brief: the same task as in a.md: change its brief, or give one of both alone [duplicate_id]',
      'e.md cannot be read: there is no such file or folder',
      'tbench author: 4 of 5 files cannot be used: b.md, c.md, d.md, e.md; correct them and run again',
    ]);
  });
});

describe('tbench author', () => {
  test.each<[string, string[], string]>([
    ['no word', [], 'say new, check or build; see tbench author --help'],
    ['another word', ['publish'], 'say new, check or build; see tbench author --help'],
    ['new without a file', ['new'], 'name one file; see tbench author --help'],
    ['check without a file', ['check'], 'name at least one file; see tbench author --help'],
    ['build without --out', ['build', 'a.md'], 'name files, and --out; see tbench author --help'],
    [
      'no seed',
      ['check', 'a.md', '--seeds', '0'],
      '--seeds is "0": it takes a number from 1 to 999',
    ],
    [
      'an agent that nobody knows',
      ['check', 'a.md', '--agent', 'nobody'],
      'there is no agent "nobody": give its --outputs',
    ],
  ])('refuses %s', async (_, args, line) => {
    const { code, errors } = await run(args);
    expect([code, errors]).toEqual([2, [`tbench author: ${line}`]]);
  });
});
