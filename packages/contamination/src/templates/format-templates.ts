import { digest } from '@tenacious-bench/schema';
import { type TemplateBars, templateBars } from './template-bars.ts';
import type { Templates } from './templates.ts';
import { templatesTag } from './templates-lock.ts';

/**
 * Templates as a lock file for people to review: a line for each run of words, in order. Who deletes a line unmasks its
 * words; who changes one is told so by its hash.
 *
 * @example
 * ```ts
 * const runs = [{ words: 'we are writing to you', tasks: 12, reference: 40 }];
 * const lock = formatTemplates(templatesOf(runs, { source: 'discovered', n: 3 }));
 * JSON.parse(lock).runs[0].tasks // => 12
 * parseTemplates(JSON.parse(lock)).value.runs // => runs
 * ```
 */
export function formatTemplates(
  { n, runs }: Pick<Templates, 'n' | 'runs'>,
  { bars: { tasks, reference, alone } = templateBars }: { readonly bars?: TemplateBars } = {},
): string {
  const lines = [...runs]
    .sort((one, other) => (one.words < other.words ? -1 : Number(one.words > other.words)))
    .map(({ words, ...counts }) => JSON.stringify({ words, ...counts, hash: digest(words) }));
  const listed =
    lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{
  "schema": ${JSON.stringify(templatesTag)},
  "n": ${n},
  "bars": ${JSON.stringify({ tasks, reference, alone })},
  "runs": ${listed}
}
`;
}
