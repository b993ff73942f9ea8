import type { Score } from '../answers/release-answers.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { code, inlineText } from '../markdown/markdown-text.ts';

/** Every figure beside the file that it was read from. */
export function baselineTable(scores: readonly Score[]): string {
  if (scores.length === 0) return 'No figures are published with this version.';
  return markdownTable(
    ['system', 'split', 'metric', 'value', 'interval', 'read from'],
    scores.map(({ system, split, metric, value, interval, artefact }) => [
      inlineText(system),
      code(split),
      inlineText(metric),
      String(value),
      interval ? `${interval[0]} to ${interval[1]}` : 'not given',
      `${code(artefact.name)} ${code(artefact.digest)}`,
    ]),
  );
}
