import { inlineText, paragraph } from '../markdown/markdown-text.ts';
import type { ReleaseDraft } from '../release-draft.ts';
import type { ReleaseNote } from '../release-input.ts';

import { canaryNote } from './readme.ts';

/** Every release, the newest first, and whether its scores can be set beside those before it. */
export function changelog(draft: ReleaseDraft): string {
  const { input } = draft;
  const earlier = input.history.map((release) =>
    entry(release.version, release.publishedAt, release),
  );
  const entries = [...earlier, entry(input.version, input.date, input.note)].reverse();
  return `# Changelog\n\n${entries.join('\n\n')}\n\n${canaryNote(draft)}\n`;
}

function entry(
  version: string,
  date: string,
  { change, comparable, summary }: ReleaseNote,
): string {
  const scores = comparable
    ? 'Scores can be compared with the version before.'
    : 'Scores cannot be compared with the version before.';
  return `## ${inlineText(version)} (${inlineText(date.slice(0, 10))}, ${change})

${paragraph(summary)}

${scores}`;
}
