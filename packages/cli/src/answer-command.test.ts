import { formatJsonl } from '@tenacious-bench/schema';
import { starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const tasks = formatJsonl(starterTasks);

async function run(args: string[], files: Record<string, string> = { 't.jsonl': tasks }) {
  const world = memoryWorld(files);
  const code = await main(['answer', ...args], world);
  return { code, world, printed: world.printed, errors: world.errors };
}

describe('tbench answer', () => {
  test('writes outputs of every agent that tbench score reads', async () => {
    const agents = ['--agent', 'careful', '--agent', 'careless'];
    const { code, world, printed } = await run(['t.jsonl', ...agents, '--out', 'o.jsonl']);
    expect([code, printed]).toEqual([
      0,
      ['careful: messages 12, abstentions 0', 'careless: messages 12, abstentions 0'],
    ]);
    world.printed.length = 0;
    expect(await main(['score', '--tasks', 't.jsonl', '--outputs', 'o.jsonl'], world)).toBe(1);
    expect(world.printed.join('\n')).toMatch(/careful +12 +12 /);
    expect(world.printed.join('\n')).toMatch(/careless +12 +0 /);
  });

  test('writes the same bytes for the same seed, and others for another', async () => {
    const written = async (...seed: string[]) => {
      const { world } = await run(['t.jsonl', '--agent', 'template', '--out', 'o.jsonl', ...seed]);
      return world.files.get('o.jsonl');
    };
    expect(await written('--seed', '1')).toBe(await written());
    expect(await written('--seed', '2')).not.toBe(await written());
  });

  test('keeps an abstention as an output with its reason', async () => {
    const [task] = starterTasks;
    const { world, printed } = await run(['t.jsonl', '--agent', 'careful', '--out', 'o.jsonl'], {
      't.jsonl': formatJsonl([{ ...task, facts: [] }]),
    });
    expect(printed).toEqual(['careful: messages 0, abstentions 1']);
    expect(String(world.files.get('o.jsonl'))).toContain('"kind":"abstention"');
  });

  test.each<[string, string[], string]>([
    ['no file', ['--agent', 'careful', '--out', 'o.jsonl'], 'name one file of tasks'],
    ['no agent', ['t.jsonl', '--out', 'o.jsonl'], 'careful, template, careless'],
    [
      'an agent that nobody knows',
      ['t.jsonl', '--agent', 'clever', '--out', 'o.jsonl'],
      'no agent "clever"',
    ],
    ['nowhere to write to', ['t.jsonl', '--agent', 'careful'], '--out is needed'],
    [
      'a seed that is no number',
      ['t.jsonl', '--agent', 'careful', '--out', 'o.jsonl', '--seed', 'x'],
      '--seed is "x"',
    ],
    [
      'a file that is not there',
      ['u.jsonl', '--agent', 'careful', '--out', 'o.jsonl'],
      'u.jsonl cannot be read',
    ],
  ])('refuses %s in one line and writes nothing', async (_, args, line) => {
    const { code, world, errors } = await run(args);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]).toContain(line);
    expect(world.files.has('o.jsonl')).toBe(false);
  });
});
