import { formatJsonl } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { echoAgent, taskOf } from '../testing/run-fixtures.ts';
import { runAgents } from './run-agents.ts';
import { readRunJournal } from './run-journal.ts';
import type { TaskAgent } from './task-agent.ts';

const tasks = [1, 2, 3, 4, 5].map((at) => taskOf(`task-${at}`, at % 3 === 2 ? 3 : 1));

/** An agent whose answers take so many turns of the event loop, one after another. */
function waiting(agent: TaskAgent, turns: readonly number[]): TaskAgent {
  let calls = 0;
  return {
    ...agent,
    async answer(task, options) {
      for (let left = turns[calls++ % turns.length] ?? 0; left > 0; left -= 1) await null;
      return agent.answer(task, options);
    },
  };
}

test('a run that is killed at any byte of its journal, again and again, goes on to the same bytes', async () => {
  const plan = { agents: [echoAgent('one'), echoAgent('two')], tasks, trials: 2 };
  const whole = formatJsonl((await runAgents(plan)).outputs);
  const life = fc.record({
    concurrency: fc.integer({ min: 1, max: 9 }),
    turns: fc.array(fc.nat(12), { minLength: 1, maxLength: 7 }),
    /** The share of what this life wrote that reaches the disk. */
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => {
      let disk = '';
      const asked: string[] = [];
      const live = async (concurrency: number, turns: readonly number[]) => {
        const before = disk.slice(0, disk.lastIndexOf('\n') + 1);
        let written = before;
        const append = async (line: string) => {
          written += line;
        };
        const agents = ['one', 'two'].map((id) => waiting(echoAgent(id, { asked }), turns));
        const journal = readRunJournal(before, { append });
        const { outputs } = await runAgents({ ...plan, agents }, { journal, concurrency });
        return { before, written, text: formatJsonl(outputs) };
      };
      for (const { concurrency, turns, kept } of lives) {
        const { before, written } = await live(concurrency, turns);
        disk = written.slice(
          0,
          before.length + Math.floor((written.length - before.length) * kept),
        );
      }
      asked.length = 0;
      const lines = disk.split('\n').length - 1;
      const last = await live(3, [1]);
      expect(last.text).toBe(whole);
      expect(asked.length).toBe(last.written.split('\n').length - 1 - lines);
    }),
    { numRuns: 60 },
  );
});
