import { datasheetSections } from '../answers/datasheet-questions.ts';
import { blockText, inlineText } from '../markdown/markdown-text.ts';
import type { ReleaseDraft } from '../release-draft.ts';
import { canaryNote } from './readme.ts';

/** All seven sections of questions, each with its answer. */
export function datasheet(draft: ReleaseDraft): string {
  const { title, datasheet: answered } = draft.answers;
  const sections = datasheetSections.map((section) => {
    const entries = section.questions.map(
      ({ id, question }) => `### ${question}\n\n${blockText(answered[id] ?? '')}`,
    );
    return `## ${section.title}\n\n${entries.join('\n\n')}`;
  });
  return `# Datasheet: ${inlineText(`${title} ${draft.input.version}`)}

${sections.join('\n\n')}

${canaryNote(draft)}
`;
}
