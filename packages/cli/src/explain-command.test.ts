import {
  canonicalJson,
  type Decision,
  formatJsonl,
  type Outcome,
  type Output,
} from '@tenacious-bench/schema';
import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const good = output('careful', 'Hi Ana.');
const bad = output('careless', 'Our world-class team is \u001b[2J\u202e free.');
const files = {
  'policy.json': canonicalJson(examplePolicy),
  'tasks.jsonl': formatJsonl([exampleTask]),
  'outputs.jsonl': formatJsonl([good, bad]),
};
const inputs = ['--tasks', 'tasks.jsonl', '--outputs', 'outputs.jsonl', '--policy', 'policy.json'];
// Style only, so that the lines below are about explaining and not about what counts as a claim.
const styleOnly = [...inputs, '--facts', 'unknown'];

async function run(args: readonly string[], given: Record<string, string> = files) {
  const world = memoryWorld(given, { width: 80 });
  const code = await main(args, world);
  return { code, world, out: world.printed.join('\n'), err: world.errors.join('\n') };
}

describe('tbench explain', () => {
  test('explains messages that pass and messages that fail', async () => {
    const { code, world } = await run(['explain', ...styleOnly]);
    expect(code).toBe(1);
    expect(world.printed.slice(0, 5)).toEqual([
      'careful · example-task',
      'send · score 1.000 · policy example 1.0.0',
      'truth 3 · tone 3',
      'claims were not judged: the facts are not known',
      '',
    ]);
    expect(world.printed).toContain('careless · example-task');
    expect(world.printed).toContain('       banned-phrase (block: regenerate)');
    expect(world.printed).toContain('       suggestion: take out "world-class "');
  });

  test('exits with 0 when every message asked for passes', async () => {
    const { code, out } = await run(['explain', ...styleOnly, '--agent', 'careful']);
    expect(code).toBe(0);
    expect(out).not.toContain('careless');
  });

  test('explains at most so many, and says how many more there are', async () => {
    const { world } = await run(['explain', ...styleOnly, '--show', '1']);
    expect(world.printed.at(-1)).toBe('1 more; --show 2 explains all');
  });

  test('says what to tell the model, and that there is nothing to tell', async () => {
    const { world } = await run(['explain', ...styleOnly, '--feedback']);
    expect(world.printed).toContain('feedback: nothing to change');
    expect(world.printed).toContain(
      '- must change (banned-phrase): "world-class". Stock phrase: Everybody says it. Take out "world-class".',
    );
  });

  test('prints JSON on request, with the whole explanation and the feedback', async () => {
    const { world } = await run(['explain', ...styleOnly, '--json', '--feedback']);
    const [first, second] = JSON.parse(world.printed.join('\n')).explanations;
    expect(first).toMatchObject({ agent: 'careful', explanation: { decision: 'send' } });
    expect(first.feedback).toEqual([]);
    expect(second).toMatchObject({
      task: 'example-task',
      agent: 'careless',
      trial: 0,
      outcome: 'message',
      explanation: { findings: [{ rule: 'banned-phrase', line: 1 }] },
    });
    expect(second.feedback.length).toBe(2);
  });

  test('explains why a message cannot be scored, and why silence is not right', async () => {
    const abstention: Output = { ...good, outcome: { kind: 'abstention', reason: 'no facts' } };
    const fax = output('fax', 'Hi Ana.', 'fax');
    const { code, world } = await run(['explain', ...styleOnly], {
      ...files,
      'outputs.jsonl': formatJsonl([abstention, fax]),
    });
    expect(code).toBe(1);
    expect(world.printed).toContain('abstention: nothing was written where an answer was due');
    expect(world.printed.join(' ')).toContain('unscorable (unknown_channel)');
  });

  test('says where a clean message is wrong all the same', async () => {
    const expected = { decisions: ['abstain'], because: 'nothing is known' };
    const { code, world } = await run(['explain', ...styleOnly, '--agent', 'careful'], {
      ...files,
      'tasks.jsonl': formatJsonl([{ ...exampleTask, expected }]),
    });
    expect(code).toBe(1);
    expect(world.printed.at(-1)).toBe('and yet failed: a message was sent where none was due');
  });

  test.each([[[]], [['--feedback']], [['--json']], [['--json', '--feedback']]])(
    'with %j nothing of a message reaches the terminal as a command',
    async (flags) => {
      for (const command of ['explain', 'score']) {
        const { out } = await run([command, ...styleOnly, ...flags]);
        expect(out).toContain('world-class');
        expect(out.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }
    },
  );

  test.each([
    [['explain'], 'tbench explain: --tasks and --outputs are needed; see tbench explain --help'],
    [
      ['explain', ...inputs, '--agent', 'nobody'],
      'tbench explain: outputs.jsonl has no answer that --task and --agent let through; leave one of them out',
    ],
    [['explain', ...inputs, 'x'], 'tbench explain: x is not an option; see tbench explain --help'],
    [
      ['explain', ...inputs, '--show', 'all'],
      'tbench explain: --show is "all": it takes a whole number',
    ],
  ])('%j exits with 2 and one line', async (args, line) => {
    const { code, world } = await run(args);
    expect(code).toBe(2);
    expect(world.errors).toEqual([line]);
    expect(world.printed).toEqual([]);
  });

  test('explains itself', async () => {
    const { code, out } = await run(['explain', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('usage: tbench explain');
  });
});

describe('tbench score', () => {
  test('prints what to tell the model under each failing message', async () => {
    const { out } = await run(['score', ...styleOnly, '--feedback']);
    expect(out).toContain('feedback:\n- Rewrite the message.');
    expect(out).not.toContain('nothing to change');
  });

  test('prints agents and verdicts as JSON', async () => {
    const { code, out } = await run(['score', ...styleOnly, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      agents: [
        { agent: 'careful', judged: 1, passed: 1 },
        { agent: 'careless', judged: 1, passed: 0 },
      ],
      messages: [
        { agent: 'careful', outcome: 'message', status: 'passed', verdict: { decision: 'send' } },
        { agent: 'careless', verdict: { findings: [{ quote: 'world-class' }] } },
      ],
    });
  });

  const because = 'the author says so';
  const nothing: Outcome = { kind: 'abstention', reason: 'no facts' };
  test.each<[string, Decision, Outcome, RegExp]>([
    ['silence where a message is due', 'send', nothing, /\nfeedback:\n- Write a message: /],
    ['a message where none is due', 'abstain', good.outcome, /\nfeedback:\n- Write nothing /],
    ['no answer', 'send', { kind: 'error', code: 'down', reason: 'down' }, /error: down$/],
  ])('tells the model what to do about %s', async (_, decision, outcome, wanted) => {
    const task = { ...exampleTask, expected: { decisions: [decision], because } };
    const { out } = await run(['score', ...inputs, '--feedback'], {
      ...files,
      'tasks.jsonl': formatJsonl([task]),
      'outputs.jsonl': formatJsonl([{ ...good, outcome }]),
    });
    expect(out).toMatch(wanted);
  });

  test('never tells the model what an internal fact says', async () => {
    const [fact] = exampleTask.facts;
    const internal = { ...exampleTask, facts: [{ ...fact, disclosure: 'internal' }] };
    const wrong = output('careless', 'You raised $15M.');
    for (const [task, told] of [
      [exampleTask, true],
      [internal, false],
    ] as const) {
      const { out } = await run(['score', ...inputs, '--json', '--feedback'], {
        ...files,
        'tasks.jsonl': formatJsonl([task]),
        'outputs.jsonl': formatJsonl([wrong]),
      });
      const { feedback } = JSON.parse(out).messages[0];
      expect(feedback.join('\n').includes('14,000,000')).toBe(told);
    }
  });
});

function output(agent: string, body: string, channel = 'email'): Output {
  return {
    schema: 'tenacious-bench/output@1.0',
    task: exampleTask.id,
    agent,
    trial: 0,
    outcome: { kind: 'message', message: { channel, body } },
  };
}
