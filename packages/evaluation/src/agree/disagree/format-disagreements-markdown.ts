import { printable } from '@tenacious-bench/scorer';
import type { Disagreement } from './list-disagreements.ts';

/**
 * Disagreements as Markdown, for raters to talk about. What others wrote stands in code, so that nothing of it is
 * rendered or followed.
 *
 * @example
 * ```ts
 * const ratings = [{ rater: 'anna', kind: 'person', value: 3 }, { rater: 'ben', kind: 'person', value: 1, note: '# no' }];
 * const page = formatDisagreementsMarkdown([{ dimension: 'tone', task: 'task-1', distance: 2, ratings }]);
 * page.split('\n')[0] // => '# 1 disagreements'
 * page.includes('\n- `ben` (person): `1`, `# no`\n') // => true
 * ```
 */
export function formatDisagreementsMarkdown(disagreements: readonly Disagreement[]): string {
  const heading = `# ${disagreements.length} disagreements`;
  return `${[heading, ...disagreements.map(section)].join('\n\n')}\n`;
}

function section({ dimension, task, output, ratings, messages = [] }: Disagreement): string {
  // The text says which output it is; its name would tell raters the agent before they judge again.
  const name =
    output === undefined || messages.length > 0 ? code(task) : `${code(task)}, ${code(output)}`;
  const said = ratings.map(({ rater, kind, value, note }) => {
    const why = note === undefined ? '' : `, ${code(note)}`;
    return `- ${code(rater)} (${kind}): ${code(String(value))}${why}`;
  });
  const texts = messages.map(({ title, text }) => `${printable(title)}:\n\n${block(text)}`);
  return [`## ${code(dimension)}: ${name}`, said.join('\n'), ...texts].join('\n\n');
}

/** Fenced by more backquotes than the text has in a row. */
function code(text: string): string {
  const shown = printable(text.replaceAll(/\s+/g, ' '));
  const fence = '`'.repeat(longestRun(shown) + 1);
  const room = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

function block(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(printable);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [fence, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
