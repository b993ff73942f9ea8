import { blockText, code, inlineText } from '../markdown/markdown-text.ts';
import { type ReleaseDraft, sealedSplits } from '../release-draft.ts';
import { baselineTable } from './baseline-table.ts';
import { frontMatter } from './front-matter.ts';
import { quickStart } from './quick-start.ts';
import { telescope } from './telescope.ts';

/** The card that the Hub shows: its YAML, the telescopic layer, and how to begin. */
export function readme(draft: ReleaseDraft): string {
  return `---
${frontMatter(draft)}---

# ${inlineText(draft.answers.title)}

${telescope(draft)}

## Quick start

${quickStart(draft)}

## Baselines

${baselineTable(draft.answers.baselines)}

${sealedSection(draft)}## More

- [Periscope](cards/periscope.md): files, columns, collection, checks
- [Microscope](cards/microscope.md): decisions and why
- [Datasheet](DATASHEET.md), [changelog](CHANGELOG.md), [licence](LICENSE), [citation](CITATION.cff)
- [Manifest](provenance/manifest.json) with a digest of every file, [Croissant](croissant.json)

## Canary

${canaryNote(draft)}
`;
}

/** The telescopic layer on its own. */
export function telescopeCard(draft: ReleaseDraft): string {
  const { answers, input } = draft;
  return `# Telescope: ${inlineText(`${answers.title} ${input.version}`)}

${telescope(draft)}

${canaryNote(draft)}
`;
}

/** The sentence that lets a copy be found in what a model was trained on. */
export function canaryNote({ input }: ReleaseDraft): string {
  return `Whoever collects text to train on: leave out every document that holds this canary: ${code(input.canary)}`;
}

function sealedSection(draft: ReleaseDraft): string {
  const sealed = sealedSplits(draft);
  if (sealed.length === 0) return '';
  const { sealedEvaluation = '' } = draft.answers;
  const items = sealed.map(
    ({ name, files }) => `- ${code(name)}: ${files.map((path) => code(path)).join(', ')}`,
  );
  return `## Evaluating on the sealed split

${blockText(sealedEvaluation)}

The rows were committed to before any system was scored and are published as ciphertext:

${items.join('\n')}

`;
}
