import { parseOutput } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { carelessOutputs } from './careless-outputs.ts';
import { starterTasks } from './starter-tasks.ts';

test('there is one message for each task, in the order of the tasks', () => {
  expect(carelessOutputs.map(({ task }) => task)).toEqual(starterTasks.map(({ id }) => id));
});

test.each(carelessOutputs.map((output) => [output.task, output] as const))(
  '%s: a valid first try on the channel of the task',
  (id, output) => {
    const channel = starterTasks.find((task) => task.id === id)?.channel;
    expect(parseOutput(output)).toEqual({ ok: true, value: output });
    expect(output).toMatchObject({
      agent: 'careless',
      trial: 0,
      outcome: { kind: 'message', message: { channel } },
    });
  },
);
