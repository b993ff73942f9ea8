import type { Comparison } from '@tenacious-bench/schema';
import { comparisonSentences } from './comparison-sentences.ts';
import { comparisonTables } from './comparison-tables.ts';

/**
 * A comparison as a page of Markdown.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = { schema: 'tenacious-bench/result@1.0', trial: 0, policy };
 * const resultsOf = (agent, status) =>
 *   Array.from({ length: 12 }, (_, task) => ({ ...row, agent, status, task: `task-${task}`, family: `family-${task}` }));
 * const compared = compareResults(resultsOf('careful', 'passed'), resultsOf('hasty', 'failed'), { now: '2026-05-04' });
 * formatComparisonMarkdown(compared.value).split('\n')[0] // => '# BETTER: careful against hasty, pass +1.000'
 * ```
 */
export function formatComparisonMarkdown(comparison: Comparison): string {
  const [title = '', ...sentences] = comparisonSentences(comparison);
  const { policy, settings, data, createdAt, tasks } = comparison;
  const lines = [
    `# ${inline(title)}`,
    '',
    ...sentences.map((sentence) => `- ${inline(sentence)}`),
    `- ${tasks.compared} tasks of ${tasks.families} families, judged by ${inline(`${policy.id} ${policy.version}`)} on ${createdAt}`,
  ];
  for (const { title: name, header, rows } of comparisonTables(comparison))
    lines.push(
      '',
      `## ${inline(name)}`,
      '',
      row(header),
      row(header.map(() => '---')),
      ...rows.map(row),
    );
  lines.push(
    '',
    `Policy \`${policy.digest}\`, data \`${data}\`, seed \`${inline(String(settings.seed))}\` (${settings.generator}), ${settings.resamples} resamples, intervals of ${1 - settings.alpha}.`,
    '',
  );
  return lines.join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}

// Slices and names are foreign text: what could become markup or a link stands as code.
function inline(text: string): string {
  const isPlain =
    /^[A-Za-z0-9 %.,:;()'+=≈/_<@^-]*$/.test(text) && !/www\.|:\/\/|\S@\S*\./.test(text);
  return isPlain ? text.replaceAll('_', '\\_').replaceAll('<', '&lt;') : code(text);
}

function code(text: string): string {
  const shown = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD').replaceAll('|', '\u2758');
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return `${fence} ${shown} ${fence}`;
}
