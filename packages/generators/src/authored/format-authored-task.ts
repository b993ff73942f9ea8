import { writeCase } from './authored-cases.ts';
import type { AuthoredTask } from './authored-task.ts';
import { writeWhy } from './why-text.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * Writes an authored task as the file that {@link parseAuthoredTask} reads back to the same task. Line ends are `\n`.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * const message = { channel: 'email', subject: 'Hello', body: 'We are world-class.' };
 * const mustFail = [{ title: 'A stock phrase', rules: ['banned-phrase'], message }];
 * const mustPass = [{ title: 'Another word', mustNotFlag: ['We'], message: { channel: 'email', body: 'We ask.' } }];
 * const authored = { title: 'Short', why: 'It is short.', mustFail, mustPass, brief: {}, task: exampleTask };
 * formatAuthoredTask(authored).split('\n').slice(0, 8) // => ['---', 'title: Short', 'brief: {}', '---', '', '## Why', '', 'It is short.']
 * ```
 */
export function formatAuthoredTask({
  why,
  mustFail,
  mustPass,
  task,
  ...fields
}: AuthoredTask): string {
  const parts = [
    `---\n${writeYaml(fields)}---\n`,
    `## Why\n\n${writeWhy(why)}\n`,
    '## Must fail\n',
    ...mustFail.map((one) => writeCase(one, task)),
    '## Must pass\n',
    ...mustPass.map((one) => writeCase(one, task)),
  ];
  return parts.join('\n');
}
