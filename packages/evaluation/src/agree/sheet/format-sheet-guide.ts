import type { LabelSheet, RubricDimension } from '@tenacious-bench/schema';
import { cannotSay } from '../answers/answer-columns.ts';

/**
 * How a labelling sheet is filled in, for the rater: what is asked, what each value means, what the judgement rests on.
 *
 * @example
 * ```ts
 * import { examplePolicy } from '@tenacious-bench/scorer';
 * const page = { rater: { id: 'anna', kind: 'person' }, round: 1, rubric: rubricOf(examplePolicy), items: [] };
 * formatSheetGuide({ page }).split('\n')[0] // => '# Example, rubric 1.0.0: guide for anna, round 1'
 * ```
 */
export function formatSheetGuide({ page }: Pick<LabelSheet, 'page'>): string {
  const { rater, round, rubric, items } = page;
  return `# ${rubric.title}, rubric ${rubric.version}: guide for ${rater.id}, round ${round}

There are ${items.length} items. Judge each on its own, in the order of the sheet, and alone: talk about them afterwards.
What stands under "context" is what the author knew. You are not told who wrote what, and the order is yours alone.

- Fill in every column between \`message\` and \`note\`. Write \`${cannotSay}\` where you looked and could not say; an empty cell is refused.
- \`note\`: why, where you were in doubt. It is shown beside the note of the others where you disagree.
- \`labelled_at\`: when, in UTC, such as \`2026-05-04T09:00:00Z\`; a date alone is allowed.
- \`seconds\`: how long you looked at the item. Labels without it are believed only on somebody's word.
- Change nothing else, and save as CSV.

${rubric.dimensions.map(dimensionText).join('\n\n')}
`;
}

function dimensionText({ id, title, question, categories, clauses }: RubricDimension): string {
  const values = categories.map(({ value, meaning }) => {
    return `- \`${value}\`${meaning === undefined ? '' : `: ${meaning}`}`;
  });
  const rests = clauses.map((clause) => `- ${clause.title}: ${clause.text}`);
  return [
    `## ${title} (\`${id}\`)`,
    question,
    values.join('\n'),
    ...(rests.length > 0 ? [`It rests on:\n\n${rests.join('\n')}`] : []),
  ].join('\n\n');
}
