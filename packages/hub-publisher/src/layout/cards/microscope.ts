import { responsibleAiQuestions } from '../answers/responsible-ai-questions.ts';
import { blockText, inlineText, paragraph } from '../markdown/markdown-text.ts';
import type { ReleaseDraft } from '../release-draft.ts';
import { canaryNote } from './readme.ts';

/** The layer for whoever judges the judgement: why it exists, what was decided, and what that costs whom. */
export function microscope(draft: ReleaseDraft): string {
  const { answers } = draft;
  const decisions = answers.decisions.map(
    ({ decision, because, insteadOf }) => `### ${inlineText(decision)}

${blockText(because)}${insteadOf === undefined ? '' : `\n\nInstead of: ${inlineText(insteadOf)}`}`,
  );
  const responsible = Object.entries(responsibleAiQuestions).map(
    ([field, question]) => `### ${question}\n\n${blockText(answers.responsibleAi[field] ?? '')}`,
  );
  return `# Microscope: ${inlineText(`${answers.title} ${draft.input.version}`)}

## Why it exists

${blockText(answers.motivation)}

## Decisions

${decisions.join('\n\n')}

## Ethics

${blockText(answers.ethics)}

## Known limits

${answers.limits.map((limit) => `- ${paragraph(limit)}`).join('\n')}

## People, labels and effects

${responsible.join('\n\n')}

${canaryNote(draft)}
`;
}
