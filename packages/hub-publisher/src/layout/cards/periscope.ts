import type { ContaminationReport } from '@tenacious-bench/schema';
import { markdownTable } from '../markdown/markdown-table.ts';
import { blockText, code, inlineText } from '../markdown/markdown-text.ts';
import type { ReleaseDraft } from '../release-draft.ts';
import type { NamedDigest } from '../release-input.ts';
import { releaseFileOf } from '../tree-file.ts';
import { agreementNote } from './agreement-note.ts';
import { baselineTable } from './baseline-table.ts';
import { columnTable } from './column-table.ts';
import { canaryNote } from './readme.ts';
import { splitTable } from './telescope.ts';

/** The layer for whoever works with the rows: files, columns, how they came to be, what was checked. */
export function periscope(draft: ReleaseDraft): string {
  const { answers, input } = draft;
  return `# Periscope: ${inlineText(`${answers.title} ${input.version}`)}

## Splits

${splitTable(draft)}

## Files

${fileTable(draft)}

## Columns

${columnTable(draft.columns)}

## Collection

${blockText(answers.collection)}

Collected from ${inlineText(answers.collected.from)} until ${inlineText(answers.collected.until)}.

## Preparation

${blockText(answers.responsibleAi.dataPreprocessingProtocol ?? '')}

## Contamination

${contaminationNote(input.reports?.contamination)}

## Agreement of raters

${agreementNote(input.reports?.agreement)}

## Baselines

${baselineTable(answers.baselines)}

## Made from

${digestTable(input.build.inputs)}

${input.build.tools.map(({ name, version }) => `- ${code(name)} ${code(version)}`).join('\n')}

## Maintenance

${blockText(answers.maintenance)}

${canaryNote(draft)}
`;
}

function fileTable({ files }: ReleaseDraft): string {
  return markdownTable(
    ['file', 'bytes', 'digest'],
    files
      .map(releaseFileOf)
      .map(({ path, bytes, digest }) => [code(path), String(bytes), code(digest)]),
  );
}

function digestTable(inputs: readonly NamedDigest[]): string {
  if (inputs.length === 0) return 'No inputs are recorded.';
  return markdownTable(
    ['input', 'digest'],
    inputs.map(({ name, digest }) => [code(name), code(digest)]),
  );
}

function contaminationNote(report: ContaminationReport | undefined): string {
  if (!report) return 'No report is published with this version.';
  const { tasks, reference, selfProof, controls } = report;
  const proofs = selfProof.map(({ form, planted, found }) => [
    code(form),
    `${found} of ${planted}`,
  ]);
  return `${tasks.rows} rows were compared with ${reference.rows} rows of reference text: ${inlineText(report.verdict)}, with ${report.matches.length} matches listed. All figures are those of ${code('provenance/contamination.json')}.

${markdownTable(['planted', 'found'], [...proofs, ['controls', `${controls.found} of ${controls.planted}`]])}`;
}
